import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Base, type Corruption, corrupt, corruptWholly } from '@/fixtures/ingest/corruption';
import { row, write } from '@/fixtures/ingest/parcoursup';
import { type Database, openDatabase } from '@/lib/db/database';
import { readActiveRelease } from '@/lib/db/readActiveRelease';
import { readDonnees } from '@/lib/db/readDonnees';
import type { Constat } from '@/lib/domain/constat';
import { generateDemonstration } from '@/scripts/demo/demonstration';
import { createHasard } from '@/scripts/demo/hasard';
import { createDependances } from './dependances';
import { ingest } from './ingest';
import { findOfficialFiles } from './officialFiles';

let folder: string;
let db: Database;
let digest: string | null;
/** The thread that reads documents apart serves them all. */
const reading = createDependances('fichiers');
const dependances = { ...reading, close: async () => {} };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rose-corruption-'));
  db = await openDatabase(pathToFileURL(join(folder, 'rose.db')).href);
  const path = join(folder, 'bon.csv');
  await writeFile(path, write([row(), row(), row()]));
  digest = (await ingest({ paths: [path], db }, createDependances('fichiers'))).digest;
});
afterAll(async () => {
  await reading.close();
  await db.close();
  await rm(folder, { recursive: true, force: true });
});

/** Words of a crash, or of a library that speaks English. */
const NOT_FOR_PEOPLE = /\b(undefined|null|NaN|unexpected|invalid|error|cannot|failed|expected)\b|\[object/i;

function checkFinding({ message, repere }: Constat, nom: string): void {
  expect(message, nom).toMatch(/^\P{Ll}.* .*[.!?»]$/su);
  expect(message.replace(/« .*? »/gsu, ''), nom).not.toMatch(NOT_FOR_PEOPLE);
  expect(
    Object.values(repere).filter((value) => value !== undefined && value !== ''),
    nom,
  ).not.toEqual([]);
  for (const place of [repere.ligne, repere.page]) if (place !== undefined) expect(place, nom).toBeGreaterThan(0);
}

/** Imports a spoilt document beside what is in place. @returns True when it was refused. */
async function importCorruption({ nom, bytes, tolerable }: Corruption): Promise<boolean> {
  const path = join(folder, 'document');
  await writeFile(path, bytes);
  const found: Constat[] = [];
  // Judged by itself: what it would publish is checked, and not kept.
  const rapport = await ingest(
    { paths: [path], db, dryRun: tolerable, onConstat: (_, constat) => found.push(constat) },
    dependances,
  );
  for (const constat of found) checkFinding(constat, nom);
  if (rapport.issue === 'refusee') {
    expect(rapport.refus.length, nom).toBeGreaterThan(0);
    for (const { fichier, constat } of rapport.refus) {
      // Alone, a document set aside leaves nothing to import.
      expect(fichier.startsWith('document'), nom).toBe(true);
      checkFinding(constat, nom);
    }
    return true;
  }
  expect(tolerable, `${nom} was released`).toBe(true);
  for (const { lues, gardees, refusees, exclues } of rapport.bilans) {
    expect(gardees + refusees + exclues, nom).toBe(lues);
    expect(refusees / lues, nom).toBeLessThanOrEqual(0.01);
  }
  return false;
}

async function importAll(corruptions: readonly Corruption[]): Promise<number> {
  let refused = 0;
  for (const corruption of corruptions) if (await importCorruption(corruption)) refused += 1;
  expect((await readActiveRelease(db))?.digest).toBe(digest);
  expect((await readDonnees(db)).formations).toHaveLength(3);
  expect(await db.client.release.count()).toBe(1);
  return refused;
}

/** First lines of a table, enough for some BTS. */
function slice(nom: string, bytes: Buffer, lines = 40): Base {
  return { nom, bytes: Buffer.from(`${bytes.toString().split('\n').slice(0, lines).join('\n')}\n`) };
}

/** First sheets of an XML, closed. */
function sliceXml(nom: string, bytes: Buffer): Base {
  const text = bytes.toString();
  const end = text.indexOf('</formation>', Math.min(text.length - 20_000, text.search(/>BTS</) + 60_000));
  return { nom, bytes: Buffer.from(`${text.slice(0, end)}</formation>\n</formations>\n`) };
}

const isTable = ({ bytes }: Base) => bytes.subarray(0, 3_000).toString().split('\n')[0]?.split(';').length !== 1;

function corruptAll(bases: readonly Base[]): Corruption[] {
  const hasard = createHasard('corruption');
  return bases.flatMap((base) => corrupt(base, isTable(base), hasard));
}

async function officialBases(): Promise<Base[]> {
  const found = await findOfficialFiles();
  if (found === null || found.parcoursup.size === 0 || found.onisep === null || found.seeds.length === 0) return [];
  const bases: Base[] = [];
  for (const [session, path] of found.parcoursup) bases.push(slice(`${session}`, gunzipSync(await readFile(path))));
  bases.push(sliceXml('fiches Onisep', gunzipSync(await readFile(found.onisep))));
  for (const path of found.seeds) bases.push({ nom: basename(path), bytes: await readFile(path) });
  if (found.samples) bases.push({ nom: 'r03.pdf', bytes: await readFile(join(found.samples, 'r03.pdf')) });
  return bases;
}

const official = await officialBases();

describe('spoilt documents', () => {
  test('invented documents: refused with a located French message, what was in place stays', async () => {
    const bases = [...generateDemonstration()].map(([nom, text]) =>
      nom.endsWith('.xml') ? sliceXml(nom, Buffer.from(text)) : slice(nom, Buffer.from(text), 400),
    );
    const kinds = [/2023\.csv$/, /\.xml$/, /\.md$/, /rapport/].map((kind) => bases.find(({ nom }) => kind.test(nom)));
    const corruptions = [...corruptWholly(), ...corruptAll(kinds.filter((base) => base !== undefined))];
    expect(corruptions.length).toBeGreaterThan(70);
    expect(await importAll(corruptions)).toBeGreaterThan(50);
  });
});

describe.runIf(official.length > 0)('spoilt official documents', () => {
  test('of every layout: no crash, no partial release, each refused with a located French message', async () => {
    // Untouched, each of them is good: what is refused below is refused for its damage.
    for (const { nom, bytes } of official) {
      await writeFile(join(folder, 'document'), bytes);
      const rapport = await ingest({ paths: [join(folder, 'document')], db: null }, dependances);
      expect(rapport.refus, nom).toEqual([]);
    }
    const corruptions = corruptAll(official);
    expect(corruptions.length).toBeGreaterThan(130);
    expect(await importAll(corruptions)).toBeGreaterThan(90);
  });
});
