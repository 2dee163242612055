import type { AlerteFormation } from '@/lib/catalogue/alertes';
import { insertionNear, knowsInsertions } from '@/lib/catalogue/insertions';
import { misesANiveauBefore } from '@/lib/catalogue/misesANiveau';
import { parmiOf } from '@/lib/catalogue/parmi';
import type { FormationNommee } from '@/lib/domain/formation';
import type { Insertion } from '@/lib/domain/insertion';
import type { MentionCandidat } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import type { Rapport } from '@/lib/domain/rapport';
import { oddsOf } from '@/lib/odds/estimate';
import { type Etapes, etapesOf } from '@/lib/odds/etapes';
import type { LigneComptee } from '@/lib/odds/evidence';
import { lectureOf } from '@/lib/odds/lectureCandidat';
import { varyMention, varyProfil } from '@/lib/odds/variations';
import { type LectureDite, phrasePorteDecisive, tellLecture } from '@/lib/phrases/candidat';
import { type Estimation, tellEstimation } from '@/lib/phrases/estimation';
import { type EtapesDites, tellEtapes } from '@/lib/phrases/etapes';
import { expliquePorte } from '@/lib/phrases/formation';
import { tellMentions, tellProfils, type Variation } from '@/lib/phrases/variations';
import { toPersonneParams } from '@/lib/search/adresse';
import type { Demande, EnteteFormation, Partie } from './formation';
import { structuredFormation } from './formationReferencement';
import { type LignesDocument, lignesDocument } from './lignesDocument';
import { type Voisines, voisinesOf } from './voisines';

/** What those who finish do next: the nearest row; none for this diploma or this place; or no document of them. */
export type InsertionFormation =
  | { readonly kind: 'connue'; readonly insertion: Insertion }
  | { readonly kind: 'absente' | 'non-chargee' };

/** A formation as its first page tells it: the figure, the gates, what would change it. What no loaded document says is `null` or empty. */
export interface EntrerView extends EnteteFormation {
  readonly rapport: Rapport | null;
  readonly alertes: readonly AlerteFormation[];
  /** `null`: nobody is described. */
  readonly estimation: Estimation | null;
  readonly combinaison: LectureDite['combinaison'];
  /** Where there is no figure because a step comes first: whether it is a mise à niveau. */
  readonly miseANiveauDAbord: boolean;
  /** Rows behind `estimation.preuves`, in the same order: their places lead to the rows of the documents. */
  readonly comptees: readonly LigneComptee[];
  readonly etapes: EtapesDites | null;
  /** The file or the rank: for candidates like the reader, else for everyone; `null` where the documents do not say. */
  readonly decision: { readonly phrase: string; readonly explication: string; readonly pourToi: boolean } | null;
  /** `null` without a candidate, or where no value has a figure. */
  readonly selonMention: (Variation<MentionCandidat> & { readonly comptee: boolean }) | null;
  readonly selonProfil: Variation<Profil> | null;
  readonly misesANiveau: readonly FormationNommee[];
  readonly insertion: InsertionFormation;
  readonly voisines: Voisines;
  readonly lignes: LignesDocument;
  /** Parts that the page shows, in order. */
  readonly parties: readonly Partie[];
  /** For search engines: schema.org. */
  readonly structured: object;
}

/** Formations of the same school, and of the same diploma, that the page shows. */
const VOISINES = 2;

/** Everything that a formation's first page shows to who asks; nothing is estimated when nobody is described. */
export function viewEntrer(demande: Demande): EntrerView {
  const { catalogue, formation, criteres, entete, candidat, evidence } = demande;
  const { contexte, estimateur } = catalogue;
  const counted = evidence === null || evidence.kind === 'absence' ? null : evidence;
  const lecture =
    candidat === null || evidence === null ? null : tellLecture(lectureOf(formation, candidat, evidence, estimateur));
  const etapes = etapesOf(formation, counted);
  const view = {
    ...entete,
    rapport: formation.rapports[0] ?? null,
    alertes: catalogue.alertes.of(formation),
    estimation: tellOwn(demande),
    combinaison: lecture?.combinaison ?? null,
    miseANiveauDAbord: evidence?.kind === 'absence' && evidence.miseANiveau,
    comptees: counted?.lignes ?? [],
    etapes: etapes && tellEtapes(etapes),
    decision: decisionOf(lecture, etapes),
    selonMention:
      candidat === null ? null : mentionsOf(tellMentions(varyMention(formation, candidat, contexte, estimateur))),
    selonProfil:
      candidat === null ? null : withFigures(tellProfils(varyProfil(formation, candidat, contexte, estimateur))),
    misesANiveau: misesANiveauBefore(catalogue, formation),
    insertion: insertionOf(demande),
    voisines: voisinesOf(catalogue, formation, candidat, VOISINES),
    lignes: lignesDocument(formation, toPersonneParams(criteres).toString()),
    structured: structuredFormation(formation, {
      diplome: entete.diplome,
      places: entete.places,
    }),
  };
  return { ...view, parties: partiesOf(view) };
}

function tellOwn({ catalogue, formation, candidat, evidence }: Demande): Estimation | null {
  if (candidat === null || evidence === null) return null;
  const { contexte, estimateur } = catalogue;
  const odds = oddsOf(formation, candidat, evidence, estimateur);
  return tellEstimation(odds, contexte, 'tu', parmiOf(catalogue, formation, candidat));
}

/** The outcomes that a formation's pages tell. */
function insertionOf({ catalogue, formation }: Demande): InsertionFormation {
  const insertion = insertionNear(catalogue, formation);
  if (insertion !== null) return { kind: 'connue', insertion };
  return { kind: knowsInsertions(catalogue) ? 'absente' : 'non-chargee' };
}

function decisionOf(lecture: LectureDite | null, etapes: Etapes | null): EntrerView['decision'] {
  const own = lecture?.decision;
  if (own) return { phrase: own.phrase, explication: expliquePorte(own.porte), pourToi: true };
  if (etapes === null || etapes.porte === 'inconnue') return null;
  const [confirmes, classes, obtenus] = etapes.tous;
  if (confirmes === null || classes === null || obtenus === null) return null;
  const { porte, mesure } = etapes;
  const sujet = { de: mesure === 'en-position' ? 'formation' : 'candidats' } as const;
  const phrase = phrasePorteDecisive({ mesure, sujet, confirmes, classes, obtenus }, porte);
  return { phrase, explication: expliquePorte(porte), pourToi: false };
}

/** A comparison without a single figure compares nothing. */
function withFigures<V extends string>(variation: Variation<V>): Variation<V> | null {
  return variation.lignes.some(({ chiffre }) => chiffre !== null) ? variation : null;
}

function mentionsOf(variation: Variation<MentionCandidat>): EntrerView['selonMention'] {
  const shown = withFigures(variation);
  return shown && { ...shown, comptee: shown.lignes.some(({ chiffre }) => chiffre?.ligne.sujet.de === 'mention') };
}

function partiesOf(view: Omit<EntrerView, 'parties'>): Partie[] {
  const { voisines } = view;
  const step: Partie[] = view.misesANiveau.length === 0 ? [] : ['mise-a-niveau'];
  // Where a step comes first, where to take it comes right after the answer.
  const first = view.miseANiveauDAbord ? step : [];
  return [
    'entrer',
    ...first,
    ...(view.etapes === null ? [] : (['decide'] as const)),
    ...(view.selonMention === null ? [] : (['mention'] as const)),
    ...(view.selonProfil === null ? [] : (['situation'] as const)),
    ...(first.length > 0 ? [] : step),
    ...(voisines.totalEtablissement + voisines.totalDiplome === 0 ? [] : (['ailleurs'] as const)),
  ];
}
