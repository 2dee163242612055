import type { Bac } from '@/lib/domain/bac';
import { LIBELLES_BAC } from '@/lib/domain/libelles';
import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import type { Absence, Avis, Sujet } from '@/lib/odds/evidence';
import {
  capital,
  complement,
  duBac,
  MENTIONS_COURTES,
  POPULATIONS_TEXTE,
  PROFILS_PLURIEL,
  phraseGroupe,
} from './sujet';

/** What is said beside a figure, and in the place of one. */

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
      return 'Chiffre estimé : le rapport compte les profils et les mentions à part, jamais ensemble. Les mentions du groupe sont déplacées pour que leur moyenne soit le chiffre du profil.';
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
  if (sujet?.de === 'mention') return 'Le rapport ne compte aucun candidat à part pour cette mention.';
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
