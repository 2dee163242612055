import { PALIERS, type Palier } from '@/lib/odds/mesures';
import { adjectifPalier } from '@/lib/phrases/palier';

/** One mark per sous-vœu, told apart by how full it is: no colour alone. */
const FILL: Readonly<Record<Palier, number>> = { ambitieux: 0, realiste: 0.5, prudent: 1 };

function Mark({ palier }: { readonly palier: Palier }) {
  const height = 14 * FILL[palier];
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4">
      <rect x="1" y={15 - height} width="14" height={height} className="fill-data-a" />
      <rect x="1" y="1" width="14" height="14" rx="1" className="fill-none stroke-data-a" strokeWidth="1.5" />
    </svg>
  );
}

interface EquilibreProps {
  readonly equilibre: Readonly<Record<Palier, number>>;
  readonly sansChiffre: number;
}

/** The balance of a list: a number and its word for each band, and one mark per sous-vœu. */
export function Equilibre({ equilibre, sansChiffre }: EquilibreProps) {
  return (
    <div className="grid gap-2">
      <ul className="flex max-w-sm flex-wrap justify-between gap-x-4 gap-y-2" aria-label="Sous-vœux de chaque palier">
        {PALIERS.map((palier) => (
          <li key={palier} className="grid content-start gap-1.5">
            <span className="flex items-baseline gap-x-1.5">
              <strong className="text-xl">{equilibre[palier]}</strong>
              <span className="text-sm">{adjectifPalier(palier, equilibre[palier])}</span>
            </span>
            <span className="flex flex-wrap gap-1">
              {Array.from({ length: equilibre[palier] }, (_, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a band are all the same.
                <Mark key={place} palier={palier} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      {sansChiffre === 0 ? null : <p className="text-sm text-ink-soft">et {sansChiffre} sans chiffre</p>}
    </div>
  );
}
