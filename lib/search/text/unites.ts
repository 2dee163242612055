import { closestTerms } from './corriger';
import { areFonction, isFonction } from './fonctions';
import type { IndexTexte } from './indexTexte';
import {
  etablissement,
  exactMatieres,
  inFiches,
  lieuxOf,
  matieresOf,
  meaning,
  PART_MINIMALE,
  PART_MINIMALE_PARMI,
  SCORES_LIEU,
  termsWith,
  wholeTitles,
} from './lectures';
import type { LieuNomme } from './lieuxNommes';
import type { ChampMatiere } from './matiere';
import { type ExpressionTrouvee, MOTS_MAX, readMorceaux } from './morceaux';
import { phonetique } from './phonetique';
import { racine } from './racine';
import { any, less, type Matieres, type ScoreLieu, type ScoreMatiere, together } from './scores';
import { termOf } from './words';

/** One word, or the words of one name, with what each half of the index has for it: scores in ]0, 1], above for a whole title. */
export interface Unite {
  /** Its place in the query. */
  readonly rang: number;
  /** Which of the things that the query asks for, one or another, it belongs to. */
  readonly voie: number;
  readonly mot: string;
  /** Terms that were looked up: those typed, or what they were corrected to. */
  readonly terms: readonly string[];
  /** Whether every term must be met, or any. */
  readonly ensemble: boolean;
  /** How sure it is that this is what was typed, in ]0, 1]. */
  readonly surete: number;
  readonly matieres: ReadonlyMap<number, ScoreMatiere>;
  readonly lieux: ReadonlyMap<number, ScoreLieu>;
  /** Whether it may be left unmet beside others: a function, « chef de projet ». */
  readonly appoint: boolean;
  /** The place that the words name, when they are the whole of its name. */
  readonly place?: LieuNomme;
}

/** A name of several words, as each field has it; their words one by one. */
const SCORES_EXPRESSION: Readonly<Record<ChampMatiere, number>> = {
  sigle: 1,
  intitules: 1.25,
  alias: 1,
  idees: 0.8,
  metiers: 0.8,
  domaines: 0.5,
  acces: 0.6,
  fiche: 0.5,
};
const MOTS_SEPARES = 0.4;
/** What the words of a job that say its trade name, beside a diploma whose sheet lists this job. */
const METIER_NOMME = 0.9;
/** A word that was corrected, completed or found in a sheet's text alone says less than one that was read. */
const DEVINE = 0.5;
/** A word of the same family, and one that only the sheet's text holds, beside the word itself. */
const MEME_RACINE = 0.6;
const DANS_LA_FICHE = 0.25;
/** From this length on a word may be the beginning of another, may hold a typing error, may begin with an article. */
const LONGUEUR_PREFIXE = 3;
const LONGUEUR_FAUTE = 4;
const ELISION = /^(?:qu|[cdjlmnst])(?=[aeiouyh].{3})/;

/** Fields that name a diploma: a word that is in one of them means what is taught, and no school that bears it. */
const CHAMPS_FORTS: ReadonlySet<ChampMatiere> = new Set(['sigle', 'alias', 'intitules', 'idees']);

/** Of these, those that are names. */
const CHAMPS_NOMS: ReadonlySet<ChampMatiere> = new Set(['sigle', 'alias', 'intitules']);

/** What each half of the index has for each piece of the query. */
export function readUnites(index: IndexTexte, texte: string): Unite[] {
  const morceaux = readMorceaux(index, texte);
  // Several words of what is taught tell enough apart together; beside a place, one must be meant.
  const taught = new Map<number, number>();
  for (const { place, voie } of morceaux) if (place === null) taught.set(voie, (taught.get(voie) ?? 0) + 1);
  return morceaux.map(({ voie, mot, words, place, expression }, rang) => {
    const part = (taught.get(voie) ?? 0) > 1 ? PART_MINIMALE_PARMI : PART_MINIMALE;
    const unite: Unite = {
      rang,
      voie,
      mot,
      terms: [],
      ensemble: false,
      surete: 1,
      appoint: false,
      matieres: new Map(),
      lieux: new Map(),
    };
    if (rang >= MOTS_MAX) return unite;
    if (expression !== null) return { ...unite, ...withExpression(index, expression, mot) };
    if (place !== null) return { ...unite, ...withPlace(index, place, { mot, words }) };
    return {
      ...unite,
      ...withWord(index, mot, { term: termOf(words.join('')), isLast: rang === morceaux.length - 1, part }),
    };
  });
}

/**
 * The same words, read more widely: words of their family or of their sound, then the text of the sheets; for a town, those whose name
 * holds its own (« Clermont », « Clermont-Ferrand »). For words that meet nothing together as they are.
 */
export function widenSubject(index: IndexTexte, unite: Unite): Unite {
  if (unite.matieres.size === 0) return unite;
  const [first = new Map<number, ScoreMatiere>(), ...others] = unite.terms.map((term) =>
    around(index, unite.mot, term),
  );
  const wide = unite.ensemble ? less(together(first, others), MOTS_SEPARES) : any([first, ...others]);
  return { ...unite, matieres: any([unite.matieres, wide]) };
}

export function widenPlace(index: IndexTexte, unite: Unite): Unite {
  if (unite.place?.type !== 'commune') return unite;
  const named = index.searchLieux.search(unite.mot, { combineWith: 'AND', fields: ['commune'] });
  return { ...unite, lieux: new Map([...lieuxOf(index, named), ...unite.lieux]) };
}

function around(index: IndexTexte, mot: string, term: string): Matieres {
  const family = [...(index.parRacine.get(racine(term)) ?? []), ...(index.parSon.get(phonetique(term)) ?? [])];
  const others = family.filter((one) => one !== term);
  return any([
    exactMatieres(index, mot, term, PART_MINIMALE_PARMI),
    less(meaning(index, mot, others, PART_MINIMALE_PARMI), MEME_RACINE),
    less(inFiches(index, mot, term), DANS_LA_FICHE),
  ]);
}

/**
 * A name of several words, each of which counts: what bears it, then what has all of its words one by one. Of a job, the
 * words that say the trade may name a diploma: « chef comptable » is « comptabilité » before the sheet that lists it.
 */
function withExpression(index: IndexTexte, { terms, bearers }: ExpressionTrouvee, mot: string): Partial<Unite> {
  const each = (some: readonly string[]) => {
    const [first = new Map<number, ScoreMatiere>(), ...others] = some.map((term) =>
      exactMatieres(index, mot, term, PART_MINIMALE_PARMI),
    );
    return together(first, others);
  };
  const trade = terms.filter((term) => !isFonction(term));
  const named =
    trade.length === terms.length
      ? []
      : [...each(trade)].filter(([, { score, touch }]) => score >= MOTS_SEPARES && CHAMPS_NOMS.has(touch.champ));
  const borne = [...bearers].map(([id, champ]): [number, ScoreMatiere] => [
    id,
    { score: SCORES_EXPRESSION[champ], touch: { mot, champ, terme: terms.join(' ') } },
  ]);
  const matieres = any([
    less(each(terms), MOTS_SEPARES),
    new Map(named.map(([id, one]) => [id, { ...one, score: METIER_NOMME }])),
    new Map(borne),
  ]);
  return { terms, ensemble: true, appoint: areFonction(terms), matieres: less(matieres, terms.length) };
}

/** A place's full name: what lies there, and schools that bear the name; and diplomas, if the word is one of theirs. */
function withPlace(
  index: IndexTexte,
  place: LieuNomme,
  { mot, words }: { readonly mot: string; readonly words: readonly string[] },
): Partial<Unite> {
  const lieux = new Map<number, ScoreLieu>();
  const terms = words.map(termOf);
  for (const { id } of index.searchLieux.search(terms.join(' '), { combineWith: 'AND', fields: ['nom'] })) {
    lieux.set(id, { score: SCORES_LIEU.etablissement, touch: etablissement(index, id) });
  }
  for (const id of place.lieux) {
    lieux.set(id, { score: SCORES_LIEU[place.type], touch: { type: place.type, nom: place.nom } });
  }
  const [only] = terms;
  const isWord = terms.length === 1 && only !== undefined;
  return {
    terms: isWord ? terms : [],
    matieres: isWord ? exactMatieres(index, mot, only, PART_MINIMALE) : new Map(),
    lieux,
    place,
  };
}

function withWord(
  index: IndexTexte,
  mot: string,
  { term, isLast, part }: { readonly term: string; readonly isLast: boolean; readonly part: number },
): Partial<Unite> {
  const matieres = exactMatieres(index, mot, term, part);
  const taught = [...matieres.values()].some(({ touch }) => CHAMPS_FORTS.has(touch.champ));
  const lieux = taught ? new Map<number, ScoreLieu>() : lieuxOf(index, termsWith(index.searchLieux, term, {}));
  const exact = {
    terms: [term],
    appoint: isFonction(term),
    matieres: taught ? matieres : withFamily(index, mot, term, matieres),
    lieux,
  };
  // The last word may still be being typed: what it begins counts beside the places that it names.
  const complete = matieres.size > 0 || (lieux.size > 0 && !isLast);
  if (complete || term.length < LONGUEUR_PREFIXE) return exact;
  const begun = termsWith(index.searchMatieres, term, { prefix: true });
  const begunLieux = termsWith(index.searchLieux, term, { prefix: true });
  if (begun.length > 0 || begunLieux.length > 0) {
    const lieuxBegun = lieuxOf(index, begunLieux);
    return {
      ...exact,
      surete: isLast ? 1 : DEVINE,
      matieres: wholeTitles(index, matieresOf(mot, begun, part)),
      lieux: lieuxBegun,
    };
  }
  return term.length < LONGUEUR_FAUTE ? exact : { appoint: exact.appoint, ...withUnknown(index, mot, { term, part }) };
}

/** A word that only jobs or fields hold, when a name is of its family: « forestier » is « gestion forestière » first. */
function withFamily(index: IndexTexte, mot: string, term: string, matieres: Matieres): Matieres {
  if (matieres.size === 0) return matieres;
  const family = meaning(index, mot, index.parRacine.get(racine(term)) ?? [], PART_MINIMALE);
  const named = new Map([...family].filter(([, { touch }]) => CHAMPS_NOMS.has(touch.champ)));
  return named.size === 0 ? matieres : any([named, less(matieres, MEME_RACINE)]);
}

/**
 * A word that no name holds: stuck to its article, spelt as it is heard, of the family of one that is known, in the sheets'
 * text; last, mistyped.
 */
function withUnknown(
  index: IndexTexte,
  mot: string,
  { term, part }: { readonly term: string; readonly part: number },
): Partial<Unite> {
  const read = (terms: readonly string[]): Partial<Unite> => ({
    terms,
    surete: DEVINE,
    matieres: meaning(index, mot, terms, part),
    lieux: lieuxOf(
      index,
      terms.flatMap((one) => termsWith(index.searchLieux, one, {})),
    ),
  });
  const bare = term.replace(ELISION, '');
  if (bare !== term && termsWith(index.searchMatieres, bare, {}).length > 0) return read([bare]);
  const known = index.parSon.get(phonetique(term)) ?? index.parRacine.get(racine(term));
  if (known !== undefined) return read(known);
  const fiches = inFiches(index, mot, term);
  return fiches.size > 0 ? { terms: [term], surete: DEVINE, matieres: fiches } : read(closestTerms(index, term));
}
