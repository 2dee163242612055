import { formatEntier } from '@/lib/domain/nombres';
import type { Mesure, RaisonIndisponible } from '@/lib/odds/mesures';
import type { Decision } from '@/lib/odds/porteDecisive';

/** Words of a formation's own page, beside its figure. */

/** What a decisive gate means for whoever prepares a file. */
export function expliquePorte(porte: Decision): string {
  switch (porte) {
    case 'dossier':
      return 'Le plus difficile est d’être classé. La commission lit d’abord les dossiers et n’en garde qu’une partie : soigne ce qu’elle regarde.';
    case 'rang':
      return 'La plupart des dossiers sont classés. Ensuite, les propositions partent dans l’ordre d’appel et s’arrêtent au dernier appelé : c’est la place dans cet ordre qui compte. Il suit le classement, aux taux de boursiers et de candidats du secteur près.';
    case 'les-deux':
      return 'Il faut d’abord être classé, puis l’être assez haut : les deux étapes écartent à peu près autant de candidats.';
    case 'aucune':
      return 'Presque tous les candidats sont classés, et presque tous les classés sont appelés.';
    case 'inconnue':
      return 'Les documents chargés ne permettent pas de le dire.';
  }
}

/**
 * Heading of the screen that says why there is no figure.
 *
 * @param miseANiveau for `acces-conditionne`: a preparatory year opens the door; else nobody of this bac applies anywhere
 */
export function titreIndisponible(raison: RaisonIndisponible, miseANiveau: boolean): string {
  switch (raison) {
    case 'acces-conditionne':
      return miseANiveau ? 'Une autre étape vient d’abord' : 'Aucun candidat de ton bac pour ce diplôme';
    case 'aucun-candidat':
      return 'Personne comme toi n’a encore candidaté ici';
    case 'formation-nouvelle':
      return 'Formation nouvelle : rien à compter encore';
    case 'profil-incomplet':
      return 'Il manque ton bac';
    case 'non-publie':
      return 'Ce compte n’est pas publié';
  }
}

/** What one can still do, in a sentence. It never closes a door that the documents leave open. */
export function conseilIndisponible(raison: RaisonIndisponible, miseANiveau: boolean): string {
  switch (raison) {
    case 'acces-conditionne':
      return miseANiveau
        ? 'Ce n’est pas un refus : c’est un chemin plus long d’un an. La mise à niveau se demande à part sur Parcoursup.'
        : 'Ce n’est pas un refus : il n’y a rien à compter. Pose la question à l’établissement avant de garder cette formation.';
    case 'aucun-candidat':
      return 'Cela ne veut pas dire que c’est fermé : il n’y a rien à compter. Lis ce que la commission regarde, et demande à l’établissement.';
    case 'formation-nouvelle':
      return 'Regarde les formations du même diplôme autour d’elle, et demande à l’établissement combien de candidats il attend.';
    case 'profil-incomplet':
      return 'Une seule réponse suffit, et elle reste dans l’adresse de la page.';
    case 'non-publie':
      return 'L’absence de chiffre ne dit rien de bon ni de mauvais. La fiche Parcoursup peut en dire plus.';
  }
}

/** Why the official rate and ours are two figures. */
export function expliqueTauxAcces(mesure: Mesure | null): readonly string[] {
  return [
    'Le taux d’accès de Parcoursup compte tous les candidats ensemble, quel que soit leur bac. Ici, on compte les candidats comparables à toi.',
    ...(mesure === 'en-position'
      ? []
      : [
          'Il compte aussi ceux qui ont accepté une autre formation et quitté la liste avant leur tour. Ici, on compte les propositions vraiment envoyées.',
        ]),
    'Les deux sont justes : ils ne répondent pas à la même question.',
  ];
}

/** Why Parcoursup's own simulator and ours do not say the same. */
export const EXPLIQUE_SIMULATEUR: readonly string[] = [
  'Le simulateur de Parcoursup part d’une moyenne sans coefficients et répond par une étiquette parmi cinq (en 2025 : rarement, occasionnellement, régulièrement, plus de 50 %, plus de 80 %).',
  'Ici, aucune note : un compte de candidats comparables à toi, son intervalle et sa source. Une commission ne lit pas toutes les matières pareil, et ne lit pas que des notes.',
  'Ni l’un ni l’autre ne promet : ils peuvent différer sans que l’un des deux se trompe.',
];

/** « Places : 24 en 2018, non publié en 2019, 30 en 2023. » */
export function phraseSerie(
  nom: string,
  points: readonly { readonly session: number; readonly value: number | null }[],
): string {
  const said = points.map(
    ({ session, value }) => `${value === null ? 'non publié' : formatEntier(value)} en ${session}`,
  );
  return `${nom} : ${said.join(', ')}.`;
}

/** Under every composition: it says who is there, never how easily one gets in. */
export const COMPOSITION_EXPLIQUEE =
  'Une composition dit qui est là, jamais la part de ceux qui passent : un bac rare parmi les admis est souvent rare parmi les candidats.';

/** Beside a list whose figures count another thing than the one above. */
export const MESURES_MELEES =
  'Attention, deux mesures : « étaient en position » vient d’un rapport public, « ont reçu une proposition » des données ouvertes. Les deux chiffres ne se comparent pas directement.';

/** What is said beside a figure where reading flagged its documents; the findings themselves stand with the published figures. */
export function phraseAlertes(n: number): string {
  return n === 1
    ? 'Une alerte de lecture sur les documents de cette formation : un compte y contredit un autre, ou une indication manque.'
    : `${n} alertes de lecture sur les documents de cette formation : des comptes s’y contredisent, ou des indications manquent.`;
}

/** Above the findings. */
export const INTRO_ALERTES =
  'Ce que la lecture des documents a relevé. Les lignes sont gardées telles quelles ; là où un compte en dépasse un autre, les calculs s’arrêtent au plus petit.';
