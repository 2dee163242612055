import type { AlerteFormation } from '@/lib/catalogue/alertes';
import { absenteDepuis, type Catalogue } from '@/lib/catalogue/catalogue';
import { insertionNear, knowsInsertions } from '@/lib/catalogue/insertions';
import { metiersOfDiplome } from '@/lib/catalogue/metiers';
import { misesANiveauBefore } from '@/lib/catalogue/misesANiveau';
import type { Diplome } from '@/lib/domain/diplome';
import type { FormationNommee } from '@/lib/domain/formation';
import type { Insertion } from '@/lib/domain/insertion';
import type { MentionCandidat } from '@/lib/domain/mention';
import type { Metier } from '@/lib/domain/metier';
import type { Profil } from '@/lib/domain/profil';
import type { Rapport } from '@/lib/domain/rapport';
import { readEvidence } from '@/lib/odds/estimate';
import { type Etapes, etapesOf } from '@/lib/odds/etapes';
import type { LigneComptee } from '@/lib/odds/evidence';
import { readLectureCandidat } from '@/lib/odds/lectureCandidat';
import { varyMention, varyProfil } from '@/lib/odds/variations';
import { type LectureDite, phrasePorteDecisive, tellLecture } from '@/lib/phrases/candidat';
import type { Estimation } from '@/lib/phrases/estimation';
import { type EtapesDites, tellEtapes } from '@/lib/phrases/etapes';
import { expliquePorte } from '@/lib/phrases/formation';
import { tellMentions, tellProfils, type Variation } from '@/lib/phrases/variations';
import { toPersonneParams } from '@/lib/search/adresse';
import type { Criteres } from '@/lib/search/criteres';
import { candidatOf } from '@/lib/search/params';
import type { FormationResume } from '@/lib/search/resultats';
import { toResume } from '@/lib/search/resume';
import { type CompositionSession, compositionOf, type Evolution, evolutionOf, rangsOf } from './evolution';
import { structuredFormation } from './formationReferencement';
import { type LignesDocument, lignesDocument } from './lignesDocument';
import { type Preparation, preparationOf } from './preparation';
import { type SourceCitee, sourcesFormation } from './sourcesCitees';
import { type Voisines, voisinesOf } from './voisines';

/** Parts of a formation's page, in the order of the questions that people ask. */
export const PARTIES = {
  entrer: 'Est-ce que je peux y entrer ?',
  decide: 'Qu’est-ce qui décide : le dossier ou le rang ?',
  mention: 'Selon la mention obtenue ensuite au bac',
  situation: 'Selon la situation',
  commission: 'Que regarde la commission ?',
  preparer: 'Qu’est-ce que je prépare ?',
  apprendre: 'Qu’est-ce que j’y apprends, et après ?',
  'mise-a-niveau': 'Où faire une mise à niveau ?',
  lieu: 'Où, combien de places, depuis quand ?',
  evolution: 'Comment ça a changé ?',
  'chiffres-publies': 'Tous les chiffres publiés',
  ailleurs: 'Et à côté ?',
  sources: 'D’où viennent ces chiffres ?',
} as const;
export type Partie = keyof typeof PARTIES;

/** The same, short: to go straight to one. */
export const SOMMAIRE: Readonly<Record<Partie, string>> = {
  entrer: 'Y entrer',
  decide: 'Dossier ou rang',
  mention: 'Selon la mention',
  situation: 'Selon la situation',
  commission: 'La commission',
  preparer: 'À préparer',
  apprendre: 'Le diplôme',
  'mise-a-niveau': 'Mise à niveau',
  lieu: 'Où et combien',
  evolution: 'Évolution',
  'chiffres-publies': 'Tous les chiffres',
  ailleurs: 'À côté',
  sources: 'Sources',
};

/** A formation as its page tells it. What no loaded document says is `null` or empty. */
export interface FormationView {
  readonly formation: FormationNommee;
  /** Newest session that knows it. */
  readonly session: number;
  /** The same, when the newest of the data does not know it. */
  readonly absenteDepuis: number | null;
  readonly places: number | null;
  /** Its own page on Parcoursup, `null` for an invented school. */
  readonly fichePublique: string | null;
  readonly diplome: FormationResume['diplome'];
  /** The diploma's sheet, or those of its options. */
  readonly fiches: readonly Diplome[];
  readonly rapport: Rapport | null;
  readonly alertes: readonly AlerteFormation[];
  /** `null`: nobody is described. */
  readonly estimation: Estimation | null;
  readonly lecture: LectureDite | null;
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
  readonly preparation: Preparation;
  readonly evolution: Evolution | null;
  /** Last ranks called, also where a single session is known. */
  readonly rangs: Evolution['rangs'];
  readonly composition: CompositionSession | null;
  readonly voisines: Voisines;
  /** Sheets of the jobs that its diploma leads to; empty when none is loaded. */
  readonly metiers: readonly Metier[];
  readonly insertion: InsertionFormation;
  readonly lignes: LignesDocument;
  readonly sources: readonly SourceCitee[];
  /** True in the demonstration set, which keeps of a report its figures alone. */
  readonly demonstration: boolean;
  /** Newest session of the data. */
  readonly derniereSession: number | null;
  /** Parts that the page shows, in order. */
  readonly parties: readonly Partie[];
  /** For search engines: schema.org. */
  readonly structured: object;
}

/** What those who finish do next: the nearest row; none for this diploma or this place; or no document of them. */
export type InsertionFormation =
  | { readonly kind: 'connue'; readonly insertion: Insertion }
  | { readonly kind: 'absente' | 'non-chargee' };

/** Address of a formation's official page: the open data print it, a report gives the code alone. */
const FICHE_PARCOURSUP = 'https://dossier.parcoursup.fr/Candidats/public/fiches/afficherFicheFormation?g_ta_cod=';

/** Formations of the same school, and of the same diploma, that the page shows. */
const VOISINES = 6;

/** Everything that a formation's page shows to who asks; nothing is estimated when nobody is described. */
export function viewFormation(catalogue: Catalogue, formation: FormationNommee, criteres: Criteres): FormationView {
  const { contexte, estimateur, release } = catalogue;
  const candidat = candidatOf(criteres);
  const { session, places, diplome, estimation } = toResume(catalogue, formation, candidat);
  const fiches = contexte.fichesOf(formation);
  const rapport = formation.rapports[0] ?? null;
  const read = candidat === null ? null : readEvidence(formation, candidat, contexte);
  const evidence = read === null || read.kind === 'absence' ? null : read;
  const lecture =
    candidat === null ? null : tellLecture(readLectureCandidat(formation, candidat, contexte, estimateur));
  const etapes = etapesOf(formation, evidence);
  const insertion = insertionNear(catalogue, formation);
  const view = {
    formation,
    session,
    absenteDepuis: absenteDepuis(catalogue, formation),
    places,
    fichePublique: formation.fictive ? null : (formation.lien ?? `${FICHE_PARCOURSUP}${formation.code}`),
    diplome,
    fiches,
    rapport,
    alertes: catalogue.alertes.of(formation),
    estimation,
    lecture,
    miseANiveauDAbord: read?.kind === 'absence' && read.miseANiveau,
    comptees: evidence?.lignes ?? [],
    etapes: etapes && tellEtapes(etapes),
    decision: decisionOf(lecture, etapes),
    selonMention:
      candidat === null ? null : mentionsOf(tellMentions(varyMention(formation, candidat, contexte, estimateur))),
    selonProfil:
      candidat === null ? null : withFigures(tellProfils(varyProfil(formation, candidat, contexte, estimateur))),
    misesANiveau: misesANiveauBefore(catalogue, formation),
    metiers: diplome === null ? [] : metiersOfDiplome(catalogue, diplome.code),
    insertion: tellInsertion(catalogue, insertion),
    preparation: preparationOf(fiches, formation.rapports[0]),
    evolution: evolutionOf(formation),
    rangs: rangsOf(formation.sessions),
    composition: compositionOf(formation),
    voisines: voisinesOf(catalogue, formation, candidat, VOISINES),
    lignes: lignesDocument(formation, toPersonneParams(criteres).toString()),
    sources: sourcesFormation(catalogue, formation, fiches, insertion),
    demonstration: release.demonstration,
    derniereSession: release.session,
    structured: structuredFormation(formation, { diplome, fiches, places }),
  };
  return { ...view, parties: partiesOf(view) };
}

function tellInsertion(catalogue: Catalogue, insertion: Insertion | null): InsertionFormation {
  if (insertion !== null) return { kind: 'connue', insertion };
  return { kind: knowsInsertions(catalogue) ? 'absente' : 'non-chargee' };
}

function decisionOf(lecture: LectureDite | null, etapes: Etapes | null): FormationView['decision'] {
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

function mentionsOf(variation: Variation<MentionCandidat>): FormationView['selonMention'] {
  const shown = withFigures(variation);
  return shown && { ...shown, comptee: shown.lignes.some(({ chiffre }) => chiffre?.ligne.sujet.de === 'mention') };
}

function partiesOf(view: Omit<FormationView, 'parties'>): Partie[] {
  const { formation, voisines, preparation } = view;
  const { sessions } = formation;
  const shown: Readonly<Record<Partie, boolean>> = {
    entrer: true,
    decide: view.etapes !== null,
    mention: view.selonMention !== null,
    situation: view.selonProfil !== null,
    'mise-a-niveau': view.misesANiveau.length > 0,
    commission: true,
    preparer: preparation.attendus !== null || preparation.criteres !== null,
    apprendre: true,
    lieu: true,
    evolution: sessions.length > 0,
    'chiffres-publies': view.rapport !== null || sessions.length > 0,
    ailleurs: voisines.totalEtablissement + voisines.totalDiplome > 0,
    sources: true,
  };
  const parties = (Object.keys(PARTIES) as Partie[]).filter((partie) => shown[partie]);
  // Where a step comes first, where to take it comes right after the answer.
  if (!view.miseANiveauDAbord || !shown['mise-a-niveau']) return parties;
  return ['entrer', 'mise-a-niveau', ...parties.filter((partie) => partie !== 'entrer' && partie !== 'mise-a-niveau')];
}
