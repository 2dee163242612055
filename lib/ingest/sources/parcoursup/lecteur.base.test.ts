import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { columnsOf, row, write } from '@/fixtures/ingest/parcoursup';
import type { Constat } from '@/lib/domain/constat';
import { comptesPopulation, type Population } from '@/lib/domain/effectifs';
import type { SessionFormation } from '@/lib/domain/formation';
import type { Comptage, Piece } from '@/lib/ingest/lecteur';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import { decodeText } from '@/lib/ingest/read/decodeText';
import { listPieces } from '@/lib/ingest/read/pieces';
import { recognize } from '@/lib/ingest/read/recognize';
import { columnKey } from './column';
import { lecteurParcoursup } from './lecteur';
import { readRecords } from './records';

const officiels = (await findOfficialFiles())?.parcoursup ?? new Map<number, string>();
const available = [2018, 2019, 2023].every((session) => officiels.has(session));

async function pieceAt(path: string): Promise<Piece> {
  for await (const piece of listPieces([path])) return piece;
  throw new Error(`No document at ${path}`);
}

const pieceOfSession = (session: number) => pieceAt(officiels.get(session) ?? '');

interface PieceLue {
  readonly formations: readonly SessionFormation[];
  readonly constats: readonly Constat[];
  readonly comptage: Comptage;
}

async function readAll(piece: Piece): Promise<PieceLue> {
  const formations: SessionFormation[] = [];
  const constats: Constat[] = [];
  const events = lecteurParcoursup.read(piece, 'officiel');
  for (;;) {
    const next = await events.next();
    if (next.done) return { formations, constats, comptage: next.value };
    if (next.value.type === 'enregistrement') formations.push(next.value.valeur);
    else constats.push(next.value.constat);
  }
}

const lectures = new Map<number, Promise<PieceLue>>();
function readSession(session: number): Promise<PieceLue> {
  const known = lectures.get(session) ?? pieceOfSession(session).then(readAll);
  lectures.set(session, known);
  return known;
}

function countBy(constats: readonly Constat[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { gravite, code } of constats) counts[`${gravite} ${code}`] = (counts[`${gravite} ${code}`] ?? 0) + 1;
  return counts;
}

describe.runIf(available)('the official files of 2018, 2019 and 2023', () => {
  it.each([
    { session: 2018, lignes: 10_697, bts: 5100, exclues: 126, niveaux: 58 },
    { session: 2019, lignes: 11_577, bts: 5109, exclues: 79, niveaux: 61 },
    { session: 2023, lignes: 13_869, bts: 5339, exclues: 0, niveaux: 62 },
  ])('$session: $bts BTS read, each kept or set aside with its reason', async (expected) => {
    expect(await recognize(await pieceOfSession(expected.session))).toEqual({ nature: 'parcoursup' });
    const { formations, constats, comptage } = await readSession(expected.session);
    const bts = formations.filter(({ nature }) => nature === 'bts');
    expect(comptage).toEqual({
      lignes: expected.lignes,
      lues: expected.bts + expected.niveaux,
      misesANiveau: expected.niveaux,
    });
    expect(bts).toHaveLength(expected.bts - expected.exclues);
    expect(formations.length - bts.length).toBe(expected.niveaux);
    expect(constats.filter(({ gravite }) => gravite === 'exclusion').map(({ code }) => code)).toEqual(
      Array.from({ length: expected.exclues }, () => 'code-absent'),
    );
    expect(constats.filter(({ gravite }) => gravite === 'refus')).toEqual([]);
    expect(new Set(formations.map(({ session }) => session))).toEqual(new Set([expected.session]));
    expect(new Set(formations.map(({ code }) => code)).size).toBe(formations.length);
  });

  it('flag what the ministry published at odds with itself, and nothing else', async () => {
    expect(countBy((await readSession(2018)).constats)).toEqual({
      'exclusion code-absent': 126,
      'alerte propositions-superieures-aux-classes': 602,
    });
    expect(countBy((await readSession(2019)).constats)).toEqual({
      'exclusion code-absent': 79,
      'alerte propositions-superieures-aux-classes': 569,
      'alerte uai-invalide': 2,
      'alerte total-des-marges': 6,
      'alerte coordonnees-absentes': 3,
    });
    expect(countBy((await readSession(2023)).constats)).toEqual({
      'alerte propositions-superieures-aux-classes': 1385,
      'alerte ordre-des-comptes': 1,
      'alerte total-des-marges': 1,
    });
  });

  it.each([2018, 2019, 2023])('%i has exactly the columns that the table says', async (session) => {
    const records = readRecords(decodeText((await pieceOfSession(session)).open()));
    const header = (await records.next()).value?.cellules ?? [];
    await records.return(undefined);
    const said = columnsOf(session).map(({ champ, libelle }) =>
      session < 2020 && champ === 'specialite' ? 'Filière de formation détaillée' : libelle,
    );
    expect(said.map(columnKey).sort()).toEqual(header.map(columnKey).sort());
  });
});

describe.runIf(available)('facts that the estimates rest on', () => {
  const bts2023 = async () => (await readSession(2023)).formations.filter(({ nature }) => nature === 'bts');

  it('propositions exceed classés in 290, 303, 520 and 1,015 formations of 2023', async () => {
    const formations = await bts2023();
    const exceeding = (population: Population) =>
      formations.filter(({ effectifs }) => {
        const { propositions, classes } = comptesPopulation(effectifs, population);
        return propositions !== null && classes !== null && propositions > classes;
      }).length;
    expect((['general', 'technologique', 'professionnel', 'nonNeobacheliers'] as const).map(exceeding)).toEqual([
      290, 303, 520, 1015,
    ]);
  });

  it('the three « parts » of 2023 are a composition, not rates: they sum to about 100', async () => {
    const sums = (await bts2023()).flatMap(({ composition: { general, technologique, professionnel } }) =>
      general === null || technologique === null || professionnel === null
        ? []
        : [general + technologique + professionnel],
    );
    // In one formation nobody was in position.
    expect(sums.filter((sum) => sum >= 97 && sum <= 103)).toHaveLength(5338);
    expect(sums.filter((sum) => sum === 0)).toHaveLength(1);
  });

  it('5,338 of the 5,339 formations of 2023 have an official taux d’accès, and all a place on the map', async () => {
    const formations = await bts2023();
    expect(formations.filter(({ tauxAcces }) => tauxAcces !== null)).toHaveLength(5338);
    expect(formations.filter(({ etablissement: { lat, lon } }) => lat === null || lon === null)).toEqual([]);
  });

  it('apprenticeship after the first year is possible in 173 formations of 2023 and imposed in 21', async () => {
    const formations = await bts2023();
    expect(formations.filter(({ apprentissage }) => apprentissage === 'possible')).toHaveLength(173);
    expect(formations.filter(({ apprentissage }) => apprentissage === 'impose')).toHaveLength(21);
  });

  it('codes hold across sessions: 4,905 BTS of 2018 and 2019, 4,941 of 2019 and 2023', async () => {
    const codes = async (session: number) =>
      new Set((await readSession(session)).formations.filter(({ nature }) => nature === 'bts').map(({ code }) => code));
    const [a, b, c] = [await codes(2018), await codes(2019), await codes(2023)];
    expect([...a].filter((code) => b.has(code))).toHaveLength(4905);
    expect([...b].filter((code) => c.has(code))).toHaveLength(4941);
  });
});

describe('a large document', () => {
  const BLOCK = 2000;

  /** Writes a document of `blocks` × 2,000 rows, of which one in ten is a BTS. */
  async function writeLarge(path: string, blocks: number): Promise<void> {
    const out = createWriteStream(path);
    for (let block = 0; block < blocks; block++) {
      const rows = Array.from({ length: BLOCK }, (_, index) => row(index % 10 === 0 ? {} : { fili: 'Licence' }));
      const text = write(rows);
      if (!out.write(block === 0 ? text : text.slice(text.indexOf('\n') + 1))) await once(out, 'drain');
    }
    out.end();
    await once(out, 'finish');
  }

  /** Reads without keeping, and gives the most that stays on the heap after a collection, in bytes. */
  async function peakHeap(path: string): Promise<{ rows: number; peak: number }> {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    let rows = 0;
    let peak = 0;
    for await (const event of lecteurParcoursup.read(await pieceAt(path), 'grand')) {
      if (event.type !== 'enregistrement' || ++rows % 300 !== 0) continue;
      collect();
      peak = Math.max(peak, process.memoryUsage().heapUsed);
    }
    return { rows, peak };
  }

  it('does not take more memory than a small one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rose-grand-'));
    try {
      await writeLarge(join(folder, 'petit.csv'), 3);
      await writeLarge(join(folder, 'grand.csv'), 30);
      const small = await peakHeap(join(folder, 'petit.csv'));
      const large = await peakHeap(join(folder, 'grand.csv'));
      expect([small.rows, large.rows]).toEqual([600, 6000]);
      // Twenty megabytes of text more, and 5,400 codes to remember.
      expect(large.peak - small.peak).toBeLessThan(4 * 1024 * 1024);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
