import { MESURES, type Mesure, PALIERS } from '@/lib/odds/mesures';
import { phraseMesure } from '@/lib/phrases/lecture';
import { libellePalier } from '@/lib/phrases/repartition';
import type { VoeuConnu } from './voeuxEleve';

/** What the three words mean, in numbers, once for all figures in sight: for each thing that they count. */
export function Legende({ voeux }: { readonly voeux: readonly VoeuConnu[] }) {
  const counted = new Set<Mesure>(voeux.flatMap(({ figure }) => (figure === null ? [] : [figure.mesure])));
  return MESURES.filter((mesure) => counted.has(mesure)).map((mesure) => (
    <p key={mesure} className="seance-legende">
      {counted.size > 1 ? `${phraseMesure(mesure)}\u00a0: ` : ''}
      {PALIERS.map((palier) => libellePalier(mesure, palier)).join(' · ')}. Le trait est le compte, la plage est l’an
      prochain.
    </p>
  ));
}
