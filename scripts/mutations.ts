/**
 * Imports documents spoilt at random, some two thousand of them, and says what became of each: run by hand, since it takes
 * half an hour. `node --import tsx scripts/mutations.ts [COUNT] [SEED]`; the official files are spoilt too when they are there.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Base, mutate } from '@/fixtures/ingest/corruption';
import { nestedForms, PIEGES } from '@/fixtures/ingest/pieges';
import { createDependances } from '@/lib/ingest/dependances';
import { ingest } from '@/lib/ingest/ingest';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import { generateDemonstration } from './demo/demonstration';
import { createHasard } from './demo/hasard';

const MIO = 1024 * 1024;
/** Past this, whatever it was doing, a document hangs the import: reading stops after 30 s of the processor. */
const HANG = 130_000;

const [, , count = '2000', seed = 'mutations'] = process.argv;
const hasard = createHasard(seed);

/** The invented set and, where they are, the sheets and reports of official documents; a table's first lines are enough. */
async function findBases(): Promise<Base[]> {
  const invented = [...generateDemonstration()].map(([nom, text]) => ({ nom, bytes: head(nom, Buffer.from(text)) }));
  const official = await findOfficialFiles();
  const paths = [...(official?.seeds ?? [])];
  for (const nom of ['r01.pdf', 'r02.pdf', 'r03.pdf']) if (official?.samples) paths.push(join(official.samples, nom));
  const read = await Promise.all(paths.map(async (path) => ({ nom: basename(path), bytes: await readFile(path) })));
  return [...invented, ...read, { nom: 'formes.pdf', bytes: nestedForms() }];
}

const head = (nom: string, bytes: Buffer) =>
  nom.endsWith('.csv') ? Buffer.from(`${bytes.toString().split('\n').slice(0, 60).join('\n')}\n`) : bytes;

const reading = createDependances('fichiers');
const dependances = { ...reading, close: async () => {} };
const folder = await mkdtemp(join(tmpdir(), 'rose-mutations-'));
const path = join(folder, 'document');
const tally = { lues: 0, ecartees: 0, inconnues: 0, pannes: 0, blocages: 0 };
const worst = { duree: { nom: '', value: 0 }, memoire: { nom: '', value: 0 } };

async function judge(nom: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes);
  const debut = performance.now();
  const avant = process.memoryUsage.rss();
  try {
    const { issue, ecartes } = await ingest({ paths: [path], db: null }, dependances);
    tally[issue === 'verifiee' ? 'lues' : ecartes.length > 0 ? 'ecartees' : 'inconnues'] += 1;
  } catch (error) {
    tally.pannes += 1;
    console.error(nom, error);
    await writeFile(join(tmpdir(), `panne-${tally.pannes}`), bytes);
  }
  const duree = performance.now() - debut;
  const memoire = (process.memoryUsage.rss() - avant) / MIO;
  if (duree > HANG) tally.blocages += 1;
  if (duree > worst.duree.value) worst.duree = { nom, value: duree };
  if (memoire > worst.memoire.value) worst.memoire = { nom, value: memoire };
}

process.on('unhandledRejection', (error) => {
  tally.pannes += 1;
  console.error(error);
});
const bases = await findBases();
for (const { nom, make } of PIEGES) await judge(nom, make());
for (let index = 0; index < Number(count); index += 1) {
  const base = bases[index % bases.length];
  if (base === undefined) break;
  const { nom, bytes } = mutate(base, hasard);
  await judge(nom, bytes);
  if ((index + 1) % 100 === 0) console.log(index + 1, JSON.stringify(tally));
}
await reading.close();
await rm(folder, { recursive: true });
console.log(JSON.stringify({ ...tally, worst }, null, 2));
