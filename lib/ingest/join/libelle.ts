import { foldText } from '@/lib/ingest/text/fold';

/** What a label of Parcoursup, or the title of a sheet, is made of. */
export interface LibelleLu {
  /** `null` when neither the label nor its family says it. */
  readonly type: 'BTS' | 'BTSA' | null;
  /** Title of the diploma, without its option. */
  readonly generique: string;
  /** Text of the option or speciality, without its letter; `null` when the label names none. */
  readonly option: string | null;
  /** What the label adds about the way it is taught: « 1ère année commune », « DE d'alpinisme… ». */
  readonly mentions: readonly string[];
}

/** The longest label of 2018–2023 has 170 characters. Beyond, the rest is not read: the patterns below try every position. */
const LONGUEUR_MAX = 500;

/** Family of a full label, after « BTS - »: says the type when the label itself does not. */
const FAMILLES: ReadonlyMap<string, 'BTS' | 'BTSA'> = new Map([
  ['production', 'BTS'],
  ['services', 'BTS'],
  ['maritime', 'BTS'],
  ['agricole', 'BTSA'],
  ['btsa', 'BTSA'],
  ['bts', 'BTS'],
]);

/** A dash must follow a family: « BTS services informatiques… » is a title. « maritime » and « agricole » head titles too. */
const PREFIXE = /^(BTSA?)(?: ?- ?| )(?:(production|services|agricole|maritime) ?- ?|(agricole|maritime) )?/i;

/** Notes on the way of teaching, as they stand between brackets or after a dash. They do not change the diploma. */
const NOTE =
  /^(1(re|ere|e)? annee commune|statut d'apprenti.*|(seconde|2(e|eme|nde)) annee en (app|apprentissage|alternance)|en (apprentissage|alternance)|en \d ans|internat obligatoire|parcours .*|reserve(e)? aux .*)$/;

/** Former official mention of the diplomas written with other European countries. */
const REFERENTIEL_EUROPEEN = /\s+à référentiel(?: commun)? européen/i;

const BAC_AGRICOLE = /\s+pour bac pro agricole\s*:.*$/i;

const OPTION =
  /[\s,–-]*(?<!\p{L})(?:option|opt|spécialité|specialite)(?!\p{L})[\s.:]*(?:([A-E])(?!\p{L})[\s:]*)?(.+)$/iu;

/**
 * Reads a label: « BTS - Production - Maintenance des systèmes - option A Systèmes de production », its speciality alone,
 * or the title of a sheet.
 * @param famille Family as the open data give it (« Production », « BTS - Agricole », « BTSA »), `null` when unknown.
 */
export function readLibelle(libelle: string, famille: string | null): LibelleLu {
  const mentions: string[] = [];
  let texte = libelle.slice(0, LONGUEUR_MAX).normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim();
  let type = typeOf(famille);

  const prefixe = PREFIXE.exec(texte);
  if (prefixe) {
    texte = texte.slice(prefixe[0].length);
    const lu = prefixe[1]?.toUpperCase() === 'BTSA' ? 'BTSA' : (type ?? 'BTS');
    type = typeOf(prefixe[2] ?? prefixe[3] ?? null) ?? lu;
  }
  // « Technico-commercial (BTSA) »: the only thing that tells two diplomas of the same name apart.
  texte = texte.replace(/\s*\((BTSA?)\)/i, (_, lu: string) => {
    type = lu.toUpperCase() === 'BTSA' ? 'BTSA' : 'BTS';
    return '';
  });

  texte = texte.replace(REFERENTIEL_EUROPEEN, '');
  texte = takeAway(texte, BAC_AGRICOLE, mentions);
  // A second diploma prepared beside the first.
  texte = takeAway(texte, /\s+\/\s.*$/, mentions);
  for (let avant = ''; avant !== texte; ) {
    avant = texte;
    texte = texte.replace(/\s*\(([^()]*)\)\s*$/, (tout, note: string) => keepUnlessNote(tout, note, mentions));
    texte = texte.replace(/\s+- ?((?:(?! - ).)*)$/, (tout, note: string) => keepUnlessNote(tout, note, mentions));
  }

  // « … (BioQUALIM) produits laitiers »: the option follows the abbreviation.
  const apresSigle = /^(.+?)\s*\(([^()\s]+)\)\s*(.+)$/.exec(texte);
  if (apresSigle?.[1] && apresSigle[3] && isSigle(apresSigle[2] ?? '')) {
    return { type, generique: apresSigle[1], option: apresSigle[3].trim(), mentions };
  }
  const option = OPTION.exec(texte);
  if (option?.[2] && option.index > 0) {
    return { type, generique: texte.slice(0, option.index), option: option[2].trim(), mentions };
  }
  return { type, generique: texte, option: null, mentions };
}

/** Reads the type of a family: « Production », « BTS - Agricole », « BTSA ». */
function typeOf(famille: string | null): 'BTS' | 'BTSA' | null {
  if (famille === null) return null;
  const types = foldText(famille)
    .split(/[^a-z]+/)
    .map((mot) => FAMILLES.get(mot));
  // « BTS - Agricole » says both: the family is the more precise.
  return types.includes('BTSA') ? 'BTSA' : types.includes('BTS') ? 'BTS' : null;
}

function takeAway(texte: string, motif: RegExp, mentions: string[]): string {
  return texte.replace(motif, (mention) => {
    mentions.push(mention.replace(/^[\s/-]+/, ''));
    return '';
  });
}

function keepUnlessNote(tout: string, note: string, mentions: string[]): string {
  if (isSigle(note.trim())) return '';
  if (!NOTE.test(foldText(note).trim())) return tout;
  mentions.push(note.trim());
  return '';
}

/** One word with two capitals in a row: « MCO », « BioQUALIM ». */
function isSigle(texte: string): boolean {
  return /^\p{L}*\p{Lu}{2}\p{L}*$/u.test(texte);
}
