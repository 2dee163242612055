import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { row, row2019, write } from '@/fixtures/ingest/parcoursup';
import { RAPPORT_INVENTE } from '@/fixtures/ingest/rapport/rapportInvente';
import { type Database, openDatabase } from '@/lib/db/database';
import { readActiveRelease } from '@/lib/db/readActiveRelease';
import { readConstats } from '@/lib/db/readConstats';
import { readDonnees } from '@/lib/db/readDonnees';
import type { Constat } from '@/lib/domain/constat';
import { fitConstants } from '@/lib/forecast/fit';
import { panelsOf } from '@/lib/forecast/panels';
import { readStoredConstants } from '@/lib/forecast/storedConstants';
import { renderTexte } from '@/scripts/reports/texte';
import { createDependances } from './dependances';
import { ingest, type OptionsIngestion } from './ingest';

let folder: string;
let db: Database;
/** The thread that reads documents apart serves all the tests. */
const reading = createDependances('fichiers');
afterAll(() => reading.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rose-import-'));
  db = await openDatabase(pathToFileURL(join(folder, 'rose.db')).href);
  await mkdir(join(folder, 'in'));
});
afterEach(async () => {
  await db.close();
  await rm(folder, { recursive: true, force: true });
});

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, 'in', name);
  await writeFile(path, content);
  return path;
}

const read = (paths: readonly string[], options: Partial<OptionsIngestion> = {}) => {
  const { lecteurs, lecteurOf } = reading;
  const dependances = createDependances(options.origine ?? 'fichiers');
  return ingest({ paths, db, ...options }, { ...dependances, lecteurs, lecteurOf });
};
const all = () => join(folder, 'in');
const activeDigest = async () => (await readActiveRelease(db))?.digest ?? null;

/** A row of a formation named by its code. */
const rowOf = (code: string, cells: Parameters<typeof row>[0] = {}) =>
  row({ cod_aff_form: code, lien_form_psup: `https://parcoursup.example/fiche?g_ta_cod=${code}`, ...cells });

const FICHE = `# BTS cartographie marine

## Informations générales

**Code scolarité:** 39999901
**Durée:** 2 ans
**Type:** brevet de technicien supérieur (BTS)

## Description

On y dessine la mer.

## Accès

Accessible après un bac général.

## Attendus

- Aimer la mer

## Poursuite d'études

Licence professionnelle.

## Métiers associés

- hydrographe
`;

/** One formation in two sessions, one in the newest alone, and the sheet of both. */
async function putAll(): Promise<void> {
  await put('recent.csv', write([rowOf('4242'), rowOf('4243')]));
  const { cod_aff_form, lien_form_psup } = rowOf('4242') as Record<string, string>;
  const ancien = row2019({ cod_aff_form: cod_aff_form ?? '', lien_form_psup: lien_form_psup ?? '' });
  await put('ancien.csv.gz', gzipSync(write([ancien], { session: 2019 })));
  await put('fiche.md', FICHE);
}

describe('the constants of the estimates', () => {
  test('are those that a fit of the published release gives, to the last digit, and bear its digest', async () => {
    await putAll();
    await read([all()]);
    const { release, formations, calculs } = await readDonnees(db);
    const fitted = fitConstants(panelsOf(formations));
    expect(readStoredConstants(calculs.constantes, release.digest)).toEqual(JSON.parse(JSON.stringify(fitted)));
    expect(readStoredConstants(calculs.constantes, 'another')).toBeNull();
  });
});

describe('import', () => {
  test('documents of all kinds make one release, tied together; a second import changes nothing', async () => {
    await putAll();
    await put('photo.jpg', new Uint8Array([255, 216, 255, 0, 1]));
    const first = await read([all()]);
    expect(first).toMatchObject({
      issue: 'publiee',
      precedente: null,
      refus: [],
      ignores: [{ fichier: 'photo.jpg' }],
      totaux: { formations: 2, sessions: 3, rapports: 0, diplomes: 1, familles: 0, metiers: 0, insertions: 0 },
    });
    const donnees = await readDonnees(db);
    const tie = { kind: 'fiche', code: '39999901' };
    expect(
      donnees.formations.map(({ code, jonction, sessions }) => [code, jonction, ...sessions.map((s) => s.session)]),
    ).toEqual([
      ['4242', tie, 2023, 2019],
      ['4243', tie, 2023],
    ]);
    expect(donnees.release).toMatchObject({
      digest: first.digest,
      session: 2023,
      demonstration: false,
      origine: 'fichiers',
    });
    const { bilans } = donnees.release;
    expect(bilans.map(({ source, lues, gardees }) => [source.fichier, lues, gardees])).toEqual([
      ['fiche.md', 1, 1],
      ['recent.csv', 2, 2],
      ['ancien.csv.gz', 1, 1],
    ]);
    expect(donnees.formations[0]?.sessions[1]?.origine).toEqual({
      sourceId: bilans[2]?.source.id,
      repere: { ligne: 2 },
    });

    const second = await read([all()]);
    expect(second).toMatchObject({ issue: 'inchangee', digest: first.digest, precedente: first.digest });
    expect(await db.client.release.count()).toBe(1);
  });

  test('neither names, nor order, nor compression, nor a second copy change the digest; one count does', async () => {
    const [a, b] = [write([rowOf('1'), rowOf('2')]), write([row2019()], { session: 2019 })];
    const { digest } = await read([await put('a.csv', a), await put('b.csv', b)]);
    await rm(all(), { recursive: true });
    await mkdir(join(all(), 'dessous'), { recursive: true });
    const renamed = [await put('zz.gz', gzipSync(a)), await put('dessous/premier', b), await put('encore.csv', b)];
    const again = await read(renamed.toReversed());
    expect(again).toMatchObject({ issue: 'inchangee', digest });
    expect(again.doublons).toEqual([{ fichier: 'premier', identiqueA: 'encore.csv' }]);
    const changed = await read([await put('c.csv', a.replace(';24;130;', ';25;130;')), await put('b.csv', b)]);
    expect(changed.issue).toBe('publiee');
    expect(changed.digest).not.toBe(digest);
  });

  test('a check writes nothing and gives the digest that an import would have', async () => {
    await putAll();
    const alone = await read([all()], { db: null });
    const checked = await read([all()], { dryRun: true });
    expect([alone.issue, checked.issue, await activeDigest()]).toEqual(['verifiee', 'verifiee', null]);
    const released = await read([all()]);
    expect([alone.digest, checked.digest]).toEqual([released.digest, released.digest]);
    expect(await read([all()], { dryRun: true })).toMatchObject({ issue: 'verifiee', precedente: released.digest });
  });

  test('above the share of rejects nothing is released; a higher share releases the rest', async () => {
    await read([await put('bon.csv', write([row()]))]);
    const before = await activeDigest();
    const rows = Array.from({ length: 50 }, (_, index) => (index === 7 ? rowOf('abc', { lien_form_psup: '' }) : row()));
    const bad = await put('mauvais.csv', write(rows));
    const found: [string, Constat][] = [];
    const refused = await read([bad], { onConstat: (fichier, constat) => found.push([fichier, constat]) });
    expect(refused).toMatchObject({
      issue: 'refusee',
      digest: null,
      precedente: before,
      bilans: [],
      ecartes: [{ fichier: 'mauvais.csv', nature: 'parcoursup', session: 2023 }],
      refus: [
        { fichier: 'mauvais.csv', constat: { code: 'trop-de-refus', message: expect.stringContaining('1 sur 50') } },
      ],
    });
    expect(found.filter(([, { gravite }]) => gravite === 'refus')).toMatchObject([
      ['mauvais.csv', { code: 'code-invalide', repere: { ligne: 9 } }],
    ]);
    expect(await activeDigest()).toBe(before);

    expect(await read([bad], { maxRejects: 2 })).toMatchObject({ issue: 'publiee', totaux: { formations: 49 } });
    const id = (await readActiveRelease(db))?.id ?? -1;
    const stored = await readConstats(db, id, { gravite: 'refus', page: 1, taille: 10 });
    expect(stored).toMatchObject({ total: 1, constats: [{ code: 'code-invalide', repere: { ligne: 9 } }] });
  });

  test('rows of an old session without a code are exclusions, never rejects', async () => {
    const anonymous = row2019({ cod_aff_form: '', lien_form_psup: '' });
    const done = await read([await put('ancien.csv', write([anonymous, row2019()], { session: 2019 }))], {
      maxRejects: 0,
    });
    expect(done).toMatchObject({ issue: 'publiee', bilans: [{ lues: 2, gardees: 1, refusees: 0, exclues: 1 }] });
  });

  test('two documents of one session: the row that comes again is refused, wherever it stands', async () => {
    const paths = [
      await put('un.csv', write([rowOf('4242'), rowOf('1')])),
      await put('deux.csv', write([rowOf('4242', { capa_fin: '25' }), rowOf('2')])),
    ];
    const refused = await read(paths, { strict: true });
    expect(refused).toMatchObject({ issue: 'refusee', refus: [{ constat: { code: 'trop-de-refus' } }] });
    expect(refused.groupes.filter(({ code }) => code === 'doublon')).toMatchObject([
      { gravite: 'refus', total: 1, exemples: [{ repere: { ligne: 2 } }] },
    ]);
    const kept = await read(paths, { maxRejects: 50 });
    expect(kept).toMatchObject({ issue: 'publiee', totaux: { formations: 3, sessions: 3 } });
    expect(await read(paths.toReversed(), { maxRejects: 50 })).toMatchObject({ issue: 'inchangee' });
  });

  test('what cannot be read whole is set aside by name, the rest is released; strictly, nothing is', async () => {
    await putAll();
    await put('coupee.md', FICHE.slice(0, FICHE.indexOf('Aimer')));
    await put('sans-code.md', FICHE.replace('39999901', '3'));
    await put('rapport.txt', renderTexte(RAPPORT_INVENTE).slice(0, 3_000));
    await put('photo.jpg', new Uint8Array([255, 216, 255, 0, 1]));
    await put('coupe.csv', write([row(), row(), row()]).slice(0, -200).replaceAll('\n2023;', '\n2022;'));
    const ecartes = [
      ['coupee.md', 'fiche', null, 'document-tronque'],
      ['rapport.txt', 'rapport', null, 'document-tronque'],
      ['sans-code.md', 'fiche', null, 'code-invalide'],
      ['coupe.csv', 'parcoursup', 2022, 'document-tronque'],
    ];
    const strict = await read([all()], { strict: true });
    expect(strict.issue).toBe('refusee');
    expect(strict.refus.map(({ fichier, constat }) => [fichier, constat.code])).toEqual(
      ecartes.map(([fichier, , , code]) => [fichier, code]),
    );
    // The others were read all the same, so that all that is wrong is said at once.
    expect(strict.bilans.map(({ source }) => source.fichier)).toEqual(['fiche.md', 'recent.csv', 'ancien.csv.gz']);
    expect(await db.client.release.count()).toBe(0);

    const released = await read([all()]);
    expect(released).toMatchObject({ issue: 'publiee', refus: [], ignores: [{ fichier: 'photo.jpg' }] });
    expect(released.totaux).toMatchObject({ formations: 2, sessions: 3, rapports: 0, diplomes: 1 });
    const stored = (await readDonnees(db)).release;
    expect(stored.ecartes).toEqual(released.ecartes);
    expect(
      stored.ecartes.map(({ fichier, nature, session, constat }) => [fichier, nature, session, constat.code]),
    ).toEqual(ecartes);
    expect(stored.bilans.map(({ source }) => source.fichier)).toEqual(['fiche.md', 'recent.csv', 'ancien.csv.gz']);
    expect(await read([all()], { strict: true })).toMatchObject({ issue: 'refusee', precedente: released.digest });
    expect(await activeDigest()).toBe(released.digest);
    expect((await read([all()])).issue).toBe('inchangee');
  });

  test('open data that cannot be read whole never take the place of a session in service', async () => {
    await putAll();
    const { digest } = await read([all()]);
    const whole = gzipSync(write([row2019(), row2019(), row2019()], { session: 2019 }));
    await put('ancien.csv.gz', whole.subarray(0, -30));
    const refused = await read([all()]);
    expect(refused).toMatchObject({
      issue: 'refusee',
      refus: [{ fichier: 'ancien.csv.gz', constat: { message: expect.stringContaining('la session 2019') } }],
    });
    // So little is left that nobody can tell what it was.
    await put('ancien.csv.gz', whole.subarray(0, 12));
    expect(await read([all()])).toMatchObject({ issue: 'refusee', ecartes: [{ nature: null, session: null }] });
    expect(await activeDigest()).toBe(digest);
    // Beside a whole file of the session, nothing is lost.
    await put('encore.csv', write([row2019()], { session: 2019 }));
    expect(await read([all()])).toMatchObject({ issue: 'publiee', ecartes: [{ fichier: 'ancien.csv.gz' }] });
  });

  test('of two reports of one formation and session, the newer is kept and the other is a source', async () => {
    const newer = renderTexte(RAPPORT_INVENTE);
    await put('a.txt', newer.replace('3 juillet 2031', '1er juin 2031'));
    await put('b.txt', newer);
    const { issue, bilans } = await read([all()]);
    expect(issue).toBe('publiee');
    expect(bilans.map(({ source, gardees }) => [source.fichier, source.dateDonnees, gardees > 0])).toEqual([
      ['b.txt', '2031-07-03', true],
      ['a.txt', '2031-06-01', false],
    ]);
    const { formations } = await readDonnees(db);
    expect(formations.map(({ rapports }) => rapports.map(({ dateDonnees }) => dateDonnees))).toEqual([['2031-07-03']]);
  });

  test('an unknown document named explicitly is refused, and so is a folder without any document', async () => {
    const photo = await put('photo.jpg', new Uint8Array([255, 216, 255, 0, 1]));
    expect((await read([photo])).refus).toMatchObject([
      { fichier: 'photo.jpg', constat: { code: 'document-inconnu' } },
    ]);
    expect((await read([all()])).refus).toMatchObject([
      { constat: { message: expect.stringContaining('rien à importer') } },
    ]);
    await expect(read([join(folder, 'nulle-part')])).rejects.toThrow('n’existe pas');
  });

  test('every source and formation of the demonstration set is marked, but the real one', async () => {
    await read([await put('demo.csv', write([rowOf('46421'), rowOf('46422')]))], { origine: 'demonstration' });
    const { release, formations } = await readDonnees(db);
    expect(release).toMatchObject({ demonstration: true, origine: 'demonstration' });
    expect(release.bilans.map(({ source }) => source.demonstration)).toEqual([true]);
    expect(formations.map(({ code, fictive }) => [code, fictive])).toEqual([
      ['46421', false],
      ['46422', true],
    ]);
  });
});
