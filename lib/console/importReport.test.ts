import { describe, expect, test } from 'vitest';
import { inventSource } from '@/fixtures/db/release';
import type { BilanIngestion } from '@/lib/ingest/bilanIngestion';
import { describeProgress, describeReport } from './importReport';

const SOURCE = inventSource('aa', { fichier: 'ouvert.csv', session: 2031 });
const BILAN = {
  source: SOURCE,
  lignes: 3_000,
  lues: 1_250,
  misesANiveau: 50,
  gardees: 1_240,
  refusees: 2,
  exclues: 8,
  alertes: 1,
  duree: 1_540,
};

const INGESTION: BilanIngestion = {
  issue: 'publiee',
  digest: 'abcdef0123456789'.repeat(4),
  precedente: null,
  bilans: [BILAN],
  refus: [],
  ecartes: [],
  ignores: [],
  doublons: [],
  groupes: [],
  totaux: { formations: 1_200, sessions: 1_240, rapports: 1, diplomes: 3, familles: 1, metiers: 2, insertions: 4 },
  duree: 4_321,
};

/** Thin and no-break spaces of French numbers, as plain ones. */
const text = (bilan: BilanIngestion) =>
  describeReport(bilan)
    .join('\n')
    .replace(/[\u00A0\u202F]/g, ' ');

describe('what an import prints', () => {
  test('the summary says for each source what was read, kept and set aside, and how long it took', () => {
    const lines = text(INGESTION).split('\n');
    const [head, row] = [
      lines.find((line) => line.startsWith('Document')),
      lines.find((line) => line.startsWith('ouvert')),
    ];
    expect(head?.trim().split(/\s{2,}/)).toEqual(
      'Document,Session,Lignes,Lues,dont BTS,Gardées,Refusées,Exclues,Alertes,Durée'.split(','),
    );
    const cells = ['ouvert.csv', '2031', '3 000', '1 250', '1 200', '1 240', '2', '8', '1', '1,5 s'];
    expect(row?.trim().split(/\s{2,}/)).toEqual(cells);
    expect(lines.at(-1)).toBe(
      'Publié : version abcdef012345 (1 200 formations, 1 240 lignes de session, 1 rapport, 3 diplômes, 2 métiers, 4 lignes d’insertion) en 4,3 s.',
    );
  });

  test('findings are grouped, each example with its file and line', () => {
    const constat = {
      gravite: 'refus',
      code: 'doublon',
      message: 'Déjà à la ligne 3.',
      repere: { ligne: 12 },
    } as const;
    const groupe = { fichier: 'ouvert.csv', gravite: 'refus', code: 'doublon', exemples: [constat] } as const;
    expect(text({ ...INGESTION, groupes: [{ ...groupe, total: 2 }] })).toContain(
      '2 refus « doublon » dans ouvert.csv\n  ouvert.csv:12 : Déjà à la ligne 3.\n  … et 1 autre (« --json FICHIER » les donne tous)',
    );
    expect(text({ ...INGESTION, groupes: [{ ...groupe, total: 1 }] })).not.toContain('autre');
  });

  test.each([
    ['inchangee', null, /^Rien n’a changé : la version abcdef012345 .* est déjà en place\./],
    ['verifiee', null, /^Vérifié sans rien écrire .* aucune version en place\. 4,3 s\.$/],
    ['verifiee', 'f'.repeat(64), /différent de la version en place/],
    ['verifiee', INGESTION.digest, /identique à la version en place/],
    ['refusee', null, /^Rien n’a été publié \(4,3 s\)\.$/],
    ['refusee', 'f'.repeat(64), /^Rien n’a été publié : la version ffffffffffff reste en place/],
  ] as const)('the end is said: %s, former release %s', (issue, precedente, sentence) => {
    expect(
      text({ ...INGESTION, issue, precedente })
        .split('\n')
        .at(-1),
    ).toMatch(sentence);
  });

  test('why nothing was published, what was passed over and what was read once are all said', () => {
    const constat = {
      gravite: 'refus',
      code: 'document-tronque',
      message: 'Incomplet.',
      repere: { ligne: 9 },
    } as const;
    const shown = text({
      ...INGESTION,
      issue: 'refusee',
      refus: [{ fichier: 'coupe.csv', constat }],
      ignores: [{ fichier: 'photo.jpg', raison: 'Binaire. Sont lus : le CSV…' }],
      doublons: [{ fichier: 'copie.csv', identiqueA: 'ouvert.csv' }],
    });
    expect(shown).toContain('Refusé :\n  coupe.csv:9 : Incomplet.');
    expect(shown).toContain('Ignoré : photo.jpg. Binaire.\n');
    expect(shown).toContain('Déjà lu : copie.csv est identique à ouvert.csv.');
  });

  test('a document cannot give orders to the terminal', () => {
    const fichier = 'x\u001b[2J\u202e.csv';
    const shown = text({ ...INGESTION, doublons: [{ fichier, identiqueA: 'a' }] });
    expect(shown).toContain('Déjà lu : x [2J .csv est');
    expect(describeProgress({ type: 'lecture', source: { ...SOURCE, fichier }, rang: 1, total: 2 })).toBe(
      '[1/2] x [2J .csv (données ouvertes Parcoursup, session 2031)',
    );
  });

  test('a session says how many of its rows are BTS', () => {
    expect(
      describeProgress({ type: 'lue', bilan: BILAN })
        ?.replace(/[\u00A0\u202F]/g, ' ')
        .trim(),
    ).toBe('lues : 1 250 (1 200 BTS, 50 mises à niveau) · gardées : 1 240 · refusées : 2 · exclues : 8 (1,5 s)');
  });
});
