import { BACS } from '@/lib/domain/bac';
import type { Candidat } from '@/lib/domain/candidat';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';

/** What an estimate depends on, and nothing else: the sources count by these three alone. */
export type Classe = Pick<Candidat, 'bac' | 'mention' | 'profil'>;

/** Every class of candidates, in a fixed order: an estimate of each is computed once, when a release is loaded. */
export const CLASSES: readonly Classe[] = BACS.flatMap((bac) =>
  PROFILS.flatMap((profil) => MENTIONS_CANDIDAT.map((mention) => ({ bac, mention, profil }))),
);

/** Place of a class in `CLASSES`. */
export function classeIndex({ bac, mention, profil }: Classe): number {
  return (
    (BACS.indexOf(bac) * PROFILS.length + PROFILS.indexOf(profil)) * MENTIONS_CANDIDAT.length +
    MENTIONS_CANDIDAT.indexOf(mention)
  );
}
