import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Nature } from '@/lib/domain/source';
import { type DependancesInventaire, takeInventory } from './inventaire';
import { DocumentRefuse, type Piece } from './lecteur';

/** An invented document: its first word is its kind, its second its session. */
function piece(fichier: string, content: string, explicite = false): Piece {
  return {
    fichier,
    explicite,
    async *open() {
      yield new TextEncoder().encode(content);
    },
  };
}

async function textOf({ open }: Piece): Promise<string> {
  let text = '';
  for await (const chunk of open()) text += new TextDecoder().decode(chunk);
  return text;
}

const KINDS: readonly string[] = ['parcoursup', 'rapport', '%PDF-rapport', 'fiche', 'ideo'];

function dependances(pieces: readonly Piece[]): DependancesInventaire {
  return {
    async *listPieces() {
      yield* pieces;
    },
    async recognize(one) {
      const [kind = ''] = (await textOf(one)).split(' ');
      if (KINDS.includes(kind)) return { nature: kind.replace('%PDF-', '') as Nature };
      return { nature: null, raison: kind === '' ? 'vide' : 'inconnu', message: `inconnu : ${kind}.` };
    },
    async digestPiece(one) {
      const text = await textOf(one);
      return { sha256: createHash('sha256').update(text).digest('hex'), octets: text.length };
    },
    lecteurOf: (nature) => ({
      editeur: `éditeur de ${nature}`,
      licence: 'licence',
      async readEnTete(one) {
        const [, session, date] = (await textOf(one)).split(' ');
        if (session === 'coupé') {
          const repere = { ligne: 7 };
          throw new DocumentRefuse({ gravite: 'refus', code: 'document-tronque', message: 'Coupé.', repere });
        }
        return { session: session ? Number(session) : null, dateDonnees: date ?? null };
      },
    }),
  };
}

const take = (...pieces: readonly Piece[]) => takeInventory(['x'], false, dependances(pieces));

describe('inventory', () => {
  test('sheets come first, then the newest session, whatever the order of the files', async () => {
    const pieces = [
      piece('vieux.csv', 'parcoursup 2018'),
      piece('rapport.txt', 'rapport 2025'),
      piece('rapport.pdf', '%PDF-rapport 2025'),
      piece('neuf.csv', 'parcoursup 2023'),
      piece('meme.csv', 'parcoursup 2025'),
      piece('fiche.md', 'fiche'),
      piece('ideo.xml', 'ideo  2024-01-01'),
    ];
    const order = async (some: readonly Piece[]) => (await take(...some)).documents.map(({ source }) => source.fichier);
    const expected = ['fiche.md', 'ideo.xml', 'meme.csv', 'rapport.pdf', 'rapport.txt', 'neuf.csv', 'vieux.csv'];
    expect(await order(pieces)).toEqual(expected);
    expect(await order(pieces.toReversed())).toEqual(expected);
  });

  test('two documents of one session keep one order, whichever is met first', async () => {
    const pieces = [piece('a.csv', 'parcoursup 2023 x'), piece('b.csv', 'parcoursup 2023 y')];
    const ids = async (some: readonly Piece[]) => (await take(...some)).documents.map(({ source }) => source.sha256);
    expect(await ids(pieces.toReversed())).toEqual(await ids(pieces));
  });

  test('a source is known by its content, and says where it comes from', async () => {
    const { documents } = await take(piece('a.csv', 'parcoursup 2023 2023-12-24'));
    const sha256 = createHash('sha256').update('parcoursup 2023 2023-12-24').digest('hex');
    expect(documents.map(({ source }) => source)).toEqual([
      {
        id: sha256.slice(0, 16),
        nature: 'parcoursup',
        fichier: 'a.csv',
        sha256,
        octets: 26,
        editeur: 'éditeur de parcoursup',
        licence: 'licence',
        session: 2023,
        dateDonnees: '2023-12-24',
        demonstration: false,
      },
    ]);
  });

  test('the same content twice is read once, and that is said', async () => {
    const inventaire = await take(piece('a.csv', 'parcoursup 2023'), piece('copie.csv.gz', 'parcoursup 2023'));
    expect(inventaire.documents).toHaveLength(1);
    expect(inventaire.doublons).toEqual([{ fichier: 'copie.csv.gz', identiqueA: 'a.csv' }]);
  });

  test('an unknown kind is passed over in a folder and refused when it was named', async () => {
    const { documents, ignores, refus } = await take(
      piece('photo.jpg', 'jpeg'),
      piece('vide.txt', ''),
      piece('nomme.jpg', 'jpeg', true),
      piece('nomme-vide.txt', '', true),
    );
    expect(documents).toEqual([]);
    expect(ignores.map(({ fichier }) => fichier)).toEqual(['photo.jpg', 'vide.txt']);
    expect(refus.map(({ fichier, constat }) => [fichier, constat.code])).toEqual([
      ['nomme.jpg', 'document-inconnu'],
      ['nomme-vide.txt', 'document-vide'],
    ]);
  });

  test('a document that cannot be read is set aside, with its session when it still tells it, and the others are still seen', async () => {
    const { documents, refus, ecartes } = await take(
      piece('a.csv', 'parcoursup coupé'),
      piece('b.csv', 'parcoursup 2023'),
    );
    expect(documents).toHaveLength(1);
    expect(refus).toEqual([]);
    expect(ecartes).toEqual([
      {
        fichier: 'a.csv',
        nature: 'parcoursup',
        session: null,
        constat: { gravite: 'refus', code: 'document-tronque', message: 'Coupé.', repere: { ligne: 7 } },
      },
    ]);
  });

  test('every source of the demonstration set says so', async () => {
    const { documents } = await takeInventory(['x'], true, dependances([piece('a.csv', 'parcoursup 2023')]));
    expect(documents.map(({ source }) => source.demonstration)).toEqual([true]);
  });
});
