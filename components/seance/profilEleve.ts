import { capital } from '@/components/ui/wording';
import { LIBELLES_EDS } from '@/lib/domain/eds';
import { LIBELLES_BAC, LIBELLES_MENTION_CANDIDAT, LIBELLES_PROFIL } from '@/lib/domain/libelles';
import type { EleveLu } from '@/lib/seance/eleve';

/** « STMG mercatique », « Bac pro métiers du cuir », « Général »: the bac in as few words as a row holds; « ? » when it is unknown. */
export function bacCourt({ bac, serie, specifique, eds }: EleveLu): string {
  switch (bac) {
    case null:
      return '? bac';
    case 'general':
      return ['Général', ...(serie === null ? [] : [serie]), ...(eds.length === 0 ? [] : [`(${eds.join(', ')})`])].join(
        ' ',
      );
    case 'technologique':
      return [serie ?? 'Techno', ...(specifique === null ? [] : [specifique])].join(' ');
    case 'professionnel':
      return serie === null ? 'Bac pro' : `Pro ${serie}`;
    case 'autre':
      return 'Autre diplôme';
  }
}

const MENTIONS_COURTES = { inconnue: '? mention', sans: 'sans', ab: 'AB', b: 'B', tb: 'TB', tbf: 'TBF' } as const;

/** « AB », « ? mention »; in réorientation, which counts by situation, the situation. */
export function mentionCourte({ mention, profil }: EleveLu): string {
  return profil === 'terminale' ? MENTIONS_COURTES[mention] : LIBELLES_PROFIL[profil];
}

/** Who a student is, in a sentence: « Bac technologique STMG, mention assez bien, en terminale ». */
export function profilComplet({ bac, serie, specifique, eds, mention, profil, ville }: EleveLu): string {
  const named = bac === null ? 'Bac inconnu' : capital(LIBELLES_BAC[bac]);
  return [
    [named, serie, specifique].filter((part) => part !== null).join(' '),
    ...(eds.length === 0 ? [] : [eds.map((one) => LIBELLES_EDS[one]).join(' et ')]),
    LIBELLES_MENTION_CANDIDAT[mention],
    LIBELLES_PROFIL[profil],
    ...(ville === '' ? [] : [ville]),
  ].join(', ');
}
