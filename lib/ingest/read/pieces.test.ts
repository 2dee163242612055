import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DocumentRefuse, type Piece } from '@/lib/ingest/lecteur';
import { digestPiece } from './digestPiece';
import { formatOctets, LIMITES } from './limits';
import { listPieces } from './pieces';
import { recognize } from './recognize';
import { CheminInvalide } from './refusal';
import { zip } from './testArchives';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rose-read-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
};

async function list(paths: string[], limites = LIMITES): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for await (const piece of listPieces(paths, limites)) pieces.push(piece);
  return pieces;
}

async function textOf(piece: Piece): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of piece.open()) parts.push(chunk);
  return Buffer.concat(parts).toString('utf8');
}

/** `name → content`, or the code of the refusal. */
async function contents(paths: string[], limites = LIMITES): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const piece of await list(paths, limites)) {
    found[piece.fichier] = await textOf(piece).catch((error: unknown) => {
      if (error instanceof DocumentRefuse) return `refus ${error.constat.code}`;
      throw error;
    });
  }
  return found;
}

describe('files and folders', () => {
  it('are walked in the order of their names, hidden ones left out', async () => {
    await put('b.txt', 'b');
    await put('a/z.txt', 'z');
    await put('a/.cache/x.txt', 'x');
    await put('.DS_Store', 'x');
    await put('C.txt', 'c');
    const pieces = await list([folder]);
    expect(pieces.map(({ fichier, explicite }) => [fichier, explicite])).toEqual([
      ['C.txt', false],
      ['z.txt', false],
      ['b.txt', false],
    ]);
  });

  it('are explicit when named, and can be opened more than once', async () => {
    const [piece] = await list([await put('a.txt', 'contenu')]);
    expect(piece?.explicite).toBe(true);
    expect(piece && [await textOf(piece), await textOf(piece)]).toEqual(['contenu', 'contenu']);
  });

  it('that do not exist are a usage error, told before anything is read', async () => {
    const iterator = listPieces([await put('a.txt', 'a'), join(folder, 'absent.csv')]);
    const error = await iterator.next().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(CheminInvalide);
    expect((error as Error).message).toContain('n’existe pas');
  });

  it('are walked once even when a link leads back', async () => {
    await put('a/x.txt', 'x');
    await symlink(folder, join(folder, 'a', 'boucle'));
    await symlink(join(folder, 'rien'), join(folder, 'mort'));
    expect(Object.keys(await contents([folder]))).toEqual(['x.txt']);
  });
});

describe('gzip and zip', () => {
  it('are read through by their content, whatever their name', async () => {
    await put('a.txt', gzipSync('un'));
    await put('b.bin', zip([{ nom: 'dossier/deux.csv', contenu: 'deux' }]));
    await put('c.gz', 'pas compressé');
    expect(await contents([folder])).toEqual({
      'a.txt': 'un',
      'b.bin › dossier/deux.csv': 'deux',
      'c.gz': 'pas compressé',
    });
  });

  it('are read one inside the other, to two levels', async () => {
    await put('a', zip([{ nom: 'x.csv.gz', contenu: gzipSync('un') }]));
    await put('b', gzipSync(zip([{ nom: 'x.csv', contenu: 'deux' }])));
    await put('c', zip([{ nom: 'x.zip', contenu: zip([{ nom: 'y.csv', contenu: 'trois' }]) }]));
    await put('d', gzipSync(gzipSync(gzipSync('quatre'))));
    expect(await contents([folder])).toEqual({
      'a › x.csv.gz': 'un',
      'b › x.csv': 'deux',
      'c › x.zip › y.csv': 'trois',
      d: 'refus document-trop-grand',
    });
  });

  it('of several files are a folder: only a single file is as explicit as its archive', async () => {
    const one = await put('un.zip', zip([{ nom: 'a', contenu: 'a' }]));
    const two = await put(
      'deux.zip',
      zip([
        { nom: 'b', contenu: 'b' },
        { nom: 'a', contenu: 'a' },
      ]),
    );
    expect((await list([one, two])).map(({ fichier, explicite }) => [fichier, explicite])).toEqual([
      ['un.zip › a', true],
      ['deux.zip › a', false],
      ['deux.zip › b', false],
    ]);
  });

  it('give names that are safe to show, and leave out systems’ own files', async () => {
    const path = await put(
      'a.zip',
      zip([
        { nom: '../../etc/passwd', contenu: '1' },
        { nom: '/racine.csv', contenu: '2' },
        { nom: 'C:\\Temp\\x.csv', contenu: '3' },
        { nom: 'rouge\u001b[31m\u202egpj.csv', contenu: '4' },
        { nom: '__MACOSX/._x', contenu: '5' },
        { nom: 'vide/', contenu: '' },
        { nom: '..', contenu: '6' },
      ]),
    );
    expect(Object.keys(await contents([path])).sort()).toEqual([
      'a.zip › Temp/x.csv',
      'a.zip › etc/passwd',
      'a.zip › racine.csv',
      'a.zip › rouge�[31m�gpj.csv',
      'a.zip › sans nom',
    ]);
  });

  it('have the digest and size of what they hold', async () => {
    const plain = await put('a.csv', 'contenu');
    const [a, b] = await list([plain, await put('b.csv.gz', gzipSync('contenu'))]);
    expect(a && (await digestPiece(a))).toEqual({
      sha256: '3016ef88e3166466281c563b984abed5412a2de823d37ed99c2af39be422fab1',
      octets: 7,
    });
    expect(a && b && (await digestPiece(a))).toEqual(b && (await digestPiece(b)));
  });
});

describe('damaged or hostile archives', () => {
  const text = 'ligne de texte assez variée 0123456789\n'.repeat(2000);

  it('stand as one piece that refuses to open, beside the sound ones', async () => {
    await put('a.gz', gzipSync(text).subarray(0, 60));
    await put('b.csv', 'sain');
    const pieces = await contents([folder]);
    expect(pieces).toEqual({ 'a.gz': 'refus document-tronque', 'b.csv': 'sain' });
  });

  it('are refused when cut, abused or spoilt anywhere', async () => {
    const gz = gzipSync(text);
    const spoilt = Buffer.from(gz);
    spoilt[gz.length - 6] = (spoilt[gz.length - 6] ?? 0) ^ 0xff;
    const archive = zip([{ nom: 'x', contenu: text }]);
    const wrong = Buffer.from(archive);
    // One byte of the checksum, in the directory.
    const at = wrong.indexOf('PK\x01\x02', 0, 'latin1') + 16;
    wrong[at] = (wrong[at] ?? 0) ^ 0xff;
    await put('1', gz.subarray(0, gz.length - 20));
    await put('2', spoilt);
    await put('3', archive.subarray(0, archive.length - 30));
    await put('4', wrong);
    await put('5', zip([{ nom: 'x', contenu: text, chiffree: true }]));
    await put('6', zip([]));
    expect(await contents([folder])).toEqual({
      1: 'refus document-tronque',
      2: 'refus document-illisible',
      3: 'refus document-tronque',
      '4 › x': 'refus document-illisible',
      '5 › x': 'refus document-illisible',
      6: 'refus document-vide',
    });
  });

  it('are refused above the limits: size, ratio, entries, archive inside an archive', async () => {
    const limites = { ...LIMITES, octets: 100_000, octetsSansRapport: 20_000, octetsArchiveInterne: 300, entrees: 3 };
    const zeros = '0'.repeat(90_000);
    await put('clair', 'x'.repeat(100_001));
    await put('gz', gzipSync(zeros));
    await put('zip', zip([{ nom: 'x', contenu: zeros }]));
    await put('somme', zip([1, 2, 3].map((n) => ({ nom: `${n}`, contenu: Buffer.from(text).subarray(0, 40_000) }))));
    await put('nombre', zip([1, 2, 3, 4].map((n) => ({ nom: `${n}`, contenu: 'x' }))));
    await put('interne', gzipSync(zip([1, 2, 3].map((n) => ({ nom: `${n}`.repeat(60), contenu: 'x' })))));
    const strict = { ...limites, rapport: 20 };
    const found = await contents([folder], strict);
    expect(found).toEqual(
      Object.fromEntries(
        ['clair', 'gz', 'interne', 'nombre', 'somme', 'zip'].map((n) => [n, 'refus document-trop-grand']),
      ),
    );
  });

  it('cannot give more than they declare', async () => {
    const path = await put('menteur', zip([{ nom: 'x', contenu: text, tailleDeclaree: 10 }]));
    expect(await contents([path])).toEqual({ 'menteur › x': 'refus document-illisible' });
  });

  it('stop at the limit without expanding the rest', async () => {
    const limites = { ...LIMITES, octets: 1024 * 1024 };
    const [piece] = await list([await put('bombe', gzipSync(Buffer.alloc(200 * 1024 * 1024)))], limites);
    let read = 0;
    const reading = async () => {
      for await (const chunk of piece?.open() ?? []) read += chunk.length;
    };
    await expect(reading()).rejects.toMatchObject({ constat: { code: 'document-trop-grand' } });
    expect(read).toBeLessThanOrEqual(limites.octets);
  });

  it('are told in French sizes', () => {
    expect([1024 ** 3, 64 * 1024 ** 2, 2048, 12].map(formatOctets)).toEqual(['1 Gio', '64 Mio', '2 Kio', '12 octets']);
  });
});

describe('recognize', () => {
  const natureOf = async (content: string | Uint8Array) => {
    const [piece] = await list([await put('sans-extension', content)]);
    if (!piece) throw new Error('No piece');
    return recognize(piece);
  };

  it('knows each kind by its content', async () => {
    expect(await natureOf('session;cod_uai;g_ea_lib_vx;dep;fili;capa_fin;voe_tot;nb_voe_pp;acc_tot\n')).toEqual({
      nature: 'parcoursup',
    });
    expect(await natureOf('<?xml version="1.0" encoding="UTF-8"?><formations><formation/></formations>')).toEqual({
      nature: 'ideo',
    });
    expect(await natureOf('<?xml version="1.0" encoding="UTF-8"?><metiers><metier/></metiers>')).toEqual({
      nature: 'metiers',
    });
    expect(await natureOf('%PDF-1.7\n')).toEqual({ nature: 'rapport' });
  });

  it('says of an empty or blank document that it is empty', async () => {
    expect(await natureOf('')).toMatchObject({ nature: null, raison: 'vide' });
    expect(await natureOf('\ufeff \n\n')).toMatchObject({ nature: null, raison: 'vide' });
  });

  it('says what an unknown document looks like', async () => {
    const message = async (content: string | Uint8Array) => {
      const found = await natureOf(content);
      return found.nature === null ? `${found.raison}: ${found.message}` : found.nature;
    };
    expect(await message('<!DOCTYPE html><html></html>')).toMatch(/inconnu: .*page web/);
    expect(await message('{"a": 1}')).toMatch(/JSON/);
    expect(await message(Buffer.from([0, 1, 2, 3]))).toMatch(/binaire/);
    expect(await message('Bonjour')).toMatch(/n’est pas reconnue/);
    expect(await message(zip([{ nom: '[Content_Types].xml', contenu: 'x' }]))).toMatch(/classeur/);
  });

  it('lets a damaged container be refused, with its reason', async () => {
    await expect(natureOf(gzipSync('x'.repeat(5000)).subarray(0, 12))).rejects.toMatchObject({
      constat: { code: 'document-tronque' },
    });
  });
});
