import { describe, expect, it } from 'vitest';
import {
  AUTRES,
  donnees,
  effectifs,
  formation,
  ligneBac,
  ligneGroupe,
  ligneProfil,
  PROS,
  rapport,
  sessionFormation,
} from '@/fixtures/catalogue/donnees';
import { DONNEES_OFFRE } from '@/fixtures/catalogue/offre';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import type { Critere, Importance } from '@/lib/domain/rapport';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import { compareFormations, type FormationComparee, readDemande, viewComparaison } from './comparaison';
import { etatOfValues, lignesCriteres, lignesValeurs } from './lignesComparaison';

const catalogue = buildCatalogue(DONNEES_OFFRE);
const CANDIDAT = { bac: 'general', mention: 'ab', profil: 'terminale' } as const;

function compare(codes: readonly string[], candidat: typeof CANDIDAT | null = CANDIDAT, at = catalogue) {
  return compareFormations(at, readDemande(at, codes).formations, candidat, { lat: 45.76, lon: 4.83 });
}

describe('what an address asks to compare', () => {
  it('keeps the order of the codes, each once', () => {
    const { formations, inconnues, enTrop } = readDemande(catalogue, ['301', '101', '301', ' 102 ', '']);
    expect(formations.map(({ code }) => code)).toEqual(['301', '101', '102']);
    expect([inconnues, enTrop]).toEqual([[], []]);
  });

  it('gives back what is unknown and what is too many, and keeps the rest', () => {
    const { formations, inconnues, enTrop } = readDemande(catalogue, ['101', 'x', '102', '103', '999', '104', '201']);
    expect(formations.map(({ code }) => code)).toEqual(['101', '102', '103', '104']);
    expect(inconnues).toEqual(['x', '999']);
    expect(enTrop.map(({ code }) => code)).toEqual(['201']);
  });
});

it('looks for one more around the place of the comparison, and everywhere when none is there', () => {
  const total = (ville: string | null) =>
    viewComparaison(catalogue, [], {
      ...CRITERES_PAR_DEFAUT,
      q: 'comptabilité',
      ville: ville === null ? null : { nom: ville, rayon: 10 },
    }).trouvees?.total;
  expect(['Lyon', 'Saint-Étienne', 'Nantes', null].map(total)).toEqual([2, 1, 4, 4]);
});

describe('formations side by side', () => {
  it('read the same candidate in every column, in words that speak to nobody in particular', () => {
    const columns = compare(['101', '102']);
    for (const { resume } of columns) {
      if (resume.estimation?.kind !== 'estimee') throw new Error('no figure');
      expect(resume.estimation.preuves[0].libelle).toBe('Bac général, en terminale');
      expect(resume.estimation.avertissements.join(' ')).not.toMatch(/\b(ta|ton|tes)\b/);
    }
  });

  it('have no figure without a candidate, and keep the rest', () => {
    const [one] = compare(['101'], null);
    expect(one?.resume.estimation).toBeNull();
    expect(one?.comptes.places).toBe(35);
  });

  it('measure the distance from the centre, and none where the school’s position is unknown', () => {
    const [lyon, forges, nantes] = compare(['101', '103', '104']);
    expect(lyon?.resume.distanceKm).toBe(0);
    expect(forges?.resume.distanceKm).toBeCloseTo(49.5, 0);
    expect(nantes?.resume.distanceKm).toBeNull();
  });

  it('say from which session a formation is absent', () => {
    expect(compare(['901'])[0]?.absenteDepuis).toBe(2019);
    expect(compare(['101'])[0]?.absenteDepuis).toBeNull();
  });
});

describe('the counts of a column', () => {
  const known = (groupes: ReturnType<typeof ligneGroupe>[]) =>
    formation({
      code: '1',
      sessions: [sessionFormation({ code: '1', effectifs: effectifs({ confirmes: 500, places: 40 }) })],
      rapports: [
        rapport({
          code: '1',
          groupes,
          parBacMention: [ligneBac(AUTRES, 'general', 'ab', [56, 50, 16])],
          parProfil: [ligneProfil(AUTRES, 'terminale', [75, 70, 30])],
        }),
      ],
    });
  const compared = (groupes: ReturnType<typeof ligneGroupe>[]) =>
    compare(['1'], CANDIDAT, buildCatalogue(donnees({ formations: [known(groupes)] })))[0];
  const read = (groupes: ReturnType<typeof ligneGroupe>[]) => compared(groupes)?.comptes;

  it('are those of one document: the report, all groups together', () => {
    expect(read([ligneGroupe(AUTRES, [131, 114, 39], 9), ligneGroupe(PROS, [60, 20, 10], 3)])).toEqual({
      session: 2025,
      confirmes: 191,
      places: 12,
    });
  });

  it('are not published as soon as one group is not', () => {
    expect(read([ligneGroupe(AUTRES, [131, 114, 39], 9), ligneGroupe(PROS, [60, 20, 10])])).toEqual({
      session: 2025,
      confirmes: 191,
      places: null,
    });
  });

  it('lead to every row that they add up', () => {
    const groupes = [ligneGroupe(AUTRES, [131, 114, 39], 9), ligneGroupe(PROS, [60, 20, 10], 3)];
    const rows = compared(groupes)?.reperes.comptes ?? [];
    expect(rows).toHaveLength(2);
    for (const [place, { repere }] of groupes.entries()) expect(rows[place]).toBe(repere);
    expect(compared([])?.reperes.comptes).toEqual([known([]).sessions[0]?.origine.repere]);
  });

  it('are the open data’s without a report', () => {
    expect(read([])).toEqual({ session: 2023, confirmes: 500, places: 40 });
  });
});

describe('what a row tells apart', () => {
  it('stands out for values that differ, is said once for equal ones, and unknown values do neither', () => {
    expect(etatOfValues(['public', 'privé'])).toBe('differe');
    expect(etatOfValues(['public', 'privé', null])).toBe('differe');
    expect(etatOfValues(['public', 'public'])).toBe('identique');
    expect(etatOfValues(['public', null])).toBe('a-lire');
    expect(etatOfValues([null, null])).toBe('a-lire');
    expect(etatOfValues(['public'])).toBe('a-lire');
    expect(etatOfValues([0, null])).toBe('a-lire');
  });

  it('is read on the formations themselves', () => {
    const rows = new Map(lignesValeurs(compare(['101', '102', '104']), true).map((row) => [row.cle, row]));
    expect(rows.get('statut')).toMatchObject({ valeurs: ['public', 'privé sous contrat', null], etat: 'differe' });
    expect(rows.get('diplome')?.etat).toBe('identique');
    expect(rows.get('apprentissage')?.etat).toBe('differe');
    expect(rows.get('distance')?.valeurs).toEqual([0, 0, null]);
    expect(lignesValeurs(compare(['101']), false).map(({ cle }) => cle)).not.toContain('distance');
  });
});

describe('the criteria', () => {
  const critere = (importance: Importance | null, champ: string): Critere => ({
    champ,
    criteres: champ,
    elements: null,
    separation: 'exacte',
    importance,
    libelleImportance: '',
    repere: { page: 1, rubrique: 'Critères' },
  });
  const column = (criteres: readonly Critere[] | null): FormationComparee => {
    const [one] = compare(['101'], null);
    if (one === undefined) throw new Error('no column');
    return { ...one, rapport: criteres === null ? null : rapport({ criteres }) };
  };

  it('stand by degree of importance, most important first, and tell « no report » from « none of this degree »', () => {
    const rows = lignesCriteres([
      column([critere('important', 'Projet'), critere('essentiel', 'Notes')]),
      column([critere('important', 'Savoir-être'), critere(null, 'Autre')]),
      column(null),
    ]);
    expect(rows.map(({ importance }) => importance)).toEqual(['essentiel', 'important', null]);
    expect(rows[0]?.cellules.map((cell) => cell?.map(({ champ }) => champ) ?? null)).toEqual([['Notes'], [], null]);
    expect(lignesCriteres([column(null), column(null)])).toEqual([]);
  });
});
