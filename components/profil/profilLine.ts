import { capital } from '@/components/ui/wording';
import { LIBELLES_BAC, LIBELLES_MENTION_CANDIDAT, LIBELLES_PROFIL } from '@/lib/domain/libelles';
import type { Criteres } from '@/lib/search/criteres';

/** « Bac général, mention assez bien, en terminale », `null` without a bac: there is then nobody to describe. */
export function profilLine({ bac, serie, mention, profil }: Criteres): string | null {
  if (bac === null) return null;
  return [
    capital(LIBELLES_BAC[bac]) + (serie === null ? '' : ` ${serie}`),
    LIBELLES_MENTION_CANDIDAT[mention],
    LIBELLES_PROFIL[profil],
  ].join(', ');
}
