import type { Intervalle, Palier } from '@/lib/odds/mesures';

interface ChiffreBarProps {
  /** Share that was counted, in [0, 1]; `null` when nobody was. */
  readonly compte: number | null;
  readonly intervalle: Pick<Intervalle, 'bas' | 'haut'>;
  readonly palier: Palier;
}

const at = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;

/**
 * The one drawing: a line from 0 to 100 %, the range of next session on it in the colour of its band, a tick where the count stands. The words
 * beside it say the same. Lines keep their own width, whatever the column's.
 */
export function ChiffreBar({ compte, intervalle: { bas, haut }, palier }: ChiffreBarProps) {
  return (
    <svg
      viewBox="0 0 100 16"
      preserveAspectRatio="none"
      aria-hidden="true"
      className={`chiffre-barre chiffre-${palier}`}
    >
      <path d="M0 8h100M0 4v8M50 6v4M100 4v8" />
      <path d={`M${at(bas)} 3.5h${at(haut - bas)}v9h${-at(haut - bas)}z`} />
      {compte === null ? null : <path d={`M${at(compte)} 0v16`} />}
    </svg>
  );
}
