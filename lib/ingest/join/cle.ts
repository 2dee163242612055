import { foldText } from '@/lib/ingest/text/fold';

/** Words that a label adds or drops freely from one session to the next. */
const MOTS_VIDES = new Set(['de', 'des', 'du', 'd', 'la', 'le', 'les', 'l', 'et', 'en', 'a', 'au', 'aux', 'un', 'une']);

/** Words cut short in labels, with the full stop that marks the cut. */
const ABREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['techn.', 'techniques'],
  ['exploit.', 'exploitation'],
]);

/** Words that are written in one or in two. */
const COMPOSES: ReadonlyMap<string, string> = new Map([
  ['audio visuel', 'audiovisuel'],
  ['post production', 'postproduction'],
  ['electro naval', 'electronaval'],
]);

/**
 * Key of a title: the words that carry its meaning, singular, joined by hyphens. Two spellings of one title have the same
 * key whatever their accents, capitals, apostrophes, punctuation, articles, plurals and usual cuts.
 * @returns `''` when no word is left.
 */
export function cleTitre(titre: string): string {
  const mots = foldText(titre)
    .replace(/[a-z]+\./g, (mot) => ABREVIATIONS.get(mot) ?? mot)
    .split(/[^a-z0-9]+/)
    .filter((mot) => mot !== '' && !MOTS_VIDES.has(mot))
    .map(singular);
  let cle = ` ${mots.join(' ')} `;
  for (const [deux, un] of COMPOSES) cle = cle.replaceAll(` ${deux} `, ` ${un} `);
  return cle.trim().replaceAll(' ', '-');
}

/** « processus », « bois », « stress » already are singular. */
function singular(mot: string): string {
  return mot.length > 3 && /[^sui]s$/.test(mot) ? mot.slice(0, -1) : mot;
}

/** Slug that keeps every word: « services-informatiques-aux-organisations ». */
export function slugOf(texte: string): string {
  return foldText(texte)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
