import { citer } from '@/lib/domain/citer';
import { fold } from '@/lib/domain/fold';
import type { Profil } from '@/lib/domain/profil';
import { type Lecture, refused, understood } from './lecture';

const MOTIFS: readonly (readonly [RegExp, Profil])[] = [
  [
    /\b(reo|reor|reorientation|reoriente|reorientee|etudiante?|universite|fac|iut|but 1|licence|l1|l2|cesure)\b/,
    'reorientation',
  ],
  [
    /\b(non scolarisee?|pas scolarisee?|descolarisee?|sans emploi|salariee?|emploi|service civique|inactif|inactive)\b/,
    'non-scolarise',
  ],
  [/\b(etranger|etrangere|hors de france|aefe)\b/, 'scolarite-etrangere'],
  [/\b(terminale|term|tle|scolarisee?|lyceen|lyceenne|redoublante?|eleve)\b|^t$/, 'terminale'],
  [/\bautre\b/, 'autre'],
];

/** Where a candidate is this year: « en terminale », « réorientation (L1) », « non scolarisé ». */
export function lireSituation(texte: string): Lecture<Profil> {
  const mots = fold(texte);
  const found = MOTIFS.find(([motif]) => motif.test(mots))?.[1];
  return found === undefined
    ? refused(
        `${citer(texte)} n’est pas une situation. Écrivez terminale, réorientation, non scolarisé, à l’étranger ou autre.`,
      )
    : understood(found);
}
