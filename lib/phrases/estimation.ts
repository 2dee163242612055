import type { Bac } from '@/lib/domain/bac';
import type { Population } from '@/lib/domain/effectifs';
import { LIBELLES_BAC, LIBELLES_PROFIL } from '@/lib/domain/libelles';
import type { Mention } from '@/lib/domain/mention';
import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import type { Profil } from '@/lib/domain/profil';
import type { Mesure } from '@/lib/odds/estimation';
import type { Absence, Avis, LigneComptee, Sujet } from '@/lib/odds/evidence';
import { roleOf } from '@/lib/odds/groupe';

/** Every word of an estimate, from keys and numbers. Nothing else in the product composes a sentence about odds. */

const MENTIONS_COURTES: Readonly<Record<Mention, string>> = {
  sans: 'sans mention',
  ab: 'mention AB',
  b: 'mention B',
  tb: 'mention TB',
  tbf: 'mention TB avec félicitations',
};

const PROFILS_PLURIEL: Readonly<Record<Profil, string>> = {
  terminale: 'en terminale',
  reorientation: 'en réorientation',
  'non-scolarise': 'non scolarisés',
  'scolarite-etrangere': 'de scolarité étrangère',
  autre: 'd’un autre profil',
};

const POPULATIONS_TEXTE: Readonly<Record<Population, string>> = {
  general: 'de bac général en terminale',
  technologique: 'de bac technologique en terminale',
  professionnel: 'de bac professionnel en terminale',
  nonNeobacheliers: 'hors terminale, tous bacs confondus',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

/** « groupe « Autres candidats » (dont bac général) »: the group as the formation names it, and whom it gathers. */
function phraseGroupe(groupe: string): string {
  return `groupe ${quoted(groupe)}${roleOf(groupe) === 'autres' ? ' (dont bac général)' : ''}`;
}

function duBac(bac: Bac, n: number): string {
  return bac === 'autre' ? `titulaire${n > 1 ? 's' : ''} d’un ${LIBELLES_BAC.autre}` : `de ${LIBELLES_BAC[bac]}`;
}

function duProfil(profil: Profil, n: number): string {
  return profil === 'non-scolarise' && n === 1 ? 'non scolarisé' : PROFILS_PLURIEL[profil];
}

/** What follows « candidats », for n of them. A profile without its group is said alone. */
export function complement(sujet: Sujet, n: number): string {
  switch (sujet.de) {
    case 'mention':
      return `${duBac(sujet.bac, n)} ${MENTIONS_COURTES[sujet.mention]}`;
    case 'bac':
      return duBac(sujet.bac, n);
    case 'profil':
      return sujet.groupe === ''
        ? duProfil(sujet.profil, n)
        : `${duProfil(sujet.profil, n)} du ${phraseGroupe(sujet.groupe)}`;
    case 'groupe':
      return `du ${phraseGroupe(sujet.groupe)}`;
    case 'formation':
      return 'de la formation, tous groupes confondus';
    case 'population':
      return POPULATIONS_TEXTE[sujet.population];
    case 'candidats':
      return 'de la formation, tous bacs et tous profils confondus';
  }
}

/** How each measure says none, one, several and all of those who applied. */
const VERBES: Readonly<
  Record<Mesure, { aucun: string; un: string; plusieurs: string; tous: string; seul: string; seulPas: string }>
> = {
  'en-position': {
    aucun: 'aucun n’était en position de recevoir une proposition',
    un: 'était en position de recevoir une proposition',
    plusieurs: 'étaient en position de recevoir une proposition',
    tous: 'tous étaient en position de recevoir une proposition',
    seul: 'était en position de recevoir une proposition',
    seulPas: 'n’était pas en position de recevoir une proposition',
  },
  'proposition-recue': {
    aucun: 'aucun n’a reçu de proposition',
    un: 'a reçu une proposition',
    plusieurs: 'ont reçu une proposition',
    tous: 'tous ont reçu une proposition',
    seul: 'a reçu une proposition',
    seulPas: 'n’a pas reçu de proposition',
  },
};

/** What happened to n candidates: « 16 étaient en position… », « aucun n’a reçu… »; of one alone, the verb only. @param n at least 1 */
export function issue(mesure: Mesure, obtenus: number, n: number): string {
  const verbes = VERBES[mesure];
  if (n === 1) return obtenus === 1 ? verbes.seul : verbes.seulPas;
  if (obtenus === 0) return verbes.aucun;
  return obtenus === n ? verbes.tous : `${formatEntier(obtenus)} ${obtenus === 1 ? verbes.un : verbes.plusieurs}`;
}

/**
 * The sentence of a figure: what happened, counted. « En 2025, sur 56 candidats de bac général mention AB, 16 étaient en
 * position de recevoir une proposition (29 %). » Never a promise.
 */
export function phraseObservation(
  mesure: Mesure,
  { session, sujet, confirmes, obtenus }: Pick<LigneComptee, 'session' | 'sujet' | 'confirmes' | 'obtenus'>,
): string {
  if (confirmes === 1) {
    return `En ${session}, le seul candidat ${complement(sujet, 1)} ${issue(mesure, obtenus, 1)} (${obtenus} sur 1).`;
  }
  const outcome = issue(mesure, obtenus, confirmes);
  const share = formatPourcentage(obtenus / confirmes);
  return `En ${session}, sur ${formatEntier(confirmes)} candidats ${complement(sujet, confirmes)}, ${outcome} (${share}).`;
}

/** Short name of a counted row, for a list of evidence. */
export function libelleSujet(sujet: Sujet): string {
  switch (sujet.de) {
    case 'mention':
      return `${capital(LIBELLES_BAC[sujet.bac])}, ${MENTIONS_COURTES[sujet.mention]} (tous profils), ${phraseGroupe(sujet.groupe)}`;
    case 'bac':
      return `${capital(LIBELLES_BAC[sujet.bac])} (toutes mentions, tous profils), ${phraseGroupe(sujet.groupe)}`;
    case 'profil':
      return `${capital(LIBELLES_PROFIL[sujet.profil])} (toutes mentions), ${phraseGroupe(sujet.groupe)}`;
    case 'groupe':
      return capital(phraseGroupe(sujet.groupe));
    case 'formation':
      return 'Toute la formation, tous groupes confondus';
    case 'population':
      return sujet.population === 'nonNeobacheliers'
        ? 'Candidats hors terminale, tous bacs confondus'
        : `${capital(LIBELLES_BAC[sujet.population])}, en terminale`;
    case 'candidats':
      return 'Tous les candidats de la formation';
  }
}

/**
 * To whom a sentence speaks. `tu`: the student who reads; `neutre`: nobody in particular, where a student and a parent read the same screen
 * (never « vous » in the place of « tu »: a screen that is both would mix them).
 */
export type Voix = 'tu' | 'neutre';

/** What is said beside a figure. */
export function phraseAvis(avis: Avis, voix: Voix = 'tu'): string {
  if (voix === 'neutre') {
    switch (avis.cle) {
      case 'hors-terminale':
        return 'Les candidats hors terminale sont comptés ensemble : le bac et la mention ne changent pas ce chiffre.';
      case 'mention-repere':
        return 'La commission ne connaît pas la mention : elle lit les bulletins. La mention sert ici de repère de niveau.';
      case 'combinaison-refusee':
        return 'Le profil et la mention ne sont pas combinés : le chiffre suit la ligne la plus proche du profil décrit, et les deux lignes sont données.';
      case 'mise-a-niveau-selon-serie':
        return `${avecUnBac(avis.bac)}, une année de mise à niveau peut être obligatoire selon la série ou la spécialité : les conditions d’accès le disent.`;
    }
  }
  switch (avis.cle) {
    case 'mesure-en-position':
      return 'Phase principale, sans la gestion des démissions.';
    case 'mesure-proposition-recue':
      return 'Propositions des phases principale et complémentaire, rapportées aux candidats de la phase principale.';
    case 'part-complementaire':
      return `${capital(formatPourcentage(avis.part))} des admis l’ont été en phase complémentaire.`;
    case 'propositions-plafonnees':
      return `Les propositions comptées (${formatEntier(avis.propositions)}) dépassent les candidats classés en phase principale (${formatEntier(avis.classes)}) : le calcul s’arrête aux classés.`;
    case 'classes-plafonnes':
      return `Les candidats classés (${formatEntier(avis.classes)}) dépassent ceux qui ont confirmé leur vœu (${formatEntier(avis.confirmes)}) : le calcul s’arrête aux vœux confirmés.`;
    case 'hors-terminale':
      return 'Les candidats hors terminale sont comptés ensemble : ton bac et ta mention ne changent pas ce chiffre.';
    case 'tous-bacs':
      return `La session ${avis.session} ne publie pas les propositions par bac : ce chiffre compte tous les candidats.`;
    case 'mention-repere':
      return 'La commission ne connaît pas ta mention : elle lit tes bulletins. La mention sert ici de repère de niveau.';
    case 'mention-tous-profils':
      return avis.citee
        ? 'Le chiffre de la mention compte tous les profils confondus.'
        : 'La ligne de la mention, donnée à côté, compte tous les profils confondus.';
    case 'mention-inconnue':
      return 'Mention pas encore connue : le chiffre compte toutes les mentions.';
    case 'mention-absente':
      return avis.vide
        ? `Le rapport ne compte aucun candidat ${duBac(avis.bac, 1)} ${MENTIONS_COURTES[avis.mention]} : les comptes cités sont ceux de toutes les mentions.`
        : `Le rapport ne publie pas de compte pour les candidats ${duBac(avis.bac, 2)} ${MENTIONS_COURTES[avis.mention]} : les comptes cités sont ceux de toutes les mentions.`;
    case 'mention-par-echelle':
      return 'Chiffre estimé d’après les autres mentions, faute de compte pour celle-ci : une meilleure mention ne donne jamais un chiffre plus bas.';
    case 'felicitations-avec-tb':
      return 'Le rapport ne compte pas les félicitations à part : le chiffre est celui de la mention TB.';
    case 'mentions-des-admis':
      return 'Chiffre estimé d’après les mentions des admis de cette formation, tous bacs confondus : les données ouvertes ne comptent pas les candidats par mention.';
    case 'combinaison-estimee':
      return 'Chiffre estimé : le rapport compte les profils et les mentions à part, jamais ensemble.';
    case 'combinaison-refusee':
      return 'Le profil et la mention ne sont pas combinés : le chiffre suit la ligne la plus proche de toi, et les deux lignes sont données.';
    case 'profil-absent':
      return `Le rapport ne publie pas de compte pour les candidats ${PROFILS_PLURIEL[avis.profil]}.`;
    case 'groupe-ambigu':
      return 'Le groupe de classement ne se déduit pas du rapport : le chiffre compte tous les groupes de la formation.';
    case 'groupe-sans-bac':
      return `Cette formation n’a pas de groupe propre au ${LIBELLES_BAC[avis.bac]} : elle classe ces candidats dans le ${phraseGroupe(avis.groupe)}.`;
    case 'mise-a-niveau-obligatoire':
      return `${avecUnBac(avis.bac)}, une année de mise à niveau est obligatoire avant ce BTS.`;
    case 'mise-a-niveau-selon-serie':
      return `${avecUnBac(avis.bac)}, une année de mise à niveau peut être obligatoire selon la série ou la spécialité : lis les conditions d’accès.`;
    case 'absente-depuis':
      return `Formation absente depuis la session ${avis.session} : le chiffre date de cette session.`;
  }
}

const avecUnBac = (bac: Bac) => `Avec un ${LIBELLES_BAC[bac]}`;

function bacOf(sujet: Sujet | null): Bac | null {
  if (sujet === null || sujet.de === 'formation' || sujet.de === 'candidats') return null;
  if (sujet.de !== 'population') return sujet.bac;
  return sujet.population === 'nonNeobacheliers' ? null : sujet.population;
}

function sujetSansGroupe(sujet: Sujet | null): string {
  if (sujet === null) return '';
  return sujet.de === 'population' ? ` ${POPULATIONS_TEXTE[sujet.population]}` : ` ${complement(sujet, 1)}`;
}

/** Why there is no figure, in one sentence. */
export function phraseAbsence({ raison, session, sujet, miseANiveau }: Absence, voix: Voix = 'tu'): string {
  const when = session === null ? '' : `En ${session}, `;
  const bac = bacOf(sujet);
  switch (raison) {
    case 'acces-conditionne':
      if (miseANiveau && bac !== null) return `${avecUnBac(bac)}, une année de mise à niveau est obligatoire.`;
      return capital(
        `${when}aucun candidat${sujetSansGroupe(sujet)} n’a confirmé de vœu pour ce BTS, dans aucun établissement : ${voix === 'tu' ? 'lis les conditions d’accès' : 'les conditions d’accès sont à lire'}.`,
      );
    case 'aucun-candidat':
      return capital(`${when}aucun candidat${sujetSansGroupe(sujet)} n’a confirmé de vœu dans cette formation.`);
    case 'formation-nouvelle':
      return 'Formation nouvelle : aucune session passée à observer.';
    case 'profil-incomplet':
      return voix === 'tu'
        ? 'Indique ton type de bac pour voir ce qui est arrivé aux candidats comme toi.'
        : 'Le type de bac manque pour dire ce qui est arrivé aux candidats comparables.';
    case 'non-publie':
      return 'Non publié : les documents chargés ne donnent pas ce compte pour cette formation.';
  }
}

/**
 * The official rate beside ours, as published. « Parcoursup affiche 54 % : ce calcul est différent. »
 *
 * @param tauxAcces in percent, as the open data publish it
 */
export function phraseTauxAcces(session: number, tauxAcces: number): string {
  return `En ${session}, Parcoursup affiche un taux d’accès de ${formatPourcentage(tauxAcces / 100)} : ce calcul est différent.`;
}
