import { describe, expect, it } from 'vitest';
import {
  AUTRES,
  effectifs,
  formation,
  ligneBac,
  ligneGroupe,
  ligneProfil,
  OUVERTES,
  RAPPORT,
  rapport,
  sessionFormation,
} from '@/fixtures/catalogue/donnees';
import { comptesPopulation, EFFECTIFS, type Effectifs, POPULATIONS } from '@/lib/domain/effectifs';
import { LIBELLES_EFFECTIFS } from '@/lib/domain/libellesEffectifs';
import type { LigneComptee } from '@/lib/odds/evidence';
import { CASES_TOUS, casesOf, lignesDocument, PARAMETRE_CASES } from './lignesDocument';

/** Each count is its own place in the order of the columns: what reads a column tells which. */
const POSITIONS = Object.fromEntries(EFFECTIFS.map((champ, at) => [champ, at])) as Effectifs;

const publie = rapport({
  groupes: [ligneGroupe(AUTRES, [100, 80, 40, 9], 12)],
  parBacMention: [ligneBac(AUTRES, 'general', 'ab', [40, 36, 10]), ligneBac(AUTRES, 'general', 'b', [40, 36, 10])],
  parProfil: [ligneProfil(AUTRES, 'terminale', [60, null, 30])],
});
const session = sessionFormation({ effectifs: effectifs({ confirmes: 1200, classes: 0 }) });
const rows = lignesDocument(formation({ sessions: [session], rapports: [publie] }));
const row = (cle: string | null) => rows.lignes.find((one) => one.cle === cle);

describe('the rows of the documents', () => {
  it('are found by the very place of each row, even where two rows of one page have equal places', () => {
    const [ab, b] = publie.parBacMention;
    if (ab === undefined || b === undefined) throw new Error('no row');
    expect(ab.repere).toEqual(b.repere);
    expect(rows.cleOf(ab.repere)).not.toBe(rows.cleOf(b.repere));
    expect(row(rows.cleOf(b.repere))).toMatchObject({ sourceId: RAPPORT });
    expect(row(rows.cleOf(b.repere))?.valeurs).toContainEqual({
      cle: null,
      colonne: 'Mention',
      valeur: 'mention bien',
    });
    expect(rows.cleOf({ page: 1 })).toBeNull();
  });

  it('give the columns as the document names them, a nought as a nought and what is empty as nothing', () => {
    const open = row(rows.cleOf(session.origine.repere));
    expect(open).toMatchObject({ sourceId: OUVERTES, cle: 'session-2023' });
    const value = (name: string) => open?.valeurs.find(({ colonne }) => colonne === name)?.valeur;
    expect(value('Effectif total des candidats en phase principale')).toBe('1\u202f200');
    expect(value('Effectif total des candidats classés par l’établissement en phase principale')).toBe('0');
    expect(value('Capacité de l’établissement par formation')).toBeNull();
    const [profil] = publie.parProfil;
    const counts = row(rows.cleOf(profil?.repere ?? {}))?.valeurs;
    expect(counts).toContainEqual({ cle: 'classes', colonne: 'Nombre de candidats classés', valeur: null });
  });

  it('have an address each, which keeps the candidate', () => {
    const asked = formation({ code: '777', sessions: [session], rapports: [] });
    const { repere } = session.origine;
    expect(lignesDocument(asked).adresseOf(repere)).toBe('/formation/777/lignes/session-2023');
    expect(lignesDocument(asked, 'bac=general').adresseOf(repere)).toBe(
      '/formation/777/lignes/session-2023?bac=general',
    );
    expect(rows.adresseOf({ page: 1 })).toBeNull();
  });

  it('have one key each', () => {
    expect(new Set(rows.lignes.map(({ cle }) => cle)).size).toBe(rows.lignes.length);
  });
});

describe('the columns that a figure is made of', () => {
  const asked = formation({ code: '777', sessions: [session], rapports: [publie] });
  const lignes = lignesDocument(asked, 'bac=general');
  /** Names of the columns that the address of a counted row marks, as its page shows them. */
  function marked(evidence: LigneComptee): string[] {
    const adresse = lignes.adresseOf(evidence.origine.repere, casesOf(evidence)) ?? '';
    const { pathname, searchParams } = new URL(adresse, 'http://localhost');
    const cases = searchParams.getAll(PARAMETRE_CASES);
    const shown = lignes.lignes.find(({ cle }) => pathname.endsWith(`/${cle}`))?.valeurs ?? [];
    return shown.filter(({ cle }) => cle !== null && cases.includes(cle)).map(({ colonne }) => colonne);
  }
  const counted = { session: 2023, table: 't', confirmes: 3, classes: 2, obtenus: 1 };

  it('are the three counts of its population in the open data', () => {
    const { origine } = session;
    for (const population of POPULATIONS) {
      const cases = marked({
        ...counted,
        mesure: 'proposition-recue',
        sujet: { de: 'population', population },
        origine,
      });
      expect(cases).toHaveLength(3);
      const values = comptesPopulation(POSITIONS, population);
      expect(cases).toEqual(
        [values.confirmes, values.classes, values.propositions].map(
          (at) => LIBELLES_EFFECTIFS[EFFECTIFS[at ?? -1] ?? 'places'],
        ),
      );
    }
    expect(marked({ ...counted, mesure: 'proposition-recue', sujet: { de: 'candidats' }, origine })).toEqual(
      [...CASES_TOUS].map((champ) => LIBELLES_EFFECTIFS[champ]),
    );
  });

  it('are the counts of its row in a report, whoever has accepted left out', () => {
    const [ab] = publie.parBacMention;
    if (ab === undefined) throw new Error('no row');
    const sujet = { de: 'mention', bac: 'general', mention: 'ab', groupe: AUTRES } as const;
    const origine = { sourceId: RAPPORT, repere: ab.repere };
    expect(marked({ ...counted, mesure: 'en-position', sujet, origine })).toEqual([
      'Nombre de candidats qui ont confirmé le vœu',
      'Nombre de candidats classés',
      'Nombre de candidats en position de recevoir une proposition d’admission',
    ]);
  });
});
