import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeInsertionLycees } from '@/fixtures/ingest/insertion';
import {
  cutAfter,
  inTurn,
  type Reponse,
  type ServeurDeTest,
  startServeur,
  status,
  whole,
} from '@/fixtures/official/serveurDeTest';
import { type Disposition, writeDonneesOuvertes } from '@/scripts/demo/donneesOuvertes';
import { readBaseUrl } from './portails';
import { downloadAll, type EvenementTelechargement } from './telechargement';

const REGLAGES = { silence: 2_000, essais: 2, pause: 5, octetsMax: 10_000_000 };
const DATASETS = '/api/explore/v2.1/catalog/datasets';
const LIGNES = 40;

/** A session of invented rows without counts: only the document matters here. */
function csv(session: number, disposition: Disposition, lignes = LIGNES): Buffer {
  const ligne = (index: number) => ({
    identite: {
      session: `${session}`,
      uai: '9990001A',
      etablissement: `École inventée ${index}`,
      departementCode: '35',
      libelle: 'BTS - Services - Essai',
      agregat: 'BTS',
      famille: 'BTS - Services',
      specialite: 'Essai',
      lien: `https://exemple.fr/fiche?g_ta_cod=${index + 1}`,
    },
    effectifs: {},
  });
  return Buffer.from(
    writeDonneesOuvertes(
      disposition,
      Array.from({ length: lignes }, (_, index) => ligne(index)),
    ),
  );
}

/** ONISEP's sheets, as a gzip: the archive's kind is found in its content. */
const IDEO = gzipSync(
  '<?xml version="1.0" encoding="UTF-8"?>\n<formations><formation><identifiant>FOR.1</identifiant><code_scolarite>99999999</code_scolarite><libelle_complet>BTS inventé</libelle_complet></formation></formations>\n',
);

/** And its sheets of jobs. */
const METIERS = gzipSync(
  '<?xml version="1.0" encoding="UTF-8"?>\n<metiers><metier><identifiant>MET.1</identifiant><nom_metier>inventeur/euse</nom_metier></metier></metiers>\n',
);

/** Two schools of InserJeunes, under labels as the portal exports them. */
const INSERTION = Buffer.from(writeInsertionLycees([{}, { uai: '9990002B' }], true));

function probeAnswer(session: number, total = LIGNES): Reponse {
  return (_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ total_count: total, results: [{ session: `${session}` }] }));
  };
}

/** A portal in order: 2025 is the newest session. */
const PORTAL: Readonly<Record<string, Reponse>> = {
  [`${DATASETS}/fr-esr-parcoursup/records`]: probeAnswer(2025),
  [`${DATASETS}/fr-esr-parcoursup/exports/csv`]: whole(csv(2025, 2023)),
  [`${DATASETS}/fr-esr-parcoursup-2019/records`]: probeAnswer(2019),
  [`${DATASETS}/fr-esr-parcoursup-2019/exports/csv`]: whole(csv(2019, 2019)),
  '/downloads/5fe07a9ecc960/5fe07a9ecc960.zip': whole(IDEO),
  '/downloads/5fe0808a2da6f/5fe0808a2da6f.zip': whole(METIERS),
  [`${DATASETS}/fr-en-inserjeunes-lycee_pro-formation-fine/exports/csv`]: whole(INSERTION),
};

let dossier: string;
let server: ServeurDeTest;
let events: EvenementTelechargement[];

/** Bytes of the unfinished files, without what is noted beside them. */
function onDisk(): number {
  const folder = join(dossier, '.en-cours');
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const parts = names.filter((name) => !name.endsWith('.json')).map((name) => statSync(join(folder, name)));
  return parts.reduce((sum, part) => sum + (part.isFile() ? part.size : 0), 0);
}

beforeEach(() => {
  dossier = join(mkdtempSync(join(tmpdir(), 'rose-data-')), 'data');
  events = [];
});
afterEach(async () => {
  await server?.close();
  rmSync(dirname(dossier), { recursive: true, force: true });
});

async function download(sessions: number[] | null, answers: Readonly<Record<string, Reponse>> = {}, refaire = false) {
  await server?.close();
  server = await startServeur({ ...PORTAL, ...answers });
  const portails = readBaseUrl(server.base);
  const onEvent = (event: EvenementTelechargement) => void events.push(event);
  return downloadAll({ portails, dossier, sessions, refaire, reglages: REGLAGES, onEvent });
}

const path2019 = () => join(dossier, 'parcoursup/fr-esr-parcoursup-2019.csv');
const errors = () => events.flatMap((event) => (event.type === 'echec' ? [event.erreur.message] : []));

describe('the download of the official documents', () => {
  it('brings each session and the sheets, verified, under names that say what they are', async () => {
    expect(await download([2025, 2019])).toEqual([]);
    expect(readdirSync(join(dossier, 'parcoursup')).sort()).toEqual([
      'fr-esr-parcoursup-2019.csv',
      'fr-esr-parcoursup-2025.csv',
    ]);
    expect(readFileSync(path2019()).equals(csv(2019, 2019))).toBe(true);
    expect(existsSync(join(dossier, 'onisep/ideo-fiches-formations.zip'))).toBe(true);
    const done = events.flatMap((event) => (event.type === 'fini' ? [[event.document.session, event.lignes]] : []));
    expect(done).toEqual([
      [2025, LIGNES],
      [null, 1],
      [2019, LIGNES],
      [null, 1],
      [null, 2],
    ]);
    expect(existsSync(join(dossier, 'onisep/ideo-fiches-metiers.zip'))).toBe(true);
    expect(existsSync(join(dossier, 'inserjeunes/fr-en-inserjeunes-lycee_pro-formation-fine.csv'))).toBe(true);
    expect(
      readdirSync(join(dossier, '.en-cours'), { recursive: true, withFileTypes: true }).filter((e) => e.isFile()),
    ).toEqual([]);
  });

  it('leaves what is there alone, unless told to bring it again', async () => {
    await download([2019]);
    await download([2019]);
    expect(server.requetes.filter((request) => request.includes('exports'))).toEqual([]);
    expect(events.at(-1)?.type).toBe('present');
    await download([2019], {}, true);
    expect(server.requetes.filter((request) => request.includes('fr-esr-parcoursup-2019/exports'))).toHaveLength(1);
  });

  it('goes on after a cut', async () => {
    const content = csv(2019, 2019, 400);
    const answers = {
      [`${DATASETS}/fr-esr-parcoursup-2019/records`]: probeAnswer(2019, 400),
      [`${DATASETS}/fr-esr-parcoursup-2019/exports/csv`]: inTurn(cutAfter(content, 5000, onDisk), whole(content)),
    };
    expect(await download([2019], answers)).toEqual([]);
    expect(readFileSync(path2019()).equals(content)).toBe(true);
    expect(server.requetes).toContain(`GET ${DATASETS}/fr-esr-parcoursup-2019/exports/csv bytes=5000-`);
  });

  it('never lets an unfinished file stand among the documents', async () => {
    const cut = { [`${DATASETS}/fr-esr-parcoursup-2019/exports/csv`]: cutAfter(csv(2019, 2019), 500, onDisk) };
    expect(await download([2019], cut)).toHaveLength(1);
    expect(existsSync(path2019())).toBe(false);
  });

  it('keeps the former file when the new one fails', async () => {
    mkdirSync(dirname(path2019()), { recursive: true });
    writeFileSync(path2019(), 'former');
    const broken = { [`${DATASETS}/fr-esr-parcoursup-2019/exports/csv`]: status(500) };
    expect(await download([2019], broken, true)).toHaveLength(1);
    expect(readFileSync(path2019(), 'utf8')).toBe('former');
  });

  it('brings the other documents when one cannot be had, and says which', async () => {
    const missed = await download([2025, 2019], { [`${DATASETS}/fr-esr-parcoursup/exports/csv`]: status(404) });
    expect(missed.map(({ session }) => session)).toEqual([2025]);
    expect(errors()).toEqual([expect.stringContaining('Parcoursup, session 2025 : introuvable')]);
    expect(existsSync(path2019())).toBe(true);
  });

  it('refuses a session that is not published yet, before anything is downloaded', async () => {
    await expect(download([2026])).rejects.toThrow('La session 2026 n’est pas publiée : la plus récente est 2025');
    expect(server.requetes).toHaveLength(1);
  });

  it('says when the portal is down, or has changed', async () => {
    const records = `${DATASETS}/fr-esr-parcoursup/records`;
    await expect(download(null, { [records]: status(503) })).rejects.toThrow('est indisponible pour le moment (503)');
    await expect(download(null, { [records]: status(404) })).rejects.toThrow('introuvable');
    const page: Reponse = (_request, response) => response.end('<!doctype html><html></html>');
    await expect(download(null, { [records]: page })).rejects.toThrow('autre chose que du JSON');
    const other: Reponse = (_request, response) => response.end('{"nombre":3}');
    await expect(download(null, { [records]: other })).rejects.toThrow('il a changé');
  });

  it('asks for the newest five sessions when none are named', async () => {
    const missed = await download(null);
    expect(missed.map(({ session }) => session)).toEqual([2024, 2023, 2022, 2021]);
    expect(existsSync(join(dossier, 'parcoursup/fr-esr-parcoursup-2025.csv'))).toBe(true);
  });
});

describe('a server that lies', () => {
  const exportPath = `${DATASETS}/fr-esr-parcoursup-2019/exports/csv`;
  const content = csv(2019, 2019);

  it('about a length that is too long is found out by the bytes', async () => {
    const long: Reponse = (_request, response) => {
      response.writeHead(200, { 'content-length': content.length + 1000 });
      response.write(content, () => setTimeout(() => response.destroy(), 40));
    };
    expect(await download([2019], { [exportPath]: long })).toHaveLength(1);
    expect(existsSync(path2019())).toBe(false);
  });

  it.each([
    ['in the middle of a row', content.length - 20],
    ['at the end of a row', content.lastIndexOf('\n', content.length - 2) + 1],
  ])('about a length that is too short, %s, is found out by the rows', async (_where, length) => {
    const short: Reponse = (_request, response) => {
      // Written around Node, which would not send more than what it announced.
      response.socket?.end(
        Buffer.concat([
          Buffer.from(`HTTP/1.1 200 OK\r\ncontent-length: ${length}\r\nconnection: close\r\n\r\n`),
          content,
        ]),
      );
    };
    expect(await download([2019], { [exportPath]: short })).toHaveLength(1);
    expect(existsSync(path2019())).toBe(false);
    expect(errors()[0]).toMatch(/lignes reçues au lieu|incomplet/);
  });

  it('about a document without a length is found out by the rows', async () => {
    const closing: Reponse = (_request, response) => {
      response.socket?.end(
        Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n'), content.subarray(0, 3000)]),
      );
    };
    expect(await download([2019], { [exportPath]: closing })).toHaveLength(1);
    expect(existsSync(path2019())).toBe(false);
  });

  it.each<[string, Buffer, string]>([
    ['a web page', Buffer.from('<!doctype html><html><body>Maintenance</body></html>'), 'une page web'],
    ['another kind of document', IDEO, 'd’une autre nature'],
    ['another session', csv(2018, 2018), 'de la session 2018'],
    ['nothing', Buffer.alloc(0), 'vide'],
    ['a table without the expected columns', Buffer.from('a;b\n1;2\n'), 'pas reconnue'],
  ])('by sending %s is found out by the content', async (_what, sent, message) => {
    expect(await download([2019], { [exportPath]: whole(sent) })).toHaveLength(1);
    expect(errors()).toEqual([expect.stringContaining(message)]);
    expect(existsSync(path2019())).toBe(false);
  });

  it('once is forgiven', async () => {
    const answers = { [exportPath]: inTurn(whole(Buffer.from('<html></html>'), '"x"'), whole(content)) };
    expect(await download([2019], answers)).toEqual([]);
    expect(readFileSync(path2019()).equals(content)).toBe(true);
  });
});
