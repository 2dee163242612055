import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { ColonneChoix } from '@/lib/catalogue/colonnes';
import type { Candidat } from '@/lib/domain/candidat';
import type { Diplome } from '@/lib/domain/diplome';
import { haversine } from '@/lib/domain/distance';
import { miseANiveauFor } from '@/lib/odds/acces';
import type { Chiffre } from '@/lib/odds/estimateur';
import { PALIERS } from '@/lib/odds/mesures';
import { palierOf } from '@/lib/odds/seuils';
import { libellePalierSeul } from '@/lib/phrases/palier';
import { accordOf, raisonsOf } from './correspondance';
import type { Criteres, Tri } from './criteres';
import { countByFacettes, filterByFacettes } from './facettes';
import { filtresOf } from './filtres';
import { searchIndexesOf } from './indexes';
import { candidatOf } from './params';
import type { Point } from './places/positions';
import type { FormationResume, Lieu, Resultats } from './resultats';
import { toResume } from './resume';
import { type SelectionTexte, searchTexte } from './text/searchTexte';

/** One page of the formations that the criteria ask for. Pure: same catalogue, same criteria, same answer. */
export function searchFormations(criteres: Criteres, catalogue: Catalogue): Resultats {
  const { places, resumeAt, lieu, motsIgnores, facettes, filtres } = rankFormations(criteres, catalogue);
  const from = (criteres.page - 1) * criteres.taille;
  return {
    criteres,
    session: catalogue.release.session,
    release: catalogue.release.digest,
    total: places.length,
    page: criteres.page,
    taille: criteres.taille,
    resultats: places.slice(from, from + criteres.taille).flatMap(resumeAt),
    lieu,
    motsIgnores,
    facettes,
    filtres,
  };
}

/** Every formation that the criteria ask for, paging left out, each made when its turn comes: for an export. */
export function* searchAllFormations(criteres: Criteres, catalogue: Catalogue): Generator<FormationResume> {
  const { places, resumeAt } = rankFormations(criteres, catalogue);
  for (const place of places) yield* resumeAt(place);
}

/** What the words and the place of some criteria mean: the same for all searches that differ by another filter. */
interface Sens {
  readonly texte: SelectionTexte | null;
  readonly lieu: Lieu | null;
  readonly distances: Float64Array | null;
}

/** What passes the criteria, before it is sorted and cut into pages. */
export interface Selection extends Sens {
  /** Places among the catalogue's results. */
  readonly retenus: number[];
  readonly facettes: Resultats['facettes'];
}

/** The formations that the criteria ask for, in no order: a list sorts them, a map places them. */
export function selectFormations(criteres: Criteres, catalogue: Catalogue): Selection {
  const sens = { texte: texteOf(criteres, catalogue), ...placeOf(criteres, catalogue) };
  const paliers = paliersOf(catalogue, candidatOf(criteres));
  return {
    ...sens,
    ...filterByFacettes(catalogue.colonnes, criteres, possiblesOf(catalogue, criteres, sens), paliers),
  };
}

/** What the words of a request mean; `null` without words. */
export const texteOf = ({ q }: Criteres, catalogue: Catalogue) =>
  q === '' ? null : searchTexte(searchIndexesOf(catalogue).texte, q);

function placeOf(criteres: Criteres, catalogue: Catalogue): Pick<Sens, 'lieu' | 'distances'> {
  const lieu = lieuOf(criteres, catalogue);
  return { lieu, distances: lieu?.kind === 'trouve' ? distancesFrom(catalogue, lieu) : null };
}

/** True when both measure from the same place, however far. */
const isSamePlace = (one: Criteres, other: Criteres) =>
  one.autour?.lat === other.autour?.lat && one.autour?.lon === other.autour?.lon && one.ville?.nom === other.ville?.nom;

/** All the formations that the criteria ask for, in order, before they are cut into pages. */
export interface Classees extends Pick<Resultats, 'lieu' | 'motsIgnores' | 'facettes' | 'filtres'> {
  readonly candidat: Candidat | null;
  /** Places among the catalogue's results. */
  readonly places: readonly number[];
  /** One of them as lists show it; none for a place that is none. */
  readonly resumeAt: (index: number) => FormationResume[];
}

/** Finds and sorts what the criteria ask for. */
export function rankFormations(criteres: Criteres, catalogue: Catalogue): Classees {
  const candidat = candidatOf(criteres);
  const { retenus, facettes, lieu, texte, distances } = selectFormations(criteres, catalogue);
  const raisons = raisonsOf(catalogue, candidat, texte);
  const resumeAt = (index: number): FormationResume[] => {
    const formation = catalogue.resultats[index];
    if (formation === undefined) return [];
    const distance = distances?.[index] ?? Number.NaN;
    return [
      toResume(catalogue, formation, candidat, {
        raisons: raisons(index),
        distanceKm: Number.isNaN(distance) ? null : Math.round(distance * 10) / 10,
      }),
    ];
  };
  const paliers = paliersOf(catalogue, candidat);
  const count = (autres: Criteres) => {
    const sens = {
      texte: autres.q === criteres.q ? texte : texteOf(autres, catalogue),
      ...(isSamePlace(autres, criteres) ? { lieu, distances } : placeOf(autres, catalogue)),
    };
    return countByFacettes(catalogue.colonnes, autres, possiblesOf(catalogue, autres, sens), paliers);
  };
  return {
    candidat,
    places: sorted(retenus, criteres.tri, { catalogue, candidat, selection: texte, distances }),
    resumeAt,
    lieu,
    motsIgnores: texte?.motsIgnores ?? [],
    facettes,
    filtres: filtresOf(criteres, { total: retenus.length, lieu, facettes }, count),
  };
}

/** Bands of a candidate's estimates, as a column to filter by; `null` without a candidate. */
export function paliersOf(catalogue: Catalogue, candidat: Candidat | null): ColonneChoix | null {
  if (candidat === null) return null;
  const closed = closedBySerie(catalogue, candidat);
  const chiffreAt = catalogue.chiffres.of(candidat);
  return {
    valeurs: PALIERS.map((valeur) => ({ valeur, libelle: libellePalierSeul(valeur) })),
    numeros: Uint16Array.from(catalogue.resultats, (_, index) => {
      const chiffre = chiffreAt(index);
      return chiffre === null || closed.has(index) ? 0 : PALIERS.indexOf(palierOf(chiffre)) + 1;
    }),
  };
}

/** Where distances are measured from. A town that nobody knows restricts nothing: the answer says so. */
export function lieuOf({ autour, ville }: Criteres, catalogue: Catalogue): Lieu | null {
  if (autour !== null) {
    return { kind: 'trouve', libelle: 'ta position', ...autour, precision: 'position', homonymes: [] };
  }
  if (ville === null) return null;
  const found = searchIndexesOf(catalogue).lieux.findLieu(ville.nom);
  if (found === null) return { kind: 'inconnu', demande: ville.nom };
  const { departement: _, ...lieu } = found;
  return { kind: 'trouve', ...lieu, rayon: ville.rayon };
}

/** Kilometres to every formation, NaN where its position is unknown. */
export function distancesFrom({ colonnes, resultats }: Catalogue, centre: Point): Float64Array {
  const lat = (centre.lat * Math.PI) / 180;
  const lon = (centre.lon * Math.PI) / 180;
  const distances = new Float64Array(resultats.length);
  for (let i = 0; i < distances.length; i++) {
    distances[i] = haversine(lat, lon, colonnes.lat[i] ?? Number.NaN, colonnes.lon[i] ?? Number.NaN);
  }
  return distances;
}

/** Places that pass the text and the distance. A formation of unknown position is within no distance. */
function possiblesOf(
  { resultats }: Catalogue,
  { autour, ville }: Criteres,
  { texte, distances }: Pick<Sens, 'texte' | 'distances'>,
): number[] {
  const rayon = (autour ?? ville)?.rayon ?? null;
  const possibles: number[] = [];
  for (let i = 0; i < resultats.length; i++) {
    if (texte !== null && !((texte.scores[i] ?? 0) > 0)) continue;
    if (distances !== null && rayon !== null && !((distances[i] ?? Number.NaN) <= rayon)) continue;
    possibles.push(i);
  }
  return possibles;
}

/** Places by what they have in common, each pile in their order. */
export function pilesOf<T>(places: readonly T[], keyOf: (place: T) => number): ReadonlyMap<number, readonly T[]> {
  const piles = new Map<number, T[]>();
  for (const place of places) {
    const key = keyOf(place);
    const pile = piles.get(key);
    if (pile === undefined) piles.set(key, [place]);
    else pile.push(place);
  }
  return piles;
}

/** One of each pile in turn. */
export function inTurn<T>(piles: readonly (readonly T[])[]): T[] {
  const turn: T[] = [];
  const longest = Math.max(...piles.map((pile) => pile.length));
  for (let rank = 0; rank < longest; rank++) {
    for (const pile of piles) if (rank < pile.length) turn.push(pile[rank] as T);
  }
  return turn;
}

interface Classement {
  readonly catalogue: Catalogue;
  readonly candidat: Candidat | null;
  readonly selection: SelectionTexte | null;
  readonly distances: Float64Array | null;
}

/** By descending keys; what is unknown comes last, and names settle what is left. */
function sorted(places: number[], tri: Tri, classement: Classement): readonly number[] {
  const keys = keysOf(tri, classement);
  const { rangNom } = classement.catalogue.colonnes;
  const count = keys.length;
  const compare = (a: number, b: number) => {
    // An indexed loop: this is the one function that a search calls fifty thousand times.
    for (let at = 0; at < count; at++) {
      const key = keys[at] as ArrayLike<number>;
      const order = (key[b] as number) - (key[a] as number);
      if (order !== 0) return order;
    }
    return 0;
  };
  places.sort((a, b) => compare(a, b) || (rangNom[a] as number) - (rangNom[b] as number));
  return tri === 'pertinence' && classement.selection !== null
    ? varied(places, compare, classement.selection, searchIndexesOf(classement.catalogue).texte.matiereOf)
    : places;
}

/**
 * Of what answers as well, one of each diploma in turn, that of most schools first: « commerce » begins with each of its diplomas,
 * not with the first in the alphabet. Then one of each thing that was asked for: « com ou commerce » begins with both.
 */
function varied(
  places: readonly number[],
  compare: (a: number, b: number) => number,
  { voies }: SelectionTexte,
  matiereOf: Uint16Array,
): readonly number[] {
  const mixed: number[] = [];
  for (let start = 0; start < places.length; ) {
    let end = start + 1;
    while (end < places.length && compare(places[start] as number, places[end] as number) === 0) end++;
    const ties = pilesOf(places.slice(start, end), (place) => matiereOf[place] as number);
    for (const place of inTurn([...ties.values()].sort((a, b) => b.length - a.length))) mixed.push(place);
    start = end;
  }
  return voies === null ? mixed : inTurn([...pilesOf(mixed, (place) => voies[place] as number).values()]);
}

function keysOf(tri: Tri, { catalogue, candidat, selection, distances }: Classement): ArrayLike<number>[] {
  const near = distances === null ? [] : [distances.map((distance) => (Number.isNaN(distance) ? -1e9 : -distance))];
  switch (tri) {
    case 'nom':
      return [];
    case 'places':
      return [catalogue.colonnes.places];
    case 'distance':
      return near;
    case 'acces':
      return candidat === null ? [] : keysOfAcces(catalogue, candidat);
    case 'pertinence': {
      const keys: ArrayLike<number>[] = selection === null ? [] : [selection.scores];
      if (candidat !== null) keys.push(accords(catalogue, candidat));
      return [...keys, ...near];
    }
  }
}

/** The rate, then the lower bound, then the count: of two equal rates the better counted comes first. */
function keysOfAcces(catalogue: Catalogue, candidat: Candidat): ArrayLike<number>[] {
  const closed = closedBySerie(catalogue, candidat);
  const chiffreAt = catalogue.chiffres.of(candidat);
  const chiffres = catalogue.resultats.map((_, index) => (closed.has(index) ? null : chiffreAt(index)));
  const keyOf = (read: (chiffre: Chiffre) => number) =>
    Float64Array.from(chiffres, (chiffre) => (chiffre === null ? -1 : read(chiffre)));
  return [keyOf(({ taux }) => taux), keyOf(({ bas }) => bas), keyOf(({ n }) => n)];
}

/**
 * Formations that the candidate's series closes, where the bac alone does not: figures are computed by class, and a class
 * has no series.
 */
function closedBySerie(catalogue: Catalogue, candidat: Candidat): ReadonlySet<number> {
  const closed = new Set<number>();
  if (candidat.serie === undefined || candidat.profil !== 'terminale') return closed;
  const steps = byMatiere(catalogue, (fiches) => (miseANiveauFor(fiches, candidat) === 'obligatoire' ? 1 : 0));
  for (const [index, step] of steps.entries()) if (step === 1) closed.add(index);
  return closed;
}

/** How well each formation's access text fits the candidate. */
function accords(catalogue: Catalogue, candidat: Candidat): Uint8Array {
  return byMatiere(catalogue, (fiches) => accordOf(fiches, candidat).accord);
}

/** A small number for each formation, worked out once per diploma from its sheets. */
function byMatiere(catalogue: Catalogue, read: (fiches: readonly Diplome[]) => number): Uint8Array {
  const { contexte, resultats } = catalogue;
  const { texte } = searchIndexesOf(catalogue);
  const known = new Map<number, number>();
  return Uint8Array.from(resultats, (formation, index) => {
    const matiere = texte.matiereOf[index] ?? 0;
    let value = known.get(matiere);
    if (value === undefined) {
      value = read(contexte.fichesOf(formation));
      known.set(matiere, value);
    }
    return value;
  });
}
