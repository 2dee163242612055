import { describe, expect, test } from 'vitest';
import { inventSource } from '@/fixtures/db/release';
import type { DocumentEcarte } from '@/lib/domain/release';
import type { Nature } from '@/lib/domain/source';
import { Bilan } from './bilan';
import { findRefus } from './refus';

const bilan = (nature: Nature, session: number | null) => new Bilan(inventSource('aa', { nature, session })).close();
const ecarte = (nature: Nature | null, session: number | null = null): DocumentEcarte => ({
  fichier: 'coupe',
  nature,
  session,
  constat: { gravite: 'refus', code: 'document-tronque', message: 'Coupé.', repere: { ligne: 3 } },
});
const LOADED = [bilan('fiche', null), bilan('parcoursup', 2031)];

describe('what was set aside', () => {
  test.each([
    ['a report or a sheet', ecarte('rapport'), [2031, 2030]],
    ['open data of a session that is not in service', ecarte('parcoursup', 2029), [2031]],
    ['a file that nothing tells, when no session would be lost', ecarte(null), [2031]],
  ])('keeps nothing from being released: %s', (_, one, sessions) => {
    expect(findRefus({ bilans: LOADED, ecartes: [one] }, 0, { strict: false, sessions })).toEqual([]);
  });

  test.each([
    ['open data of a session in service', ecarte('parcoursup', 2031), 'la session 2031'],
    ['open data that hide their session, when one would be lost', ecarte('parcoursup'), 'la session 2030'],
    ['a file that nothing tells, when a session would be lost', ecarte(null), 'la session 2030'],
  ])('refuses the release: %s', (_, one, session) => {
    const refus = findRefus({ bilans: LOADED, ecartes: [one] }, 0, { strict: false, sessions: [2030, 2031] });
    expect(refus).toMatchObject([{ fichier: 'coupe', constat: { message: expect.stringContaining(session) } }]);
  });

  test('refuses the release when that is asked for, or when nothing else is left', () => {
    const one = ecarte('fiche');
    const itself = [{ fichier: one.fichier, constat: one.constat }];
    expect(findRefus({ bilans: LOADED, ecartes: [one] }, 0, { strict: true, sessions: [] })).toEqual(itself);
    expect(findRefus({ bilans: [], ecartes: [one] }, 2, { strict: false, sessions: [] })).toEqual(itself);
  });

  test('nothing at all makes no release', () => {
    const said = (ignores: number) => findRefus({ bilans: [], ecartes: [] }, ignores, { strict: false, sessions: [] });
    expect(said(0)).toMatchObject([{ constat: { message: expect.stringContaining('Aucun fichier') } }]);
    expect(said(2)).toMatchObject([{ constat: { message: expect.stringContaining('Aucun document connu') } }]);
  });
});
