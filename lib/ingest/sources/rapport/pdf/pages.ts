import type { PDFPageProxy } from 'pdfjs-dist/types/src/pdf';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { composeMatrices, filetsRemplis, filetsTraces, type Matrice } from './filets';
import { checkFlux } from './flux';
import type { Filet, Morceau, PagePdf } from './geometrie';

/** A report is a dozen pages. */
const PAGES_MAX = 120;

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/**
 * Opens a PDF and reads the text and the rules of its pages, with their positions. The legacy build works without a
 * canvas.
 * @throws {DocumentRefuse} `document-illisible` (damaged, protected or scanned), `document-trop-grand`.
 */
export async function readPages(bytes: Uint8Array): Promise<PagePdf[]> {
  checkFlux(bytes);
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdf.js takes the bytes over, and refuses Node's own buffers.
  const data = new Uint8Array(bytes);
  const task = pdfjs.getDocument({ data, disableFontFace: true, isEvalSupported: false, verbosity: 0 });
  try {
    const document = await task.promise;
    if (document.numPages > PAGES_MAX) {
      throw refuseDocument(
        'document-trop-grand',
        `Ce PDF a ${document.numPages} pages : un rapport public en a une douzaine.`,
      );
    }
    const pages: PagePdf[] = [];
    for (let numero = 1; numero <= document.numPages; numero++) {
      pages.push(await readPage(pdfjs, await document.getPage(numero), numero));
    }
    if (pages.every(({ morceaux }) => morceaux.length === 0)) {
      throw refuseDocument(
        'document-illisible',
        'Ce PDF ne contient aucun texte : c’est une image numérisée. Téléchargez le rapport public depuis Parcoursup.',
        { page: 1 },
      );
    }
    return pages;
  } catch (cause) {
    throw explain(cause);
  } finally {
    await task.destroy();
  }
}

/** Turns pdf.js's errors into a finding; a refusal passes through. */
function explain(cause: unknown): unknown {
  if (!(cause instanceof Error) || cause.name === 'DocumentRefuse') return cause;
  if (cause.name === 'PasswordException') {
    return refuseDocument('document-illisible', 'Ce PDF est protégé par un mot de passe.', { page: 1 }, cause);
  }
  return refuseDocument(
    'document-illisible',
    'Ce PDF est endommagé ou incomplet : téléchargez-le de nouveau.',
    { page: 1 },
    cause,
  );
}

async function readPage(pdfjs: Pdfjs, page: PDFPageProxy, numero: number): Promise<PagePdf> {
  const viewport = toMatrice(page.getViewport({ scale: 1 }).transform);
  const [content, operators] = await Promise.all([page.getTextContent(), page.getOperatorList()]);
  const morceaux: Morceau[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    morceaux.push(toMorceau(item.str, composeMatrices(viewport, toMatrice(item.transform)), item.width));
  }
  const filets = readFilets(pdfjs, operators, viewport);
  page.cleanup();
  return { numero, morceaux, filets };
}

/** pdf.js types its matrices as lists of numbers. */
function toMatrice([a = 1, b = 0, c = 0, d = 1, x = 0, y = 0]: readonly number[]): Matrice {
  return [a, b, c, d, x, y];
}

function toMorceau(str: string, [a, b, c, d, x, y]: Matrice, width: number): Morceau {
  const taille = Math.hypot(c, d) || Math.hypot(a, b);
  return { texte: str.normalize('NFC'), x0: x, x1: x + width, y, taille };
}

interface Operators {
  readonly fnArray: readonly number[];
  // biome-ignore lint/suspicious/noExplicitAny: pdf.js types no argument of its operators.
  readonly argsArray: readonly any[];
}

/** Follows the drawing operators of a page and keeps the rules that they draw. */
function readFilets({ OPS }: Pdfjs, { fnArray, argsArray }: Operators, viewport: Matrice): Filet[] {
  const filled = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);
  const stroked = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.closeFillStroke, OPS.eoFillStroke]);
  const filets: Filet[] = [];
  const stack: Matrice[] = [];
  let current = viewport;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === OPS.save) stack.push(current);
    else if (operator === OPS.restore) current = stack.pop() ?? viewport;
    else if (operator === OPS.transform) current = composeMatrices(current, args as Matrice);
    else if (operator === OPS.paintFormXObjectBegin) {
      stack.push(current);
      if (args?.[0]) current = composeMatrices(current, args[0] as Matrice);
    } else if (operator === OPS.paintFormXObjectEnd) current = stack.pop() ?? viewport;
    else if (operator === OPS.constructPath) {
      const [paint, [data]] = args as [number, [ArrayLike<number> | null]];
      if (data === null || data === undefined) continue;
      if (filled.has(paint)) filets.push(...filetsRemplis(data, current));
      if (stroked.has(paint)) filets.push(...filetsTraces(data, current));
    }
  }
  return filets;
}
