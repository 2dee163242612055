import { inflateSync } from 'node:zlib';
import { refuseDocument } from '@/lib/ingest/read/refusal';

/** A report's streams expand to some 2 MiB, its fonts included. */
const OCTETS_MAX = 64 * 1024 * 1024;
/** A report draws no more than a few dozen forms (groups of drawings that a page, or another form, calls by name). */
const TRACES_MAX = 50_000;

interface Flux {
  readonly dictionnaire: string;
  readonly contenu: Buffer;
}

/**
 * Looks at the streams of a PDF before its parser does, which bounds neither: how much they expand to, and how many
 * times its forms would be drawn when each calls others. What is damaged is left for the parser to judge.
 * @throws {DocumentRefuse} `document-trop-grand`.
 */
export function checkFlux(bytes: Uint8Array): void {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = source.toString('latin1');
  if (countTraces(expandFlux(source, text), describeObjets(text)) <= TRACES_MAX) return;
  const message = `Les dessins de ce PDF s’appellent l’un l’autre plus de ${TRACES_MAX.toLocaleString('fr-FR')} fois : un rapport public n’en a que quelques-uns.`;
  throw refuseDocument('document-trop-grand', message, { page: 1 });
}

/** What stands between `obj` and the stream, or the end, of each object, by its number. */
function describeObjets(text: string): Map<string, string> {
  const objets = new Map<string, string>();
  for (const { index, 0: mark, 1: numero = '' } of text.matchAll(/\b(\d{1,7}) \d{1,5} obj\b/g)) {
    const debut = index + mark.length;
    const fin = text.slice(debut, debut + DICTIONNAIRE_MAX).search(/\bstream\b|\bendobj\b/);
    if (fin !== -1) objets.set(numero, readNames(text.slice(debut, debut + fin)));
  }
  return objets;
}

/** Names may be written with their letters escaped: « F#6frm ». */
const readNames = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Every stream, inflated, by the number of its object. */
function expandFlux(bytes: Buffer, text: string): Map<string, Flux> {
  const flux = new Map<string, Flux>();
  let left = OCTETS_MAX;
  for (const { index, 0: mark } of text.matchAll(/\bstream\r?\n/g)) {
    const debut = text.lastIndexOf(' obj', index);
    const end = text.indexOf('endstream', index);
    if (debut === -1 || end === -1 || index - debut > DICTIONNAIRE_MAX) continue;
    const dictionnaire = readNames(text.slice(debut + 4, index));
    let contenu = bytes.subarray(index + mark.length, end);
    for (const _ of dictionnaire.matchAll(/\/(?:FlateDecode|Fl)\b/g)) contenu = inflate(contenu, left);
    left -= contenu.length;
    if (left < 0) throw refuseBomb();
    const objet = /(\d+)\s+\d+$/.exec(text.slice(Math.max(0, debut - 24), debut))?.[1] ?? '';
    flux.set(objet, { dictionnaire, contenu });
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

/** How many times forms are drawn, when each is drawn once by a page. */
function countTraces(flux: ReadonlyMap<string, Flux>, objets: ReadonlyMap<string, string>): number {
  const appels = new Map<string, readonly string[]>();
  for (const [objet, { dictionnaire, contenu }] of flux) {
    const noms = namesOf(dictionnaire, objets);
    if (noms.size === 0) continue;
    const drawn = readNames(contenu.toString('latin1')).matchAll(/\/([^\s/<>[\]()]+)\s+Do\b/g);
    appels.set(
      objet,
      [...drawn].flatMap(([, nom = '']) => noms.get(nom) ?? []),
    );
  }
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
  return [...appels.keys()].reduce((sum, objet) => sum + count(objet), 0);
}

/** Objects by the names that a stream calls them by: its own dictionary's, or those of the resources that it refers to. */
function namesOf(dictionnaire: string, objets: ReadonlyMap<string, string>): Map<string, string> {
  const noms = new Map<string, string>();
  let text = dictionnaire;
  for (let niveau = 0; niveau < NIVEAUX && text !== ''; niveau += 1) {
    let next = '';
    for (const [, nom = '', objet = ''] of text.matchAll(/\/([^\s/<>[\]()]+)\s+(\d+)\s+\d+\s+R\b/g)) {
      noms.set(nom, objet);
      if (nom === 'Resources' || nom === 'XObject') next += objets.get(objet) ?? '';
    }
    text = next;
  }
  return noms;
}

/** A stream, its resources, the drawings among them. */
const NIVEAUX = 3;
