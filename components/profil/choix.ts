import type { Bac } from '@/lib/domain/bac';
import type { MentionCandidat } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';

/** Answers of the three questions, in the order in which they are offered. */
export const BAC_CHOICES: readonly { readonly value: Bac; readonly label: string; readonly hint?: string }[] = [
  { value: 'general', label: 'Général' },
  { value: 'technologique', label: 'Technologique', hint: 'STMG, STI2D, ST2S, STL…' },
  { value: 'professionnel', label: 'Professionnel' },
  { value: 'autre', label: 'Autre diplôme', hint: 'étranger ou équivalent au bac' },
];

export const MENTION_CHOICES: readonly { readonly value: MentionCandidat; readonly label: string }[] = [
  { value: 'inconnue', label: 'Je ne sais pas encore' },
  { value: 'sans', label: 'Sans mention' },
  { value: 'ab', label: 'Assez bien' },
  { value: 'b', label: 'Bien' },
  { value: 'tb', label: 'Très bien' },
  { value: 'tbf', label: 'Très bien, félicitations' },
];

export const PROFIL_CHOICES: readonly { readonly value: Profil; readonly label: string; readonly hint?: string }[] = [
  { value: 'terminale', label: 'En terminale', hint: 'je passe le bac cette année' },
  { value: 'reorientation', label: 'En réorientation', hint: 'j’ai déjà commencé des études' },
  { value: 'non-scolarise', label: 'Pas scolarisé cette année', hint: 'travail, pause, recherche d’emploi' },
  { value: 'scolarite-etrangere', label: 'Scolarité à l’étranger', hint: 'lycée ou études dans un autre pays' },
  { value: 'autre', label: 'Autre situation', hint: 'si rien d’autre ne te décrit' },
];
