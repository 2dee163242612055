import { fold } from '@/lib/domain/fold';

/** Words that are in every label or in none: they tell nothing apart. */
const MOTS_VIDES: ReadonlySet<string> = new Set(
  (
    'a ai aime aimer aimerais apprendre apres au aux avec avoir bac bien bosser boulot brevet bts btsa c ' +
    'ca ce ces cherche chez cite comme comment d dans de des devenir diplome domaine du elle en est et ' +
    'etablissement etre etude etudes faire filiere formation formations ici il institut j je job l la le ' +
    'les lgt lp lpo lycee m ma me meilleur meilleure mes metier metiers mieux moi mon n ne nous ' +
    'orientation ou par pas polyvalent poste pour pourrais pres qu que quel quelle quelles quels qui ' +
    'quoi rapport s sa se secteur section ses souhaite suis sur t taf ton travailler trouver truc trucs ' +
    'tu un une vers veux voie voudrais vouloir y'
  ).split(' '),
);

/** Abbreviations that towns and schools are written with. */
const ABREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['nd', 'notre dame'],
]);

/** Singular enough for two spellings to meet: nothing is stemmed further, stemming having hurt. */
function singular(word: string): string {
  return word.length > 3 && /[sx]$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Words that are written in one or in two: one here, so that « electro » is not a word of « électro-navals » alone. */
const COMPOSES: ReadonlyMap<string, string> = new Map([
  ['audio visuel', 'audiovisuel'],
  ['audio visuelle', 'audiovisuelle'],
  ['post production', 'postproduction'],
  ['electro naval', 'electronaval'],
  ['electro navals', 'electronavals'],
  ['e commerce', 'ecommerce'],
]);

/** Words of a text, folded, abbreviations written out and compounds joined; in the order of the text, plural kept. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  if (folded === '') return [];
  const words: string[] = [];
  for (const word of folded.split(' ').flatMap((one) => (ABREVIATIONS.get(one) ?? one).split(' '))) {
    const compound = COMPOSES.get(`${words.at(-1)} ${word}`);
    if (compound === undefined) words.push(word);
    else words[words.length - 1] = compound;
  }
  return words;
}

/** True for a word that a search ignores. */
export function isEmptyWord(word: string): boolean {
  return MOTS_VIDES.has(word) || (word.length === 1 && !/\d/.test(word));
}

/** Terms under which a text is indexed, and a query looked up. */
export function termsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isEmptyWord(word))
    .map(singular);
}

/** One word as a term. */
export function termOf(word: string): string {
  return singular(word);
}

const FEMININS: readonly (readonly [masculin: RegExp, suffixe: string, feminin: string])[] = [
  [/teur$/, 'trice', 'trice'],
  [/eur$/, 'euse', 'euse'],
  [/eur$/, 'rice', 'rice'],
  [/er$/, 'ere', 'ere'],
];

/** « développeur/euse » → « développeur développeuse »: both forms of a job's name. */
export function bothGenders(nom: string): string {
  return nom.replace(/(\p{L}+)\/(\p{L}+)/gu, (_, masculin: string, suffixe: string) => {
    const word = fold(masculin);
    const end = fold(suffixe);
    const rule = FEMININS.find(([pattern, wanted]) => pattern.test(word) && end.endsWith(wanted));
    const feminin = rule === undefined ? word + end : word.replace(rule[0], rule[2]);
    return `${masculin} ${feminin}`;
  });
}
