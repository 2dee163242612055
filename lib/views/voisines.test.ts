import { describe, expect, it } from 'vitest';
import { diplome, donnees, etablissement, formation, sessionFormation } from '@/fixtures/catalogue/donnees';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import type { EtablissementNomme, FormationNommee } from '@/lib/domain/formation';
import { voisinesOf } from './voisines';

const fiche = diplome({ code: '32031001' });
const at = (code: string, place: Partial<EtablissementNomme>, known: Partial<FormationNommee> = {}) =>
  formation({
    code,
    jonction: { kind: 'fiche', code: fiche.code },
    etablissement: etablissement({ nom: `Lycée ${code}`, ...place }),
    sessions: [sessionFormation({ code })],
    ...known,
  });

const here = at('1', { uai: 'A' });
const sameSchool = at('2', { uai: 'A' }, { libelleSpecialite: 'Tourisme' });
const near = at('3', { uai: 'B', lat: 45.8, lon: 4.9 });
const far = at('4', { uai: 'C', lat: 48.8, lon: 2.3 });
const nowhere = at('5', { uai: 'D', lat: null, lon: null });
const gone = at('6', { uai: 'E' }, { sessions: [sessionFormation({ code: '6', session: 2019 })] });
const catalogue = buildCatalogue(
  donnees({ formations: [here, sameSchool, far, nowhere, near, gone], diplomes: [fiche] }),
);

describe('formations beside another', () => {
  it('are those of its school, then those of its diploma, nearest first and unknown places last', () => {
    const { etablissement: school, diplome: same, totalDiplome } = voisinesOf(catalogue, here, null, 6);
    expect(school.map(({ code }) => code)).toEqual(['2']);
    expect(same.map(({ code }) => code)).toEqual(['3', '4', '5']);
    expect(same.map(({ distanceKm }) => distanceKm !== null)).toEqual([true, true, false]);
    expect(totalDiplome).toBe(3);
  });

  it('leave out formations that the newest session no longer knows, and say how many there are beyond those shown', () => {
    const { diplome: same, totalDiplome } = voisinesOf(catalogue, here, null, 1);
    expect(same).toHaveLength(1);
    expect(totalDiplome).toBe(3);
  });

  it('have no distance where the formation’s own place is not known', () => {
    const { diplome: same } = voisinesOf(catalogue, nowhere, null, 6);
    expect(same.length).toBeGreaterThan(0);
    expect(same.every(({ distanceKm }) => distanceKm === null)).toBe(true);
  });
});
