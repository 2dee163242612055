import { describe, expect, test } from 'vitest';
import { inventDiplome, inventFormation, inventRapport, inventSession } from '@/fixtures/db/release';
import { Assemblage, type MergeFormation } from './assemblage';
import { mergeFormation } from './join/formation';

const none: MergeFormation = (sessions, rapports) =>
  mergeFormation(sessions, rapports, () => ({ kind: 'aucune', raison: 'Rien de ce nom.' }));

describe('formations put together from what is remembered of each row', () => {
  test('a second row of one session is a duplicate, another session is not', () => {
    const assemblage = new Assemblage();
    assemblage.addSession(inventSession('1', 2031, 'a'));
    assemblage.addRapport(inventRapport('1', 2031, 'c'));
    expect(assemblage.hasSession(inventSession('1', 2031, 'b'))).toBe(true);
    expect(assemblage.hasSession(inventSession('1', 2030, 'b'))).toBe(false);
    expect(assemblage.hasSession(inventSession('2', 2031, 'b'))).toBe(false);
    expect(assemblage.findRapport(inventRapport('1', 2031, 'd'))?.origine.sourceId).toBe('c');
    expect(assemblage.findRapport(inventRapport('1', 2030, 'd'))).toBeNull();
  });

  test('what is remembered says of a formation the same as its whole rows', () => {
    const assemblage = new Assemblage();
    const sessions = [
      { ...inventSession('7', 2031, 'a'), lien: null },
      { ...inventSession('7', 2029, 'b'), libelle: 'BTS - Production - Essai', famille: 'Production' },
    ];
    const rapports = [inventRapport('7', 2030, 'c')];
    for (const session of sessions) assemblage.addSession(session);
    for (const rapport of rapports) assemblage.addRapport(rapport);
    const [only] = [...assemblage.compose(none)];
    const { sessions: _, rapports: __, ...identity } = none(sessions, rapports);
    expect(only?.formation).toEqual({ ...identity, origine: sessions[0]?.origine });
  });

  test('a formation comes from its newest source; of one session, from the open data', () => {
    const origins = (session: number | null, rapport: number | null) => {
      const assemblage = new Assemblage();
      if (session !== null) assemblage.addSession(inventSession('7', session, 'ouvertes'));
      if (rapport !== null) assemblage.addRapport(inventRapport('7', rapport, 'rapport'));
      return [...assemblage.compose(none)].map(({ formation }) => formation.origine.sourceId);
    };
    expect(origins(2031, null)).toEqual(['ouvertes']);
    expect(origins(null, 2031)).toEqual(['rapport']);
    expect(origins(2031, 2031)).toEqual(['ouvertes']);
    expect(origins(2030, 2031)).toEqual(['rapport']);
  });

  test('a BTS tied to no sheet is flagged with the reason, at its own line; one that is tied is not', () => {
    const assemblage = new Assemblage();
    assemblage.addSession(inventSession('7', 2031, 'a'));
    expect([...assemblage.compose(none)].map(({ constat }) => constat)).toEqual([
      {
        gravite: 'alerte',
        code: 'jonction-absente',
        message: 'Formation 7 (« Essai et mesure ») sans fiche de diplôme : Rien de ce nom.',
        repere: { ligne: 31 },
      },
    ]);
    const { code } = inventDiplome('38000001', 'a');
    const tied: MergeFormation = (sessions, rapports) => ({
      ...inventFormation(sessions[0] ?? inventSession('7', 2031, 'a')),
      jonction: { kind: 'fiche', code },
      sessions,
      rapports,
    });
    expect([...assemblage.compose(tied)].map(({ constat }) => constat)).toEqual([null]);
  });
});
