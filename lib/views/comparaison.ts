import { absenteDepuis, type Catalogue, sessionOf } from '@/lib/catalogue/catalogue';
import { insertionNear, knowsInsertions } from '@/lib/catalogue/insertions';
import type { Candidat } from '@/lib/domain/candidat';
import { COMPAREES_MAX } from '@/lib/domain/comparaison';
import { haversine } from '@/lib/domain/distance';
import type { Formation, FormationNommee, GroupeClassement, SessionFormation } from '@/lib/domain/formation';
import type { Insertion } from '@/lib/domain/insertion';
import type { Rapport } from '@/lib/domain/rapport';
import type { Percent } from '@/lib/domain/rate';
import type { Repere } from '@/lib/domain/source';
import { rapportOf, readEvidence } from '@/lib/odds/estimate';
import { readLectureCandidat } from '@/lib/odds/lectureCandidat';
import { tellLecture } from '@/lib/phrases/candidat';
import type { Criteres } from '@/lib/search/criteres';
import { candidatOf } from '@/lib/search/params';
import type { FormationResume, Lieu } from '@/lib/search/resultats';
import { estimationOf, toResume } from '@/lib/search/resume';
import { lieuOf } from '@/lib/search/searchFormations';
import { casesOf } from './lignesDocument';
import { findTrouvees, type Trouvees } from './trouvees';

/** One formation of a comparison: what its column holds. `null` where no loaded document says it. */
export interface FormationComparee {
  readonly resume: FormationResume;
  /** Newest session that knows it, when the newest of the data does not. */
  readonly absenteDepuis: number | null;
  /** Why this figure: the file or the rank, on the row that the sentence quotes. */
  readonly decision: { readonly porte: string; readonly phrase: string } | null;
  /** Candidates who confirmed and places, counted by one document of one session. */
  readonly comptes: { readonly session: number; readonly confirmes: number | null; readonly places: number | null };
  /** Official figure of the newest session that publishes one, as published. */
  readonly tauxAcces: { readonly session: number; readonly taux: Percent } | null;
  /** Ranks of the last called, as the newest session that publishes some names its groups. */
  readonly rangs: { readonly session: number; readonly groupes: readonly GroupeClassement[] } | null;
  /** What the commission says of itself. */
  readonly rapport: Rapport | null;
  /** What those who finish do next, at the school or in its région. */
  readonly insertion: Insertion | null;
  /** Where its figures stand in their documents: the very places that the readers gave them. */
  readonly reperes: {
    /** The row that the sentence quotes. */
    readonly figure: Repere | null;
    /** Columns of that row that the figure is made of. */
    readonly cases: readonly string[];
    /** The rows that `comptes` adds up: one of the open data, or one a group of the report. */
    readonly comptes: readonly Repere[];
    readonly tauxAcces: Repere | null;
    readonly rangs: Repere | null;
  };
}

/** What was asked for a comparison, and what of it can be shown. */
export interface Demande {
  /** In the order of the address, each once. */
  readonly formations: readonly FormationNommee[];
  /** Codes that no loaded formation bears. */
  readonly inconnues: readonly string[];
  /** Known formations beyond the fourth: left out, and said. */
  readonly enTrop: readonly FormationNommee[];
}

/**
 * Reads the codes of an address. Nothing is dropped in silence: what is unknown or too many is given back to be said. The
 * same code twice is one formation.
 */
export function readDemande(catalogue: Catalogue, codes: readonly string[]): Demande {
  const wanted = [...new Set(codes.map((code) => code.trim()).filter((code) => code !== ''))];
  const known = wanted.flatMap((code) => catalogue.formations.get(code) ?? []);
  return {
    formations: known.slice(0, COMPAREES_MAX),
    inconnues: wanted.filter((code) => !catalogue.formations.has(code)),
    enTrop: known.slice(COMPAREES_MAX),
  };
}

/** A comparison as its page shows it. */
export interface ComparaisonView {
  readonly demande: Demande;
  readonly candidat: Candidat | null;
  /** Where distances are measured from; `null` when the address names no place. */
  readonly lieu: Lieu | null;
  readonly comparees: readonly FormationComparee[];
  /** Formations that could be added; `null` when nothing was searched. */
  readonly trouvees: Trouvees | null;
  /** False: no document of outcomes is loaded. */
  readonly insertionChargee: boolean;
  readonly demonstration: boolean;
}

/** Results offered to complete a comparison. */
const OFFERTES = 8;

/** Everything that the page of a comparison shows to who asks. */
export function viewComparaison(catalogue: Catalogue, codes: readonly string[], criteres: Criteres): ComparaisonView {
  const demande = readDemande(catalogue, codes);
  const candidat = candidatOf(criteres);
  const lieu = lieuOf(criteres, catalogue);
  const comparees = compareFormations(catalogue, demande.formations, candidat, lieu?.kind === 'trouve' ? lieu : null);
  return {
    demande,
    candidat,
    lieu,
    comparees,
    trouvees: findTrouvees(catalogue, criteres, OFFERTES),
    insertionChargee: knowsInsertions(catalogue),
    demonstration: catalogue.release.demonstration,
  };
}

/** Where distances are measured from, in degrees. */
export interface Centre {
  readonly lat: number;
  readonly lon: number;
}

/**
 * Formations side by side for one candidate: the same person reads every column. Words speak to nobody in particular,
 * because student and parent read the same screen.
 *
 * @param candidat `null`: no figure of a candidate
 */
export function compareFormations(
  catalogue: Catalogue,
  formations: readonly FormationNommee[],
  candidat: Candidat | null,
  centre: Centre | null,
): readonly FormationComparee[] {
  return formations.map((formation) => compareFormation(catalogue, formation, candidat, centre));
}

function compareFormation(
  catalogue: Catalogue,
  formation: FormationNommee,
  candidat: Candidat | null,
  centre: Centre | null,
): FormationComparee {
  const { contexte, estimateur } = catalogue;
  const resume = toResume(catalogue, formation, null, { distanceKm: distanceTo(formation, centre) });
  const common = {
    absenteDepuis: absenteDepuis(catalogue, formation),
    comptes: comptesOf(formation),
    tauxAcces: tauxAccesOf(formation),
    rangs: rangsOf(formation),
    reperes: {
      figure: null,
      cases: [],
      comptes:
        groupesOf(formation)?.groupes.map(({ repere }) => repere) ??
        formation.sessions.slice(0, 1).map(({ origine }) => origine.repere),
      tauxAcces: formation.sessions.find(withTauxAcces)?.origine.repere ?? null,
      rangs: formation.sessions.find(withRangs)?.origine.repere ?? null,
    },
    rapport: formation.rapports[0] ?? null,
    insertion: insertionNear(catalogue, formation),
  };
  if (candidat === null) return { ...common, resume, decision: null };
  const evidence = readEvidence(formation, candidat, contexte);
  const { decision } = tellLecture(readLectureCandidat(formation, candidat, contexte, estimateur));
  return {
    ...common,
    reperes:
      evidence.kind === 'absence'
        ? common.reperes
        : { ...common.reperes, figure: evidence.lignes[0].origine.repere, cases: casesOf(evidence.lignes[0]) },
    resume: { ...resume, estimation: estimationOf(catalogue, formation, candidat, 'neutre') },
    decision: decision === null ? null : { porte: decision.porte, phrase: decision.phrase },
  };
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

function distanceTo({ etablissement: { lat, lon } }: Formation, centre: Centre | null): number | null {
  if (centre === null || lat === null || lon === null) return null;
  return Math.round(haversine(radians(centre.lat), radians(centre.lon), radians(lat), radians(lon)) * 10) / 10;
}

/** The report's groups together where it is the newest document, else the open data: never one's candidates with the other's places. */
function comptesOf(formation: Formation): FormationComparee['comptes'] {
  const rapport = groupesOf(formation);
  if (rapport !== null) {
    return {
      session: rapport.session,
      confirmes: sum(rapport.groupes.map(({ confirmes }) => confirmes)),
      places: sum(rapport.groupes.map(({ places }) => places)),
    };
  }
  const [session] = formation.sessions;
  return {
    session: session?.session ?? sessionOf(formation),
    confirmes: session?.effectifs.confirmes ?? null,
    places: session?.effectifs.places ?? null,
  };
}

/** The report whose groups count the formation, `null` where the open data do. */
function groupesOf(formation: Formation): Rapport | null {
  const rapport = rapportOf(formation);
  return rapport !== null && rapport.groupes.length > 0 ? rapport : null;
}

/** `null` as soon as one part is not published: a sum of some of them would be too small. */
function sum(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((total, part) => (total === null || part === null ? null : total + part), 0);
}

const withTauxAcces = ({ tauxAcces }: SessionFormation) => tauxAcces !== null;
const withRangs = ({ groupes }: SessionFormation) => groupes.some(({ rang }) => rang !== null);

function tauxAccesOf({ sessions }: Formation): FormationComparee['tauxAcces'] {
  const known = sessions.find(withTauxAcces);
  return known === undefined || known.tauxAcces === null ? null : { session: known.session, taux: known.tauxAcces };
}

function rangsOf({ sessions }: Formation): FormationComparee['rangs'] {
  const known = sessions.find(withRangs);
  return known === undefined ? null : { session: known.session, groupes: known.groupes };
}
