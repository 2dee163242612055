import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareReponses } from '@/fixtures/pack/reponses';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { type Database, openDatabase } from '@/lib/db/database';
import { readDonnees } from '@/lib/db/readDonnees';
import type { ConstatStocke, Donnees } from '@/lib/domain/release';
import { createDependances } from '@/lib/ingest/dependances';
import { ingest } from '@/lib/ingest/ingest';
import type { Piece } from '@/lib/ingest/lecteur';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import { listPieces } from '@/lib/ingest/read/pieces';
import { lecteurRapport } from '@/lib/ingest/sources/rapport/lecteur';
import { textesOf } from '@/lib/ingest/text/blocs';
import { readCommunes } from '@/lib/official/communes';
import { catalogueOf } from '@/lib/pack/catalogueOf';
import { readPack } from '@/lib/pack/readPack';
import { writePack } from '@/lib/pack/writePack';
import { generateDemonstration, writeDemonstration } from './demonstration';
import { RAPPORT_46421 } from './rapport46421';
import { RECRUTEMENTS } from './recrutements';

const OFFICIAL = await findOfficialFiles();

let folder: string;
let db: Database;
let donnees: Donnees;
const constats: Pick<ConstatStocke, 'gravite' | 'code' | 'message'>[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rose-demonstration-'));
  db = await openDatabase(pathToFileURL(join(folder, 'rose.db')).href);
  await writeDemonstration(join(folder, 'demo'));
  const origine = 'demonstration';
  const onConstat = (_fichier: string, constat: ConstatStocke | (typeof constats)[number]) =>
    void constats.push(constat);
  const rapport = await ingest({ paths: [join(folder, 'demo')], db, origine, onConstat }, createDependances(origine));
  expect(rapport.issue).toBe('publiee');
  donnees = await readDonnees(db);
});
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true, force: true });
});

const invented = () => donnees.formations.filter(({ fictive }) => fictive);
const bts = () => invented().filter(({ nature }) => nature === 'bts');

describe('the demonstration set', () => {
  it('is the same to the byte each time it is made', () => {
    const first = generateDemonstration();
    const second = generateDemonstration();
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [path, text] of first) expect(second.get(path) === text, path).toBe(true);
  });

  it('is accepted whole by the ingestion that reads official documents', () => {
    const codes = new Set(constats.map(({ gravite, code }) => `${gravite} ${code}`));
    // Two things that real rows show as well: proposals of the complementary phase, and a few unknown places.
    expect([...codes].sort()).toEqual(['alerte coordonnees-absentes', 'alerte propositions-superieures-aux-classes']);
  });

  it('is announced as a demonstration, source by source', () => {
    expect(donnees.release).toMatchObject({ demonstration: true, origine: 'demonstration', session: 2023 });
    expect(donnees.release.bilans.every(({ source }) => source.demonstration)).toBe(true);
    const authors = donnees.release.bilans.filter(({ source }) => !source.editeur.startsWith('Rose des vœux'));
    expect(authors.map(({ source }) => source.nature)).toEqual(['rapport']);
  });

  it('holds about 400 formations over some 40 BTS, and the year that leads to hôtellerie', () => {
    expect(bts().length).toBeGreaterThanOrEqual(380);
    expect(bts().length).toBeLessThanOrEqual(420);
    const specialites = new Set(bts().map(({ specialite }) => specialite));
    expect(specialites.size).toBeGreaterThanOrEqual(38);
    expect(invented().filter(({ nature }) => nature === 'mise-a-niveau').length).toBe(6);
  });

  it('joins every BTS to its sheet, or to the family of its option sheets', () => {
    const without = bts().filter(({ jonction }) => jonction.kind === 'aucune');
    expect(without.map(({ intitule }) => intitule)).toEqual([]);
    expect(new Set(bts().map(({ jonction }) => jonction.kind))).toEqual(new Set(['fiche', 'famille']));
  });

  it('shows formations that closed and others that opened', () => {
    const newest = ({ sessions }: Donnees['formations'][number]) => sessions[0]?.session;
    const closed = bts().filter((formation) => newest(formation) === 2019);
    const opened = bts().filter(({ sessions }) => sessions.length === 1 && sessions[0]?.session === 2023);
    expect(closed.length).toBeGreaterThanOrEqual(10);
    expect(opened.length).toBeGreaterThanOrEqual(10);
    expect(bts().some(({ apprentissage }) => apprentissage === 'possible')).toBe(true);
  });

  it('holds one real formation, by its report alone', () => {
    const real = donnees.formations.filter(({ fictive }) => !fictive);
    expect(real.map(({ code, sessions, rapports }) => [code, sessions.length, rapports.length])).toEqual([
      ['46421', 0, 1],
    ]);
    expect(real[0]?.jonction).toEqual({ kind: 'fiche', code: '32032329' });
  });

  it('describes every diploma: its text, at least one bac, attendus and jobs', () => {
    for (const { intitule, description, bacsNommes, attendus, metiers, domaines, origine } of donnees.diplomes) {
      expect(description.length, intitule).toBeGreaterThan(0);
      expect(bacsNommes.length, intitule).toBeGreaterThan(0);
      expect(attendus.length, intitule).toBeGreaterThanOrEqual(3);
      expect(metiers.length, intitule).toBeGreaterThanOrEqual(1);
      expect(origine.sourceId, intitule).not.toBe('');
      if (!intitule.includes('audiovisuel')) expect(domaines.length, intitule).toBeGreaterThan(0);
    }
  });
});

describe('its pack', () => {
  it('answers as the server does, whoever asks: a thousand people, on eight screens in turn', async () => {
    const contenu = { donnees, communes: await readCommunes() };
    const read = await readPack(await writePack(contenu));
    if (read.kind === 'refus') throw new Error(read.message);
    const served = buildCatalogue(donnees, undefined, contenu.communes);
    expect(compareReponses(served, catalogueOf(read.contenu), 1000, 2026)).toEqual([]);
  });
});

describe('invented jobs', () => {
  it('are there for every diploma, each with what it is and whom it pleases', () => {
    const led = new Set(donnees.metiers.flatMap(({ diplomes }) => diplomes));
    expect(donnees.diplomes.filter(({ code }) => !led.has(code)).map(({ intitule }) => intitule)).toEqual([]);
    for (const { id, nom, accroche, nature, interets, secteurs, diplomes } of donnees.metiers) {
      const sizes = [accroche, nature, interets, secteurs, diplomes].map(({ length }) => length);
      expect(Math.min(...sizes), nom).toBeGreaterThan(0);
      // One job has an address in every release.
      if (id !== 'MET.262') expect(Number(id.slice('MET.'.length))).toBeGreaterThan(990_000);
    }
  });
});

describe('invented outcomes', () => {
  it('are there by région and by school, some of them not published', () => {
    const sheets = donnees.diplomes.filter(({ code, type }) => type === 'BTS' && code.startsWith('99'));
    for (const kind of ['region', 'lycee'] as const) {
      const rows = donnees.insertions.filter(({ lieu }) => lieu.kind === kind);
      expect(new Set(rows.map(({ diplomeCode }) => diplomeCode)).size).toBe(sheets.length);
      const blank = rows.filter(({ emploi }) => emploi[6].taux === null).length;
      expect(blank).toBeGreaterThan(0);
      expect(blank).toBeLessThan(rows.length);
    }
    const schools = new Set(invented().map(({ etablissement }) => etablissement.uai));
    for (const { lieu } of donnees.insertions) if (lieu.kind === 'lycee') expect(schools).toContain(lieu.code);
  });
});

describe('invented formations cannot be taken for real ones', () => {
  it('have codes, UAI codes and links of their own', () => {
    for (const { code, etablissement, lien } of invented()) {
      expect(Number(code)).toBeGreaterThan(900_000);
      // No département is 096; the letter is the right one, or the ingestion would have said so.
      expect(etablissement.uai).toMatch(/^096\d{4}[A-Z]$/);
      expect(lien).toBe(`https://demonstration.invalid/formation?g_ta_cod=${code}`);
    }
  });

  it('say so in their name', () => {
    for (const { etablissement } of invented()) expect(etablissement.nom).toMatch(/fictif|fictive/);
  });

  it.runIf(OFFICIAL !== null)('bear the name, the code and the UAI of no official formation', async () => {
    const files = OFFICIAL;
    const cells = new Set<string>();
    for (const path of files?.parcoursup.values() ?? []) {
      for await (const piece of listPieces([path])) {
        for (const cell of (await textOf(piece)).split(/[;\n"]|g_ta_cod=/)) cells.add(cell);
      }
    }
    expect(cells.size).toBeGreaterThan(100_000);
    const known = invented().flatMap(({ code, etablissement: { uai, nom } }) =>
      [code, uai ?? '', nom].filter((text) => cells.has(text)),
    );
    expect(known).toEqual([]);
  });
});

describe('invented figures', () => {
  const newest = () => bts().flatMap(({ sessions }) => sessions.filter(({ session }) => session === 2023));
  const total = (rows: ReturnType<typeof newest>, field: keyof ReturnType<typeof newest>[number]['effectifs']) =>
    rows.reduce((sum, { effectifs }) => sum + (effectifs[field] ?? 0), 0);

  it('are close to the national shares that they come from', () => {
    const tertiary = newest().filter(({ famille, libelle }) => famille === 'Services' && !/hôtel|audio/i.test(libelle));
    const share = (part: Parameters<typeof total>[1], whole: Parameters<typeof total>[1]) =>
      (100 * total(tertiary, part)) / total(tertiary, whole);
    const { classes, candidats } = RECRUTEMENTS.tertiaire;
    expect(Math.abs(share('classesTechnologique', 'confirmesTechnologique') - classes[1])).toBeLessThan(8);
    expect(Math.abs(share('classesNonNeobacheliers', 'confirmesNonNeobacheliers') - classes[3])).toBeLessThan(8);
    expect(Math.abs(share('confirmesGeneral', 'confirmes') - candidats[0])).toBeLessThan(6);
    expect(share('propositions', 'confirmes')).toBeGreaterThan(18);
    expect(share('propositions', 'confirmes')).toBeLessThan(45);
    expect(share('admis', 'places')).toBeLessThanOrEqual(100);
  });

  it('let no bac général into hôtellerie, which a year of mise à niveau opens', () => {
    const hotel = newest().filter(({ libelle }) => libelle.includes('hôtellerie'));
    expect(hotel.length).toBeGreaterThan(5);
    expect(hotel.map(({ effectifs }) => effectifs.confirmesGeneral)).toEqual(hotel.map(() => 0));
    const sheets = donnees.diplomes.filter(({ intitule }) => intitule.includes('hôtellerie'));
    expect(sheets.map(({ miseANiveau }) => miseANiveau)).toEqual([true, true, true]);
  });

  it('remember the year before better than four years before', () => {
    const rate = (session: Donnees['formations'][number]['sessions'][number] | undefined) => {
      const { classesTechnologique, confirmesTechnologique } = session?.effectifs ?? {};
      return classesTechnologique != null && confirmesTechnologique
        ? classesTechnologique / confirmesTechnologique
        : null;
    };
    const pairs = (a: number, b: number) =>
      bts().flatMap(({ sessions }) => {
        const [x, y] = [a, b].map((year) => rate(sessions.find(({ session }) => session === year)));
        return x == null || y == null ? [] : [[x, y] as const];
      });
    const oneYear = correlation(pairs(2018, 2019));
    const fourYears = correlation(pairs(2019, 2023));
    expect(oneYear).toBeGreaterThan(fourYears);
    expect(fourYears).toBeGreaterThan(0.3);
  });
});

describe('the real report', () => {
  const read = async (path: string) => {
    for await (const piece of listPieces([path])) {
      const events = lecteurRapport.read(piece, 'source');
      for (let step = await events.next(); !step.done; step = await events.next()) {
        if (step.value.type === 'enregistrement') return step.value.valeur;
      }
    }
    throw new Error(`No report in ${path}`);
  };
  /** Every count, without places in the document. */
  const figuresOf = (rapport: Awaited<ReturnType<typeof read>> | typeof RAPPORT_46421) => ({
    code: rapport.code,
    session: rapport.session,
    dateDonnees: rapport.dateDonnees,
    groupes: rapport.groupes.map((row) => [row.groupe, row.places, ...counts(row)]),
    sexes: rapport.parSexe.map((row) => [row.groupe, row.sexe, row.total, row.pourcentage, ...counts(row)]),
    bacs: rapport.parBacMention.map((row) => [row.groupe, row.typeBac, row.mention, row.pourcentage, ...counts(row)]),
    profils: rapport.parProfil.map((row) => [row.groupe, row.profil, row.total, row.pourcentage, ...counts(row)]),
    specialites: rapport.parSpecialite.map(({ typeBac, publie }) => [typeBac, publie]),
    importances: rapport.criteres.map(({ champ, importance }) => [champ.replace(/['’]\s*/g, '’'), importance]),
    series: rapport.eds?.series.map(({ serie }) => serie),
  });

  it('is read back from its document as it was written', async () => {
    expect(figuresOf(await read(join(folder, 'demo/rapports/rapport-46421-2025.txt')))).toEqual(
      figuresOf(RAPPORT_46421),
    );
  });

  it.runIf(OFFICIAL !== null)('has the figures of the published report, cell by cell', async () => {
    const seeds = OFFICIAL?.seeds ?? [];
    const path = seeds.find((seed) => /000_[^/]*$/.test(seed)) ?? '';
    expect(figuresOf(RAPPORT_46421)).toEqual(figuresOf(await read(path)));
  });
});

describe('the texts are the project’s own', () => {
  /** Runs of this many words do not meet by chance. */
  const RUN = 9;
  const wordsOf = (text: string) =>
    text
      .replace(/<[^>]*>|&[a-z]+;/g, ' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
  const runsOf = (words: readonly string[]) =>
    words.slice(0, -RUN + 1).map((_, index) => words.slice(index, index + RUN).join(' '));

  /** Runs of ours that stand in official documents as well. */
  const findCopied = async (paths: readonly (string | null | undefined)[], ours: readonly string[]) => {
    const official = new Set<string>();
    for await (const piece of listPieces(paths.filter((path) => path != null))) {
      for (const run of runsOf(wordsOf(await textOf(piece)))) official.add(run);
    }
    expect(official.size).toBeGreaterThan(100_000);
    return ours.flatMap((text) => runsOf(wordsOf(text)).filter((run) => official.has(run)));
  };

  it.runIf(OFFICIAL?.metiers)('copy no sentence of the official sheets of jobs', async () => {
    const ours = donnees.metiers.flatMap(({ accroche, nature, competences, acces }) =>
      textesOf([...accroche, ...nature, ...competences, ...acces]),
    );
    expect(await findCopied([OFFICIAL?.metiers], ours)).toEqual([]);
  });

  it.runIf(OFFICIAL !== null)('copy no sentence of the official sheets and of the report', async () => {
    const ours = donnees.diplomes.flatMap(({ description, acces, attendus, poursuites }) => [
      ...[...description, ...acces, ...poursuites].flatMap((bloc) =>
        bloc.type === 'liste' ? bloc.elements : [bloc.texte],
      ),
      ...attendus,
    ]);
    const report = [
      ...RAPPORT_46421.criteres.flatMap(({ criteres, elements }) => [criteres, elements ?? '']),
      ...[RAPPORT_46421.eliminatoires, RAPPORT_46421.modalites, RAPPORT_46421.conseils].flatMap((texte) =>
        (texte?.blocs ?? []).flatMap((bloc) => (bloc.type === 'liste' ? bloc.elements : [bloc.texte])),
      ),
      ...RAPPORT_46421.notes.map(({ texte }) => texte),
    ];
    expect(await findCopied([OFFICIAL?.onisep, ...(OFFICIAL?.seeds ?? [])], [...ours, ...report])).toEqual([]);
  });
});

async function textOf(piece: Piece): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of piece.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function counts({
  confirmes,
  classes,
  appeles,
  acceptes,
}: Record<'confirmes' | 'classes' | 'appeles' | 'acceptes', number | null>) {
  return [confirmes, classes, appeles, acceptes];
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const cov = mean(pairs.map(([x, y]) => (x - mx) * (y - my)));
  const sd = (values: readonly number[], m: number) => Math.sqrt(mean(values.map((value) => (value - m) ** 2)));
  return (
    cov /
    (sd(
      pairs.map(([x]) => x),
      mx,
    ) *
      sd(
        pairs.map(([, y]) => y),
        my,
      ))
  );
}
