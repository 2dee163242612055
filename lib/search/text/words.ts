import { fold } from '@/lib/domain/fold';

/** Words that are in every label or in none: they tell nothing apart. */
const MOTS_VIDES: ReadonlySet<string> = new Set(
  (
    'a adore adorer adorerais ai aime aimer aimerai aimerais apprendre apres au aussi autre autres aux ' +
    'avec avenir avoir ayant bac beaucoup besoin bien bon bonne bosser boulot boulots brevet bts btsa but ' +
    'c ca carriere ce ces cherche chez chose choses cite comme comment cool court courte d dans de ' +
    'debouche debouches des devenir difficile diplome domaine du dur dut elle en envie est et ' +
    'etablissement etre etude etudes facile faciles faire fais fait faut filiere fille fils formation ' +
    'formations futur genre ici il institut interesse interessee interesser interesserait iut j je job ' +
    'kiffe kifferais l la le les lgt licence lp lpo lycee m ma mais me meilleur meilleure mes metier ' +
    'metiers mieux milieu moi mon n ne notre nous opt option options orientation ou par parcoursup pas ' +
    'passion passionne passionnee pense peu peut peux plus plutot polyvalent possible postbac poste pour ' +
    'pourrais pres profil qu que quel quelle quelles quelque quelques quels qui quoi rapport reconversion ' +
    'reve reverais s sa sais sait sans se secteur section selectif serait ses si simple souhaite ' +
    'souhaiterais specialise specialite suis sur surtout sympa t taf tard ton tous tout toute toutes ' +
    'travailler tres trouver truc trucs tu type un une vais vers veux voie votre voudrai voudrais vouloir ' +
    'y'
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

/** « T.P. », « n d r c »: letters one by one are a sigle; « option A »: the letter alone would be no word. */
const LETTRES = /(?<!\S)(?:\p{L} ){2,}\p{L}(?!\S)/gu;
const POINTS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;
const OPTION = /(?<!\S)opt(?:ion)? ([a-e])(?!\S)/g;

/** Words of a text, folded, abbreviations written out and compounds joined; in the order of the text, plural kept. */
export function wordsOf(text: string): string[] {
  const folded = fold(text.replace(POINTS, (letters) => letters.replaceAll('.', '')))
    .replace(LETTRES, (letters) => letters.replaceAll(' ', ''))
    .replace(OPTION, 'option-$1');
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
