import { formationDetail } from '@/lib/api/formationDetail';
import type { FormationDetail } from '@/lib/api/schemas/formation';
import type { Catalogue } from '@/lib/catalogue/catalogue';
import { misesANiveauBefore } from '@/lib/catalogue/misesANiveau';
import type { Candidat } from '@/lib/domain/candidat';
import type { Formation } from '@/lib/domain/formation';
import type { MentionCandidat } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import type { Rapport } from '@/lib/domain/rapport';
import { readEvidence } from '@/lib/odds/estimate';
import { type Etapes, etapesOf } from '@/lib/odds/etapes';
import type { LigneComptee } from '@/lib/odds/evidence';
import { varyMention, varyProfil } from '@/lib/odds/variations';
import { phrasePorteDecisive } from '@/lib/phrases/candidat';
import { type EtapesDites, tellEtapes } from '@/lib/phrases/etapes';
import { expliquePorte } from '@/lib/phrases/formation';
import { tellMentions, tellProfils, type Variation } from '@/lib/phrases/variations';
import { type CompositionSession, compositionOf, type Evolution, evolutionOf, rangsOf } from './evolution';
import { type LignesDocument, lignesDocument } from './lignesDocument';
import { type Preparation, preparationOf } from './preparation';
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

/** A formation as its page tells it: everything of its detail, selected and ordered. */
export interface FormationVue {
  readonly detail: FormationDetail;
  readonly rapport: Rapport | null;
  /** Where there is no figure because a step comes first: whether it is a mise à niveau. */
  readonly miseANiveauDAbord: boolean;
  /** Rows behind `detail.estimation.preuves`, in the same order: their places lead to the rows of the documents. */
  readonly comptees: readonly LigneComptee[];
  readonly etapes: EtapesDites | null;
  /** The file or the rank: for candidates like the reader, else for everyone; `null` where the documents do not say. */
  readonly decision: { readonly phrase: string; readonly explication: string; readonly pourToi: boolean } | null;
  /** `null` without a candidate, or where no value has a figure. */
  readonly selonMention: (Variation<MentionCandidat> & { readonly comptee: boolean }) | null;
  readonly selonProfil: Variation<Profil> | null;
  readonly misesANiveau: readonly Formation[];
  readonly preparation: Preparation;
  readonly evolution: Evolution | null;
  /** Last ranks called, also where a single session is known. */
  readonly rangs: Evolution['rangs'];
  readonly composition: CompositionSession | null;
  readonly voisines: Voisines;
  readonly lignes: LignesDocument;
  /** Parts that the page shows, in order. */
  readonly parties: readonly Partie[];
}

/** Formations of the same school, and of the same diploma, that the page shows. */
const VOISINES = 6;

/**
 * Everything that a formation's page shows.
 *
 * @param candidat `null`: nobody is described, and nothing is estimated
 * @param requete query that says who the candidate is, for the addresses of the rows
 */
export function formationVue(
  catalogue: Catalogue,
  formation: Formation,
  candidat: Candidat | null,
  requete = '',
): FormationVue {
  const { contexte, estimateur } = catalogue;
  const detail = formationDetail(catalogue, formation, candidat);
  const read = candidat === null ? null : readEvidence(formation, candidat, contexte);
  const evidence = read === null || read.kind === 'absence' ? null : read;
  const etapes = etapesOf(formation, evidence);
  const vue = {
    detail,
    rapport: formation.rapports[0] ?? null,
    miseANiveauDAbord: read?.kind === 'absence' && read.miseANiveau,
    comptees: evidence?.lignes ?? [],
    etapes: etapes && tellEtapes(etapes),
    decision: decisionOf(detail, etapes),
    selonMention:
      candidat === null ? null : mentionsOf(tellMentions(varyMention(formation, candidat, contexte, estimateur))),
    selonProfil:
      candidat === null ? null : withFigures(tellProfils(varyProfil(formation, candidat, contexte, estimateur))),
    misesANiveau: misesANiveauBefore(catalogue, formation),
    preparation: preparationOf(contexte.fichesOf(formation), formation.rapports[0]),
    evolution: evolutionOf(formation),
    rangs: rangsOf(formation.sessions),
    composition: compositionOf(formation),
    voisines: voisinesOf(catalogue, formation, candidat, VOISINES),
    lignes: lignesDocument(formation, requete),
  };
  return { ...vue, parties: partiesOf(vue) };
}

function decisionOf({ lecture }: FormationDetail, etapes: Etapes | null): FormationVue['decision'] {
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

function mentionsOf(variation: Variation<MentionCandidat>): FormationVue['selonMention'] {
  const shown = withFigures(variation);
  return shown && { ...shown, comptee: shown.lignes.some(({ chiffre }) => chiffre?.ligne.sujet.de === 'mention') };
}

function partiesOf(vue: Omit<FormationVue, 'parties'>): Partie[] {
  const { detail, voisines, preparation } = vue;
  const shown: Readonly<Record<Partie, boolean>> = {
    entrer: true,
    decide: vue.etapes !== null,
    mention: vue.selonMention !== null,
    situation: vue.selonProfil !== null,
    'mise-a-niveau': vue.misesANiveau.length > 0,
    commission: true,
    preparer: preparation.attendus !== null || preparation.criteres !== null,
    apprendre: true,
    lieu: true,
    evolution: detail.sessions.length > 0,
    'chiffres-publies': vue.rapport !== null || detail.sessions.length > 0,
    ailleurs: voisines.totalEtablissement + voisines.totalDiplome > 0,
    sources: true,
  };
  const parties = (Object.keys(PARTIES) as Partie[]).filter((partie) => shown[partie]);
  // Where a step comes first, where to take it comes right after the answer.
  if (!vue.miseANiveauDAbord || !shown['mise-a-niveau']) return parties;
  return ['entrer', 'mise-a-niveau', ...parties.filter((partie) => partie !== 'entrer' && partie !== 'mise-a-niveau')];
}
