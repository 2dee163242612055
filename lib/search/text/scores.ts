import type { LieuNomme } from './lieuxNommes';
import type { ChampMatiere } from './matiere';

/** Why a diploma matched one word of the query. */
export interface TouchMatiere {
  readonly mot: string;
  readonly champ: ChampMatiere;
  /** The indexed term that met the word. */
  readonly terme: string;
}

/** Why a place matched one word of the query: a territory, or the name of a school. */
export interface TouchLieu {
  readonly type: LieuNomme['type'];
  readonly nom: string;
}

export interface ScoreMatiere {
  readonly score: number;
  readonly touch: TouchMatiere;
}

export interface ScoreLieu {
  readonly score: number;
  readonly touch: TouchLieu;
}

/** What was found for a word, by diploma. */
export type Matieres = ReadonlyMap<number, ScoreMatiere>;

/** The same, each for a share of its score. */
export const less = (matieres: Matieres, share: number): Matieres =>
  new Map([...matieres].map(([id, one]) => [id, { ...one, score: one.score * share }]));

/** The best of several readings of one word. */
export function any(readings: readonly Matieres[]): Matieres {
  const found = new Map<number, ScoreMatiere>();
  for (const matieres of readings) {
    for (const [id, one] of matieres) if (one.score > (found.get(id)?.score ?? 0)) found.set(id, one);
  }
  return found;
}

/** What has every word of a name, one by one: as much as the one that it has least. */
export function together(first: Matieres, others: readonly Matieres[]): Matieres {
  const found = new Map<number, ScoreMatiere>();
  for (const [id, { score, touch }] of first) {
    const least = Math.min(score, ...others.map((other) => other.get(id)?.score ?? 0));
    if (least > 0) found.set(id, { score: least, touch });
  }
  return found;
}
