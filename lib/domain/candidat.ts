import type { Bac } from './bac';
import type { MentionCandidat } from './mention';
import type { Profil } from './profil';

/**
 * What is known of the person who asks. `serie`, `specifique` and `eds` match and explain; only `bac`, `mention` and
 * `profil` reach an estimate, because only they are counted by a source.
 */
export interface Candidat {
  readonly bac: Bac;
  readonly mention: MentionCandidat;
  readonly profil: Profil;
  /** Technological series, or speciality of a bac pro. */
  readonly serie?: string;
  readonly specifique?: string;
  /** Two specialities at most. */
  readonly eds?: readonly string[];
}
