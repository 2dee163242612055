import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { donnees, etablissement, formation, sessionFormation } from '@/fixtures/catalogue/donnees';
import { DONNEES_OFFRE } from '@/fixtures/catalogue/offre';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import type { Etablissement } from '@/lib/domain/formation';
import { parseSearchParams } from '../params';
import { searchFormations } from '../searchFormations';
import { buildCarte } from './carte';
import type { Carte } from './contrat';
import { rayonAmas, regrouper, regrouperPar } from './regrouper';
import { COTE, viewOf } from './vue';

const catalogue = buildCatalogue(DONNEES_OFFRE);

function criteresOf(query: string) {
  const read = parseSearchParams(new URLSearchParams(query));
  if (!read.ok) throw new Error(JSON.stringify(read.erreurs));
  return read.criteres;
}
const carte = (query: string, of = catalogue) => buildCarte(criteresOf(query), of);
const drawn = ({ amas }: Carte) => amas.reduce((sum, { total }) => sum + total, 0);

function catalogueAt(...schools: readonly Partial<Etablissement>[]) {
  return buildCatalogue(
    donnees({
      formations: schools.map((school, index) => {
        const place = etablissement({ uai: `000000${index}A`, ...school });
        const code = `${9000 + index}`;
        return formation({ code, etablissement: place, sessions: [sessionFormation({ code, etablissement: place })] });
      }),
    }),
  );
}

describe('the map of a search', () => {
  it('places every result, or says that it has no position', () => {
    const all = carte('');
    expect(all.total).toBe(searchFormations(criteresOf(''), catalogue).total);
    expect(all.sansPosition).toBe(3);
    expect(drawn(all) + all.sansPosition).toBe(all.total);
    expect(all.lieux.reduce((sum, { total }) => sum + total, 0)).toBe(all.total);
  });

  it('follows the filters, and neither the sort nor the page', () => {
    expect(carte('statut=prive-sous-contrat').total).toBe(1);
    expect(carte('bac=general&tri=nom&page=2&taille=1').amas).toEqual(
      carte('bac=general').amas.map((one) => ({
        ...one,
        requete: one.requete === null ? null : expect.any(String),
      })),
    );
  });

  it('links a circle to its département, then to the ground that it covers', () => {
    const [rhone, loire] = carte('bac=general').amas;
    expect(rhone).toMatchObject({ libelle: 'Rhône', total: 5, requete: 'bac=general&departement=69', formation: null });
    expect(loire).toMatchObject({ libelle: 'Loire', total: 3, requete: 'bac=general&departement=42' });
    const [lyon] = carte('departement=69').amas;
    expect(lyon).toMatchObject({ libelle: 'Lyon' });
    expect(lyon?.requete).toMatch(/^departement=69&lat=45\.\d+&lon=4\.\d+&rayon=1$/);
    expect(searchFormations(criteresOf(lyon?.requete ?? ''), catalogue).total).toBe(lyon?.total);
  });

  it('stands for régions where the results are spread over several', () => {
    const bretagne = { departementCode: '29', departement: 'Finistère', region: 'Bretagne', lat: 48.39, lon: -4.49 };
    const nord = { departementCode: '59', departement: 'Nord', region: 'Hauts-de-France', lat: 50.63, lon: 3.06 };
    expect(carte('', catalogueAt({}, {}, bretagne, bretagne, nord, nord)).amas).toMatchObject([
      { libelle: 'Bretagne', total: 2, requete: 'region=53' },
      { libelle: 'Hauts-de-France', total: 2, requete: 'region=32' },
      { libelle: 'Auvergne-Rhône-Alpes', total: 2, requete: 'region=84' },
    ]);
  });

  it('stops where nothing is narrower', () => {
    const place = catalogueAt({}, {}, {});
    const [amas] = carte('', place).amas;
    expect(amas).toMatchObject({ total: 3, libelle: 'Lycée des Essais, Lyon' });
    const [same] = carte(amas?.requete ?? '', place).amas;
    expect(same).toMatchObject({ total: 3, requete: null });
  });

  it('names a formation that stands alone', () => {
    const [amas] = carte('q=solutions+logicielles').amas.filter(({ formation: one }) => one !== null);
    expect(amas).toMatchObject({ total: 1, requete: null, formation: { code: expect.any(String) } });
  });

  it('sets apart what lies out of the drawing, with its place', () => {
    const reunion = {
      commune: 'Saint-Denis',
      departementCode: '974',
      departement: 'La Réunion',
      lat: -20.9,
      lon: 55.5,
    };
    const map = carte('', catalogueAt({}, reunion));
    expect(map.horsCarte).toMatchObject([{ libelle: 'Saint-Denis', total: 1 }]);
    expect([drawn(map), map.sansPosition]).toEqual([1, 0]);
    expect(map.lieux.map(({ requete }) => requete).toSorted()).toEqual(['departement=69', 'departement=974']);
  });

  it('lists the towns once the results stand in a single département', () => {
    expect(carte('departement=69').lieux).toMatchObject([
      { libelle: 'Lyon', total: 4 },
      { libelle: 'Villeurbanne', total: 1 },
    ]);
  });

  it('draws the distance that was asked', () => {
    const { centre } = carte('lat=45.76&lon=4.83&rayon=20');
    expect(centre?.x).toBeGreaterThan(0);
    expect(centre?.rayon).toBeGreaterThan(10);
    expect(carte('').centre).toBeNull();
  });

  it('is empty, whole country in view, when nothing is found', () => {
    expect(carte('q=xyzzy')).toMatchObject({ total: 0, amas: [], lieux: [], horsCarte: [], sansPosition: 0 });
    expect(carte('q=xyzzy').fond.echelle).toBeCloseTo(COTE / 613, 3);
  });
});

describe('circles', () => {
  const points = fc.array(
    fc.record({ x: fc.double({ min: 0, max: COTE, noNaN: true }), y: fc.double({ min: 0, max: COTE, noNaN: true }) }),
    {
      minLength: 1,
      maxLength: 300,
    },
  );

  it('hold each point once, and never touch', () => {
    fc.assert(
      fc.property(points, (all) => {
        const groupes = regrouper(all);
        expect(groupes.flatMap(({ membres }) => membres).toSorted((a, b) => a - b)).toEqual([...all.keys()]);
        for (const [at, a] of groupes.entries()) {
          for (const b of groupes.slice(at + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(
              rayonAmas(a.membres.length) + rayonAmas(b.membres.length),
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('move apart, within the view, when they stand for what has a name', () => {
    fc.assert(
      fc.property(points, (all) => {
        const groupes = regrouperPar(
          all,
          all.map((_, index) => `${index % 13}`),
          COTE,
        );
        expect(groupes.flatMap(({ membres }) => membres)).toHaveLength(all.length);
        for (const { x, y } of groupes) expect(Math.min(x, y, COTE - x, COTE - y)).toBeGreaterThanOrEqual(17);
      }),
      { numRuns: 30 },
    );
    const [a, b] = regrouperPar(
      [
        { x: 100, y: 100 },
        { x: 101, y: 100 },
      ],
      ['Paris', 'Hauts-de-Seine'],
      COTE,
    );
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThanOrEqual(2 * rayonAmas(1));
  });

  it('are targets of 24 px on a phone, where the map is 328 px wide', () => {
    expect((2 * rayonAmas(1) * 328) / COTE).toBeGreaterThanOrEqual(24);
  });
});

describe('the view', () => {
  it('holds every point, with room around', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer({ min: 0, max: 613 }), y: fc.integer({ min: 0, max: 585 }) }), {
          minLength: 1,
        }),
        (all) => {
          const { x, y, echelle } = viewOf(all);
          for (const point of all) {
            expect(x + point.x * echelle).toBeGreaterThanOrEqual(-0.001);
            expect(x + point.x * echelle).toBeLessThanOrEqual(COTE + 0.001);
            expect(y + point.y * echelle).toBeGreaterThanOrEqual(-0.001);
            expect(y + point.y * echelle).toBeLessThanOrEqual(COTE + 0.001);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
