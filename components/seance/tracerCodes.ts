import type { CodeTrace } from '@/components/partage/tracerQr';
import { partageUrl } from '@/lib/device/partage';
import { type Eleve, personneOf } from '@/lib/seance/eleve';

/**
 * A QR code for each student's sheet, by the student's id: it opens their vœux and their profile, and holds neither name nor note. What draws is loaded here; where it cannot be, sheets
 * go without a code, and are still worth printing.
 */
export async function tracerCodes(eleves: readonly Eleve[]): Promise<ReadonlyMap<string, CodeTrace>> {
  try {
    const { tracerQr } = await import('@/components/partage/tracerQr');
    return new Map(
      eleves
        .filter(({ voeux }) => voeux.length > 0)
        .map((eleve) => {
          const path = partageUrl({
            personne: personneOf(eleve),
            liste: eleve.voeux.map(({ code }) => code),
            comparaison: [],
          });
          return [eleve.id, tracerQr(new URL(path, window.location.origin).href)] as const;
        }),
    );
  } catch {
    return new Map();
  }
}
