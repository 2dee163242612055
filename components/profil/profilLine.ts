import { capital } from '@/components/ui/wording';
import type { Bac } from '@/lib/domain/bac';
import { findSpecialiteBacPro } from '@/lib/domain/bacPro';
import { citer } from '@/lib/domain/citer';
import { LIBELLES_BAC, LIBELLES_MENTION_CANDIDAT, LIBELLES_PROFIL } from '@/lib/domain/libelles';
import type { Criteres } from '@/lib/search/criteres';

/** « Bac général, mention assez bien, en terminale », `null` without a bac: there is then nobody to describe. */
export function profilLine({ bac, serie, mention, profil }: Criteres): string | null {
  if (bac === null) return null;
  return [
    capital(LIBELLES_BAC[bac]) + (serie === null ? '' : ` ${serieLine(bac, serie)}`),
    LIBELLES_MENTION_CANDIDAT[mention],
    LIBELLES_PROFIL[profil],
  ].join(', ');
}

/** Series are a closed list; a speciality of the bac pro may be anything that an address holds. */
function serieLine(bac: Bac, serie: string): string {
  if (bac !== 'professionnel') return serie;
  return findSpecialiteBacPro(serie)?.replaceAll("'", '’') ?? `(spécialité inconnue\u00a0: ${citer(serie)})`;
}
