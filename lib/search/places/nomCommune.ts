import { fold } from '@/lib/domain/fold';
import { territoireCode } from '@/lib/domain/territoires';

/** Abbreviations that towns are written with, word by word: « St-Denis », « Chalon s/ Saône ». */
const ABREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['s', 'sur'],
  ['ss', 'sous'],
  ['nd', 'notre dame'],
]);

const ARTICLES: ReadonlySet<string> = new Set(['l', 'la', 'le', 'les']);

const ARRONDISSEMENT = /^(paris|lyon|marseille) (\d{1,2}) ?(?:er?|ere|eme|ieme)?(?: arr\w*)?$/;

/** True for « lyon 3e », folded: a town and the number of one of its arrondissements. */
export const isArrondissement = (text: string) => ARRONDISSEMENT.test(text);

/** Places that everybody names and that are no town, by the town where their schools stand. */
const USAGES: ReadonlyMap<string, string> = new Map([
  ['saint quentin en yvelines', 'guyancourt'],
  ['defense', 'puteaux'],
  ['cergy pontoise', 'cergy'],
  ['sophia antipolis', 'valbonne'],
  ['marne la vallee', 'noisy le grand'],
  ['paris la defense', 'puteaux'],
]);

/**
 * A town's name reduced to what tells it from another: no accent, hyphen, case, abbreviation nor leading article; « cedex » and the
 * number of an arrondissement of Paris, Lyon or Marseille left out, for a school's row names the city alone.
 */
export function nameKey(text: string): string {
  const words = fold(text)
    .replace(/ ?\bcedex\b( \d{1,2}\b)?/, '')
    .split(' ')
    .map((word) => ABREVIATIONS.get(word) ?? word);
  if (words.length > 1 && ARTICLES.has(words[0] ?? '')) words.shift();
  const key = words.join(' ').replace(ARRONDISSEMENT, '$1');
  return USAGES.get(key) ?? key;
}

/** What a request names, piece by piece. */
export interface DemandeLieu {
  /** As `nameKey` makes it; empty for a postcode alone. */
  readonly cle: string;
  readonly codePostal: string | null;
  /** Code of the département that the request adds to tell homonyms apart. */
  readonly departement: string | null;
  /** Number of the arrondissement of Paris, Lyon or Marseille that the request names. */
  readonly arrondissement: number | null;
}

/** « Saint-Denis (La Réunion) », « Saint-Denis, 974 »: what stands apart from the name. */
const APART = /^(.+?)\s*(?:\(([^()]+)\)|,\s*(.+))$/;
/** « Saint-Denis 974 ». */
const NUMBERED = /^(.+?)\s+(\d{2,3}|2[ab])$/i;

/** Takes a request apart: a postcode, a name, a département. */
export function readDemande(text: string): DemandeLieu {
  const codePostal = /(?<!\d)\d{5}(?!\d)/.exec(text)?.[0] ?? null;
  const rest = (codePostal === null ? text : text.replace(codePostal, ' ')).trim();
  const [, name = '', inside, after] = APART.exec(rest) ?? [];
  const departement = territoireCode('departement', inside ?? after ?? '');
  if (departement !== null) return { cle: nameKey(name), codePostal, departement, arrondissement: null };
  const [, before = '', number = ''] = NUMBERED.exec(rest) ?? [];
  const numbered = territoireCode('departement', number);
  // « Paris 13 » is an arrondissement before it is a département.
  if (numbered !== null && !/^(paris|lyon|marseille)$/.test(nameKey(before))) {
    return { cle: nameKey(before), codePostal, departement: numbered, arrondissement: null };
  }
  const [, , arrondissement] = ARRONDISSEMENT.exec(fold(rest)) ?? [];
  return {
    cle: nameKey(rest),
    codePostal,
    departement: null,
    arrondissement: arrondissement === undefined ? null : Number(arrondissement),
  };
}

/** Département of a postcode that belongs to no town, as those of « cedex » mail do; `null` when there is none. */
export function departementOfPostcode(codePostal: string): string | null {
  const [two, three] = [codePostal.slice(0, 2), codePostal.slice(0, 3)];
  if (two === '20') return codePostal < '20200' ? '2A' : '2B';
  return territoireCode('departement', three) ?? (/^\d\d$/.test(two) ? territoireCode('departement', two) : null);
}
