import type MiniSearch from 'minisearch';
import type { IndexTexte, ResultatTexte } from './indexTexte';
import { type ChampMatiere, POIDS_MATIERE } from './matiere';
import { any, type Matieres, type ScoreLieu, type ScoreMatiere, type TouchLieu } from './scores';

/** A diploma whose score for a word is below this share of the best one's is noise. */
export const PART_MINIMALE = 0.25;
/** The same, for one word among several: the others tell enough apart. */
export const PART_MINIMALE_PARMI = 0.05;
/** What a title of one word, which is the word, has above any other. */
const TITRE_ENTIER = 0.25;

/** How surely a place is meant by a name of this kind: a town before the académie of the same name. */
export const SCORES_LIEU = {
  commune: 1,
  departement: 0.9,
  region: 0.9,
  academie: 0.8,
  communePartielle: 0.6,
  etablissement: 0.5,
} as const;

/** The reason « this school ». */
export const etablissement = (index: IndexTexte, id: number): TouchLieu => ({
  type: 'etablissement',
  nom: index.lieux[id]?.nom ?? '',
});

/** What was meant by a word: any of these. */
export const meaning = (index: IndexTexte, mot: string, terms: readonly string[], part: number): Matieres =>
  any(terms.map((term) => exactMatieres(index, mot, term, part)));

/** What the sheets alone say. */
export const inFiches = (index: IndexTexte, mot: string, term: string): Matieres =>
  matieresOf(mot, termsWith(index.searchFiches, term, {}), PART_MINIMALE);

/** What holds one term, taken as it is. */
export function termsWith<T>(
  search: MiniSearch<T>,
  term: string,
  options: { readonly prefix?: boolean; readonly fuzzy?: number },
): ResultatTexte[] {
  return search.search(term, { ...options, tokenize: (text) => [text] });
}

/** What holds the term itself, down to a share of the best; of a word that says a field, all its diplomas alike. */
export function exactMatieres(index: IndexTexte, mot: string, term: string, part: number): Map<number, ScoreMatiere> {
  const matieres = matieresOf(mot, termsWith(index.searchMatieres, term, {}), part);
  for (const id of index.nomsDomaine.get(term) ?? []) {
    matieres.set(id, { score: 1, touch: matieres.get(id)?.touch ?? { mot, terme: term, champ: 'alias' } });
  }
  return wholeTitles(index, matieres);
}

/** A word that is the whole of a title means it before any other. */
export function wholeTitles(index: IndexTexte, matieres: Map<number, ScoreMatiere>): Map<number, ScoreMatiere> {
  for (const [id, one] of matieres) {
    if (index.titresEntiers.get(one.touch.terme)?.includes(id)) matieres.set(id, { ...one, score: 1 + TITRE_ENTIER });
  }
  return matieres;
}

/** What was met and why: the strongest field of each, its score beside the best one's. */
export function matieresOf(mot: string, results: readonly ResultatTexte[], part: number): Map<number, ScoreMatiere> {
  const best = results[0]?.score ?? 0;
  const found = new Map<number, ScoreMatiere>();
  for (const { id, score, match } of results) {
    if (score < best * part) break;

    const touches = Object.entries(match).flatMap(([terme, champs]) =>
      champs.map((champ) => ({ mot, terme, champ: champ as ChampMatiere })),
    );
    const touch = touches.toSorted((a, b) => POIDS_MATIERE[b.champ] - POIDS_MATIERE[a.champ])[0];
    if (touch !== undefined) found.set(id, { score: score / best, touch });
  }
  return found;
}

/** Schools whose name or whose town holds the words. */
export function lieuxOf(index: IndexTexte, results: readonly ResultatTexte[]): ReadonlyMap<number, ScoreLieu> {
  const found = new Map<number, ScoreLieu>();
  for (const { id, match } of results) {
    const inCommune = Object.values(match).some((champs) => champs.includes('commune'));
    found.set(
      id,
      inCommune
        ? { score: SCORES_LIEU.communePartielle, touch: { type: 'commune', nom: index.lieux[id]?.commune ?? '' } }
        : { score: SCORES_LIEU.etablissement, touch: etablissement(index, id) },
    );
  }
  return found;
}
