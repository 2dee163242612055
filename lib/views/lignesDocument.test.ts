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
import { lignesDocument } from './lignesDocument';

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
    expect(row(rows.cleOf(b.repere))?.valeurs).toContainEqual({ colonne: 'Mention', valeur: 'mention bien' });
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
    expect(counts).toContainEqual({ colonne: 'Nombre de candidats classés', valeur: null });
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
