import type { Bac } from '@/lib/domain/bac';
import type { Population } from '@/lib/domain/effectifs';
import { LIBELLES_BAC, LIBELLES_PROFIL } from '@/lib/domain/libelles';
import type { Mention } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import type { Sujet } from '@/lib/odds/evidence';
import { roleOf } from '@/lib/odds/groupe';

/** Whom a counted row counts, in words. */

export const MENTIONS_COURTES: Readonly<Record<Mention, string>> = {
  sans: 'sans mention',
  ab: 'mention AB',
  b: 'mention B',
  tb: 'mention TB',
  tbf: 'mention TB avec félicitations',
};

export const PROFILS_PLURIEL: Readonly<Record<Profil, string>> = {
  terminale: 'en terminale',
  reorientation: 'en réorientation',
  'non-scolarise': 'non scolarisés',
  'scolarite-etrangere': 'de scolarité étrangère',
  autre: 'd’un autre profil',
};

export const POPULATIONS_TEXTE: Readonly<Record<Population, string>> = {
  general: 'de bac général en terminale',
  technologique: 'de bac technologique en terminale',
  professionnel: 'de bac professionnel en terminale',
  nonNeobacheliers: 'hors terminale, tous bacs confondus',
};

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

/** « groupe « Autres candidats » (dont bac général) »: the group as the formation names it, and whom it gathers. */
export function phraseGroupe(groupe: string): string {
  return `groupe ${quoted(groupe)}${roleOf(groupe) === 'autres' ? ' (dont bac général)' : ''}`;
}

export function duBac(bac: Bac, n: number): string {
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

/** « Bac général, mention AB »: the row's name without whom else it counts, where the figure above has said it. */
export function libelleCourt(sujet: Sujet): string {
  const [name = ''] = libelleSujet(sujet).split(' (');
  return name;
}

const BAC_BREF: Readonly<Record<Bac, string>> = {
  general: 'bac général',
  technologique: 'bac techno',
  professionnel: 'bac pro',
  autre: 'diplôme étranger',
};

/** « bac techno », « bac général mention AB »: whom a row counts, in the few words that stand beside a count. */
export function libelleBref(sujet: Sujet): string {
  switch (sujet.de) {
    case 'mention':
      return `${BAC_BREF[sujet.bac]} ${MENTIONS_COURTES[sujet.mention]}`;
    case 'bac':
      return BAC_BREF[sujet.bac];
    case 'profil':
      return PROFILS_PLURIEL[sujet.profil];
    case 'groupe':
      return phraseGroupe(sujet.groupe);
    case 'population':
      return sujet.population === 'nonNeobacheliers' ? 'hors terminale' : BAC_BREF[sujet.population];
    case 'formation':
    case 'candidats':
      return 'tous les candidats';
  }
}
