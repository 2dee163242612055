import { inflateSync } from 'node:zlib';
import { refuseDocument } from '@/lib/ingest/read/refusal';

/** A report's streams expand to some 2 MiB, its fonts included. */
const OCTETS_MAX = 64 * 1024 * 1024;
/** A report draws no more than a few dozen forms (groups of drawings that a page, or another form, calls by name). */
const TRACES_MAX = 50_000;

interface Flux {
  readonly objet: string;
  readonly dictionnaire: string;
  readonly contenu: Buffer;
}

/**
 * Looks at the streams of a PDF before its parser does, which bounds neither: how much they expand to, and how many
 * times its forms would be drawn when each calls others. What is damaged is left for the parser to judge.
 * @throws {DocumentRefuse} `document-trop-grand`.
 */
export function checkFlux(bytes: Uint8Array): void {
  const flux = expandFlux(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (countTraces(flux) <= TRACES_MAX) return;
  const message = `Les dessins de ce PDF s’appellent l’un l’autre plus de ${TRACES_MAX.toLocaleString('fr-FR')} fois : un rapport public n’en a que quelques-uns.`;
  throw refuseDocument('document-trop-grand', message, { page: 1 });
}

function expandFlux(bytes: Buffer): Flux[] {
  const text = bytes.toString('latin1');
  const flux: Flux[] = [];
  let left = OCTETS_MAX;
  for (const { index, 0: mark } of text.matchAll(/\bstream\r?\n/g)) {
    const debut = text.lastIndexOf(' obj', index);
    const end = text.indexOf('endstream', index);
    if (debut === -1 || end === -1 || index - debut > DICTIONNAIRE_MAX) continue;
    const dictionnaire = text.slice(debut + 4, index);
    let contenu = bytes.subarray(index + mark.length, end);
    for (const _ of dictionnaire.matchAll(/\/(?:FlateDecode|Fl)\b/g)) contenu = inflate(contenu, left);
    left -= contenu.length;
    if (left < 0) throw refuseBomb();
    const objet = /(\d+)\s+\d+$/.exec(text.slice(Math.max(0, debut - 24), debut))?.[1] ?? '';
    flux.push({ objet, dictionnaire, contenu });
  }
  return flux;
}

/** Far above the description of any stream of a report. */
const DICTIONNAIRE_MAX = 100_000;

function inflate(contenu: Buffer, max: number): Buffer {
  try {
    return inflateSync(contenu, { maxOutputLength: Math.max(1, max) });
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw refuseBomb();
    return Buffer.alloc(0);
  }
}

function refuseBomb() {
  const message = 'Le contenu de ce PDF dépasse 64 Mio une fois décompressé : ce n’est pas un rapport public.';
  return refuseDocument('document-trop-grand', message, { page: 1 });
}

/** How many times forms are drawn, at most, when each is drawn once by a page: names are taken for any object that bears them. */
function countTraces(flux: readonly Flux[]): number {
  const formes = flux.filter(({ dictionnaire }) => /\/Subtype\s*\/Form\b/.test(dictionnaire));
  const porteurs = new Map<string, Set<string>>();
  for (const { dictionnaire } of flux) {
    for (const [, nom = '', objet = ''] of dictionnaire.matchAll(/\/([^\s/<>[\]()]+)\s+(\d+)\s+\d+\s+R\b/g)) {
      porteurs.set(nom, (porteurs.get(nom) ?? new Set()).add(objet));
    }
  }
  const appels = new Map(
    formes.map(({ objet, contenu }) => {
      const noms = [...contenu.toString('latin1').matchAll(/\/([^\s/<>[\]()]+)\s+Do\b/g)];
      return [objet, noms.flatMap(([, nom = '']) => [...(porteurs.get(nom) ?? [])])] as const;
    }),
  );
  const traces = new Map<string, number>();
  const count = (objet: string): number => {
    const known = traces.get(objet);
    if (known !== undefined) return known;
    // A form that ends up calling itself is drawn no more than once inside itself.
    traces.set(objet, 0);
    const total = (appels.get(objet) ?? []).reduce((sum, called) => sum + count(called), 1);
    traces.set(objet, total);
    return total;
  };
  return formes.reduce((sum, { objet }) => sum + count(objet), 0);
}
