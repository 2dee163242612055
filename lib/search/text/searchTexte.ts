import type { IndexTexte } from './indexTexte';
import type { LieuNomme } from './lieuxNommes';
import { POIDS_MATIERE } from './matiere';
import type { TouchLieu, TouchMatiere } from './scores';
import { readUnites, type Unite, widenPlace, widenSubject } from './unites';
import { means, voiesOf } from './voies';

export type { TouchLieu, TouchMatiere } from './scores';

/** What free text selects. */
export interface SelectionTexte {
  /** Score of each formation of the results, 0 for those that do not match. */
  readonly scores: Float32Array;
  /** For each formation, which of the things asked for it answers best; `null` when only one is asked for. */
  readonly voies: Uint8Array | null;
  /** Words that nothing could be found for together with the others, as typed: the answer leaves them out. */
  readonly motsIgnores: readonly string[];
  /** Reasons by diploma (`Matiere.id`). */
  readonly touches: ReadonlyMap<number, readonly TouchMatiere[]>;
  /** Places that the query names, by place (`Lieu.id`). */
  readonly lieuxTouches: ReadonlyMap<number, readonly TouchLieu[]>;
}

/** Added to what is near a place that was left out. */
const PROCHE = 0.1;
/** What a function adds. */
const APPOINT = 0.2;
/** Beside a place, what is taught there must be as near as this to what is meant: else it is not taught there. */
const PART_SUR_PLACE = 0.6;

/**
 * Searches free text: « bts compta lyon », whatever the order of the words, their accents and their typing errors.
 *
 * Every word must be met, by what the formation teaches or by where it is. When no formation meets them all, a town is
 * read as part of a longer name, then places are left out, then words are read more widely, then those that say least are
 * left out; the words left out are told. A word that means nothing anywhere is left out too; when none is left, nothing
 * matches. « com ou commerce » asks for either: each is searched for by itself.
 *
 * @returns `null` when the text holds no word to search for: nothing is restricted
 */
export function searchTexte(index: IndexTexte, texte: string): SelectionTexte | null {
  const unites = readUnites(index, texte);
  if (unites.length === 0) return null;
  const asked = voiesOf(unites);
  const reponses = asked.map((voie) => answer(index, voie));
  const touches = new Map<number, TouchMatiere[]>();
  const lieuxTouches = new Map<number, TouchLieu[]>();
  for (const { matieres, lieux } of new Set(reponses.flatMap(({ kept }) => kept))) {
    for (const [id, { touch }] of matieres) touches.set(id, [...(touches.get(id) ?? []), touch]);
    for (const [id, { touch }] of lieux) lieuxTouches.set(id, [...(lieuxTouches.get(id) ?? []), touch]);
  }
  const unmet = new Set(reponses.flatMap((reponse) => reponse.unmet));
  const [first] = reponses;
  return {
    ...(first === undefined || reponses.length > 1 ? either(index, reponses) : { scores: first.scores, voies: null }),
    motsIgnores: unites.filter((one) => !means(one) || unmet.has(one.rang)).map(({ mot }) => mot),
    touches,
    lieuxTouches,
  };
}

interface Reponse {
  readonly scores: Float32Array;
  readonly kept: readonly Unite[];
  /** Places in the query of the words that nothing meets with the others. */
  readonly unmet: readonly number[];
}

/** What answers one of the things asked for. */
function answer(index: IndexTexte, unites: readonly Unite[]): Reponse {
  const known = withTrade(unites);
  const kept = shared(index, known);
  const scores = scoresOf(index, kept);
  const isMet = (one: Unite) => !one.appoint || scores.some((score, i) => score > 0 && unitScore(index, one, i) > 0);
  const rangs = new Set(kept.filter(isMet).map(({ rang }) => rang));
  for (const { place, rang } of known) if (place !== undefined && !rangs.has(rang)) favour(index, scores, place);
  return { scores, kept, unmet: known.flatMap(({ rang }) => (rangs.has(rang) ? [] : [rang])) };
}

/** What answers one thing or another: each for its share of the best answer to that thing, so that none hides the others. */
function either(index: IndexTexte, reponses: readonly Reponse[]): Pick<SelectionTexte, 'scores' | 'voies'> {
  const scores = new Float32Array(index.matiereOf.length);
  const voies = new Uint8Array(scores.length);
  for (const [voie, reponse] of reponses.entries()) {
    const best = reponse.scores.reduce((most, score) => Math.max(most, score), 0);
    for (let i = 0; i < scores.length; i++) {
      const score = (reponse.scores[i] ?? 0) / best;
      if (!(score > (scores[i] ?? 0))) continue;
      scores[i] = score;
      voies[i] = voie;
    }
  }
  return { scores, voies };
}

/** A function alone, or in a place, is what is looked for. */
function withTrade(unites: readonly Unite[]): readonly Unite[] {
  const trade = unites.some(({ matieres, appoint }) => !appoint && matieres.size > 0);
  return trade ? unites : unites.map((one) => ({ ...one, appoint: false }));
}

/**
 * What was looked for is not taught in this place: of what answers, the same département comes first, then the académie.
 * Less than any word counts, so that only what answers as well, as the options of one diploma do, is told apart.
 */
function favour(index: IndexTexte, scores: Float32Array, place: LieuNomme): void {
  const here = place.lieux.flatMap((id) => index.lieux[id] ?? []);
  const departements = new Set(here.map(({ departement }) => departement));
  const academies = new Set(here.map(({ academie }) => academie));
  for (let i = 0; i < scores.length; i++) {
    const lieu = index.lieux[index.lieuOf[i] ?? 0];
    if (!((scores[i] ?? 0) > 0) || lieu === undefined) continue;
    const near = departements.has(lieu.departement) ? PROCHE : academies.has(lieu.academie) ? PROCHE / 2 : 0;
    scores[i] = (scores[i] ?? 0) + near;
  }
}

/** The words that some formation meets together, those that say most first; places give way to what is taught. */
function shared(index: IndexTexte, unites: readonly Unite[]): readonly Unite[] {
  if (unites.length < 2 || isTaughtThere(index, unites)) return unites;
  const placed = unites.map((one) => widenPlace(index, one));
  if (isTaughtThere(index, placed)) return placed;
  const taught = placed.filter(({ matieres }) => matieres.size > 0);
  const kept = sharedSubject(index, taught);
  // Words that were left out may have been all that kept the place from being met.
  for (const one of placed) if (!taught.includes(one) && isTaughtThere(index, [...kept, one])) kept.push(one);
  return kept;
}

/** Some formation meets every word, and of what is meant, no far better answer lies elsewhere. */
function isTaughtThere(index: IndexTexte, unites: readonly Unite[]): boolean {
  const subject = unites.filter(({ matieres }) => matieres.size > 0);
  if (subject.length === unites.length || subject.length === 0) return anyMatch(index, unites);
  let there = 0;
  let anywhere = 0;
  for (let i = 0; i < index.matiereOf.length; i++) {
    const score = scoreAt(index, subject, i);
    anywhere = Math.max(anywhere, score);
    if (score > there && scoreAt(index, unites, i) > 0) there = score;
  }
  return there > 0 && there >= anywhere * PART_SUR_PLACE;
}

function sharedSubject(index: IndexTexte, unites: readonly Unite[]): Unite[] {
  if (unites.length < 2 || anyMatch(index, unites)) return [...unites];
  const wide = unites.map((one) => widenSubject(index, one));
  if (anyMatch(index, wide)) return wide;
  const forces = wide.map((one, at) => forceOf(index, unites[at] ?? one));
  let best: { readonly total: number; readonly met: readonly Unite[] } = { total: 0, met: [] };
  for (let i = 0; i < index.matiereOf.length; i++) {
    let total = 0;
    wide.forEach((one, at) => {
      total += unitScore(index, one, i) * (forces[at] ?? 0);
    });
    if (total > best.total) best = { total, met: wide.filter((one) => unitScore(index, one, i) > 0) };
  }
  return [...best.met];
}

/** How much a word says: by the field that holds it, and by how few diplomas it leads to. */
function forceOf(index: IndexTexte, { matieres, terms, ensemble, surete }: Unite): number {
  const weight = Math.max(0, ...[...matieres.values()].map(({ touch }) => POIDS_MATIERE[touch.champ]));
  const rarity = Math.log1p(index.matieres.length / Math.max(matieres.size, 1));
  return weight * rarity * surete * (ensemble ? terms.length : 1);
}

function anyMatch(index: IndexTexte, unites: readonly Unite[]): boolean {
  for (let i = 0; i < index.matiereOf.length; i++) if (scoreAt(index, unites, i) > 0) return true;
  return false;
}

function scoresOf(index: IndexTexte, unites: readonly Unite[]): Float32Array {
  const scores = new Float32Array(index.matiereOf.length);
  if (unites.length === 0) return scores;
  for (let i = 0; i < scores.length; i++) scores[i] = scoreAt(index, unites, i);
  return scores;
}

function unitScore(index: IndexTexte, { matieres, lieux }: Unite, i: number): number {
  return Math.max(
    matieres.get(index.matiereOf[i] ?? 0)?.score ?? 0,
    lieux.size === 0 ? 0 : (lieux.get(index.lieuOf[i] ?? 0)?.score ?? 0),
  );
}

/** Every word must be met; a function, beside words that say a trade, only adds. */
function scoreAt(index: IndexTexte, unites: readonly Unite[], i: number): number {
  let total = 0;
  for (const one of unites) {
    const score = unitScore(index, one, i);
    if (one.appoint) total += score * APPOINT;
    else if (score === 0) return 0;
    else total += score;
  }
  return total;
}
