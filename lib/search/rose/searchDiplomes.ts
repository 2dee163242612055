import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { Candidat } from '@/lib/domain/candidat';
import { miseANiveauFor } from '@/lib/odds/acces';
import { accordOf, raisonsOf } from '../correspondance';
import { candidatOf } from '../params';
import type { Lieu } from '../resultats';
import { distancesFrom, inTurn, lieuOf, pilesOf, texteOf } from '../searchFormations';
import type { SelectionTexte } from '../text/searchTexte';
import type { CriteresRose } from './criteres';
import { type Distribution, distributionOf } from './distribution';
import { type EntreeRose, entreesRoseOf } from './entrees';
import { raisonsRose } from './raisons';

/** A diploma that answers. */
export interface DiplomeTrouveRose {
  readonly entree: EntreeRose;
  /** Why, in French: facts of the documents. */
  readonly raisons: readonly string[];
  /** Schools within the radius; `null` without a place. */
  readonly proches: number | null;
  /** Its formations, the nearest first where a place is given: places among the results. */
  readonly formations: readonly number[];
  /** Of the schools within the radius, of all when there is none; `null` without a bac or without figures. Computed when it is asked for. */
  distribution(): Distribution | null;
}

/** What the index answers. */
export interface RoseTrouvee {
  readonly resultats: readonly DiplomeTrouveRose[];
  readonly lieu: Lieu | null;
  /** Kilometres to each formation of the results, NaN where unknown; `null` without a place. */
  readonly distances: Float64Array | null;
  readonly motsIgnores: readonly string[];
  /** Diplomas that each choice would give, the other kinds of criteria kept. */
  readonly interets: ReadonlyMap<string, number>;
  readonly domaines: ReadonlyMap<string, number>;
}

/** The diplomas that the criteria ask for. Pure: same catalogue, same criteria, same answer. */
export function searchDiplomes(criteres: CriteresRose, catalogue: Catalogue): RoseTrouvee {
  const { recherche, interets, domaines } = criteres;
  const candidat = candidatOf(recherche);
  const lieu = lieuOf(recherche, catalogue);
  const centre = lieu?.kind === 'trouve' ? lieu : null;
  const distances = centre === null ? null : distancesFrom(catalogue, centre);
  const texte = texteOf(recherche, catalogue);
  const rayon = centre?.rayon ?? null;

  const among = entreesRoseOf(catalogue).entrees.map((entree) =>
    placeOf(entree, { texte, distances, rayon, candidat }),
  );
  const others = among.filter(
    ({ entree, score, proches }) =>
      (texte === null || score > 0) &&
      (criteres.metier === null || entree.metiers.some(({ id }) => id === criteres.metier)) &&
      (!criteres.proches || proches === null || proches > 0),
  );
  const likes = ({ entree }: Place) => interets.length === 0 || interets.some((id) => entree.metiersByInteret.has(id));
  const isOf = ({ entree }: Place) => domaines.length === 0 || entree.domaines.some(({ id }) => domaines.includes(id));
  const kept = others.filter((one) => likes(one) && isOf(one));

  const found = kept.map((place) => {
    const { proches, formations } = place;
    const shown = proches === null || proches === 0 ? formations : formations.slice(0, proches);
    const distribution = once(() =>
      candidat === null ? null : distributionOf(catalogue, { formations: shown }, candidat),
    );
    return { place, distribution, keys: keysOf(place, distribution, criteres) };
  });
  // Entries come in the order of their names, which settles what is left.
  found.sort((a, b) => compareKeys(a.keys, b.keys));
  const voies = recherche.tri === 'pertinence' ? (texte?.voies ?? null) : null;
  // « com ou commerce » begins with one of each.
  const ordered =
    voies === null ? found : inTurn([...pilesOf(found, ({ place }) => voies[place.best ?? 0] ?? 0).values()]);
  const raisonOf = raisonsOf(catalogue, null, texte);
  return {
    resultats: ordered.map(({ place: { entree, proches, formations, best }, distribution }) => ({
      entree,
      raisons: raisonsRose(entree, criteres, {
        candidat,
        texte: best === null ? [] : raisonOf(best),
      }),
      proches,
      formations,
      distribution,
    })),
    lieu,
    distances,
    motsIgnores: texte?.motsIgnores ?? [],
    interets: countBy(others.filter(isOf), ({ entree }) => [...entree.metiersByInteret.keys()]),
    domaines: countBy(others.filter(likes), ({ entree }) => entree.domaines.map(({ id }) => id)),
  };
}

/** A diploma under the criteria, before it is known whether it answers them. */
interface Place {
  readonly entree: EntreeRose;
  /** Of the formation that the words meet best; 0 without words or when they meet none. */
  readonly score: number;
  readonly best: number | null;
  readonly proches: number | null;
  readonly formations: readonly number[];
  /** Kilometres to the nearest; infinite when it is not known. */
  readonly distance: number;
  /** How well the access texts fit the candidate: above 0 they name the bac, below 0 they close the door. */
  readonly accord: number;
}

interface Demande {
  readonly texte: SelectionTexte | null;
  readonly distances: Float64Array | null;
  readonly rayon: number | null;
  readonly candidat: Candidat | null;
}

function placeOf(entree: EntreeRose, { texte, distances, rayon, candidat }: Demande): Place {
  let best: number | null = null;
  let score = 0;
  for (const index of texte === null ? [] : entree.formations) {
    const one = texte?.scores[index] ?? 0;
    if (one > score) [best, score] = [index, one];
  }
  const far = (index: number) => {
    const distance = distances?.[index] ?? Number.NaN;
    return Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance;
  };
  const formations =
    distances === null ? entree.formations : entree.formations.toSorted((a, b) => far(a) - far(b) || a - b);
  const proches = rayon === null ? null : formations.filter((index) => far(index) <= rayon).length;
  return {
    entree,
    score,
    best,
    proches,
    formations,
    distance: formations[0] === undefined ? Number.POSITIVE_INFINITY : far(formations[0]),
    accord: candidat === null ? 0 : accordWith(entree, candidat),
  };
}

function accordWith({ fiches }: EntreeRose, candidat: Candidat): number {
  if (miseANiveauFor(fiches, candidat) === 'obligatoire') return -1;
  return accordOf(fiches, candidat).accord;
}

/** A page shows a dozen of the hundred and more that an order may not need. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** Descending keys of an order. */
function keysOf(
  { entree, score, accord, proches, distance }: Place,
  distribution: () => Distribution | null,
  { recherche, interets }: CriteresRose,
): readonly number[] {
  switch (recherche.tri) {
    case 'acces':
      return [distribution()?.mediane ?? -1];
    case 'distance':
      return [-distance];
    case 'pertinence': {
      const liked = interets.filter((id) => entree.metiersByInteret.has(id)).length;
      // Of two diplomas that answer as many interests, the one whose jobs are more about them.
      const jobs = new Set(interets.flatMap((id) => entree.metiersByInteret.get(id) ?? []));
      const share = entree.metiers.length === 0 ? 0 : jobs.size / entree.metiers.length;
      const fit = [liked, share, score, Math.sign(proches ?? 0), accord, proches ?? 0];
      // Nothing is asked but a list: the alphabet. Else what is taught in many places is likelier to be meant.
      return recherche.q === '' && interets.length === 0 ? fit : [...fit, entree.formations.length];
    }
    default:
      return [];
  }
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) {
    const [mine, theirs] = [a[at] ?? 0, b[at] ?? 0];
    if (mine !== theirs) return theirs - mine;
  }
  return 0;
}

function countBy(places: readonly Place[], keysOf: (place: Place) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) for (const key of keysOf(place)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
