import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DONNEES_OFFRE } from '@/fixtures/catalogue/offre';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { FACETTES } from '@/lib/catalogue/colonnes';
import { haversine } from '@/lib/domain/distance';
import { CLASSES } from '@/lib/odds/classe';
import { type Criteres, TRIS } from './criteres';
import { CRITERES_PAR_DEFAUT, parseSearchParams } from './params';
import { searchAllFormations, searchFormations } from './searchFormations';

const catalogue = buildCatalogue(DONNEES_OFFRE);

function criteresOf(query: string): Criteres {
  const lus = parseSearchParams(new URLSearchParams(query));
  if (!lus.ok) throw new Error(JSON.stringify(lus.erreurs));
  return lus.criteres;
}
const search = (query: string) => searchFormations(criteresOf(query), catalogue);
const codes = (query: string) => search(query).resultats.map(({ code }) => code);
const tauxOf = (query: string) =>
  search(query).resultats.map(({ estimation }) =>
    estimation === null || estimation.kind === 'indisponible' ? null : estimation.taux,
  );

describe('what a search returns', () => {
  it('is the whole current offer, by name, when nothing is asked', () => {
    const { total, resultats, session, release } = search('');
    expect(total).toBe(catalogue.resultats.length);
    expect(resultats.map(({ intitule }) => intitule)).toEqual(
      resultats.map(({ intitule }) => intitule).toSorted((a, b) => a.localeCompare(b, 'fr')),
    );
    expect([session, release]).toEqual([2023, 'd'.repeat(64)]);
    expect(resultats.every(({ estimation }) => estimation === null)).toBe(true);
  });

  it('estimates for the person who asks, and for nobody else', () => {
    const first = search('bac=general&q=compta+lyon').resultats.find(({ code }) => code === '101');
    expect(first?.estimation).toMatchObject({ mesure: 'proposition-recue', preuves: [{ sur: 100, obtenus: 50 }] });
    const [other] = search('bac=general&profil=reorientation&q=compta+lyon').resultats;
    expect(other?.estimation).toMatchObject({ preuves: [{ sur: 40, obtenus: 4 }] });
  });

  it('pages without losing nor repeating anything', () => {
    const pages = [1, 2, 3, 4].flatMap((page) => codes(`taille=4&page=${page}`));
    expect(pages).toEqual(codes('taille=100'));
    expect(search('taille=4&page=4').resultats).toEqual([]);
    expect(search('taille=4&page=4').total).toBe(catalogue.resultats.length);
  });

  it('exports everything, whatever the page', () => {
    expect([...searchAllFormations(criteresOf('page=2&taille=1'), catalogue)]).toHaveLength(catalogue.resultats.length);
  });

  it('tells the words that it left out', () => {
    expect(search('q=compta+xyzzy').motsIgnores).toEqual(['xyzzy']);
    expect(search('q=xyzzy')).toMatchObject({ total: 0, motsIgnores: ['xyzzy'] });
  });
});

describe('filters', () => {
  it('restrict by territory, by statut, by apprenticeship', () => {
    expect(codes('academie=Nantes').toSorted()).toEqual(['104', '402', '601']);
    expect(codes('departement=42').toSorted()).toEqual(['103', '202', '501']);
    expect(codes('departement=42&departement=44').toSorted()).toEqual(['103', '104', '202', '402', '501', '601']);
    expect(codes('region=Auvergne-Rhône-Alpes&statut=prive-sous-contrat')).toEqual(['102']);
    expect(codes('apprentissage=possible').toSorted()).toEqual(['104', '202']);
    expect(codes('academie=Paris')).toEqual([]);
  });

  it('restrict by distance, and leave out what has no position', () => {
    expect(codes('lat=45.76&lon=4.83&rayon=3').toSorted()).toEqual(['101', '102', '301', '401']);
    const near = search('lat=45.76&lon=4.83&rayon=1000');
    expect(near.total).toBe(catalogue.resultats.length - 3);
    expect(near.resultats.every(({ distanceKm }) => distanceKm !== null)).toBe(true);
  });

  it('restrict around a town as around a position, and say where it is', () => {
    const near = search('ville=lyon&rayon=3');
    expect(near.lieu).toMatchObject({ kind: 'trouve', libelle: 'Lyon', rayon: 3, precision: 'commune' });
    const { lat, lon } = near.lieu?.kind === 'trouve' ? near.lieu : { lat: 0, lon: 0 };
    expect(near.resultats.map(({ code }) => code)).toEqual(
      codes(`lat=${lat.toFixed(5)}&lon=${lon.toFixed(5)}&rayon=3`),
    );
    expect(near.resultats.every(({ distanceKm }) => distanceKm !== null)).toBe(true);
    expect(codes('ville=saint-etienne&rayon=500&tri=distance').slice(0, 3).toSorted()).toEqual(['103', '202', '501']);
  });

  it('restrict nothing around a town that nobody knows, leave distances out and say so', () => {
    const lost = search('ville=Atlantide');
    expect(lost.lieu).toEqual({ kind: 'inconnu', demande: 'Atlantide' });
    expect(lost.total).toBe(catalogue.resultats.length);
    expect(lost.resultats.every(({ distanceKm }) => distanceKm === null)).toBe(true);
    expect(codes('ville=Atlantide&tri=distance')).toEqual(codes(''));
    expect(search('').lieu).toBeNull();
  });

  it('measure a distance as the Earth does', () => {
    const radians = (degrees: number) => (degrees * Math.PI) / 180;
    const parisLyon = haversine(radians(48.8566), radians(2.3522), radians(45.764), radians(4.8357));
    expect(parisLyon).toBeGreaterThan(390);
    expect(parisLyon).toBeLessThan(394);
    expect(haversine(1, 1, 1, 1)).toBe(0);
  });
});

describe('orders', () => {
  it('by access, from the highest, what has no figure last', () => {
    const taux = tauxOf('bac=general&tri=acces');
    const known = taux.filter((one) => one !== null);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
    expect(taux.slice(known.length)).toEqual([null, null]);
  });

  it('by access, a door closed to the candidate’s series has no figure', () => {
    const closed = tauxOf('bac=technologique&serie=STMG&q=hotellerie&tri=acces');
    expect(closed).toEqual([null, null]);
    const open = tauxOf('bac=technologique&serie=STHR&q=hotellerie&tri=acces');
    expect(open).toHaveLength(2);
    for (const taux of open) expect(taux).toBeGreaterThan(0.5);
    const everything = tauxOf('bac=technologique&serie=STMG&tri=acces');
    expect(everything.slice(-2)).toEqual([null, null]);
  });

  it('by distance, by places, by name', () => {
    expect(codes('lat=45.44&lon=4.39&rayon=500&tri=distance').slice(0, 3).toSorted()).toEqual(['103', '202', '501']);
    expect(codes('tri=places')[0]).toBe('101');
    expect(codes('tri=places').at(-1)).toBe('301');
    expect(codes('tri=nom')).toEqual(codes(''));
  });

  it('by relevance, first what the words mean, then the bac that the access text names', () => {
    expect(codes('bac=technologique&serie=STMG').slice(0, 4).toSorted()).toEqual(['101', '102', '103', '104']);
    expect(codes('bac=technologique&serie=STI2D&specifique=SIN')[0]).toBe('301');
  });

  it('by relevance, each thing that was asked for in turn', () => {
    const first = codes('q=compta+ou+tourisme').slice(0, 2);
    expect(first.filter((code) => code === '601')).toHaveLength(1);
    expect(codes('q=compta+ou+tourisme').toSorted()).toEqual(['101', '102', '103', '104', '601']);
  });

  it('fall back to names where the order asked for has nothing to go by', () => {
    expect(codes('tri=acces')).toEqual(codes(''));
    expect(codes('tri=distance')).toEqual(codes(''));
  });
});

describe('reasons', () => {
  const raisons = (query: string, code: string) =>
    search(query).resultats.find((one) => one.code === code)?.correspondance.raisons;

  it('say the bac that the access text names, the words met and the place', () => {
    expect(raisons('bac=technologique&serie=STMG&q=compta+lyon', '101')).toEqual([
      'Les conditions d’accès citent le bac STMG',
      'Lieu : Lyon',
    ]);
    expect(raisons('bac=technologique&serie=STI2D&specifique=SIN', '301')).toEqual([
      'Les conditions d’accès citent le bac STI2D SIN',
    ]);
    // A word of the title needs no reason beside it; an abbreviation that the title does not hold does.
    expect(raisons('q=compta', '101')).toEqual([]);
    expect(raisons('q=cg', '101')).toEqual(['«\u00a0cg\u00a0» : Comptabilité et gestion']);
    expect(raisons('q=preneuse', '301')).toEqual(['Métier : preneur·euse de son']);
    expect(raisons('q=bac+pro+métiers+de+l’électricité', '501')).toEqual([
      'Les conditions d’accès citent le bac professionnel métiers de l’électricité',
    ]);
    expect(raisons('', '101')).toEqual([]);
  });
});

const queries = fc.record({
  classe: fc.option(fc.constantFrom(...CLASSES)),
  q: fc.constantFrom('', 'compta', 'lyon', 'son lyon', 'xyzzy'),
  region: fc.subarray(['84', '52']),
  departement: fc.subarray(['69', '42', '44']),
  statut: fc.subarray(['public' as const, 'prive-sous-contrat' as const]),
  apprentissage: fc.constantFrom(null, 'possible' as const),
  tri: fc.constantFrom(...TRIS),
});

describe('facets', () => {
  it('give, for each value, the number of results that it would give, the other filters kept', () => {
    fc.assert(
      fc.property(queries, ({ classe, ...rest }) => {
        const criteres: Criteres = { ...CRITERES_PAR_DEFAUT, ...(classe ?? {}), ...rest, taille: 100 };
        const { facettes } = searchFormations(criteres, catalogue);
        for (const name of FACETTES) {
          for (const { valeur, total } of facettes[name]) {
            const only = { ...criteres, [name]: name === 'apprentissage' ? valeur : [valeur] };
            expect(searchFormations(only as Criteres, catalogue).total).toBe(total);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep a value that was asked for, even when nothing has it', () => {
    expect(search('q=tourisme&statut=public').facettes.statut).toEqual([
      { valeur: 'public', libelle: 'public', total: 0 },
    ]);
  });
});

describe('whatever is asked', () => {
  it('the answer depends on the criteria and the catalogue alone', () => {
    fc.assert(
      fc.property(queries, ({ classe, ...rest }) => {
        const criteres: Criteres = { ...CRITERES_PAR_DEFAUT, ...(classe ?? {}), ...rest };
        expect(searchFormations(criteres, catalogue)).toEqual(searchFormations(criteres, catalogue));
      }),
      { numRuns: 30 },
    );
  });
});
