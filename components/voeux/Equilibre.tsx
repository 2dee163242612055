import { PALIERS, type Palier } from '@/lib/odds/mesures';
import { adjectifPalier } from '@/lib/phrases/palier';

interface EquilibreProps {
  readonly equilibre: Readonly<Record<Palier, number>>;
  readonly sansChiffre: number;
}

/** The balance of a list: a number and its word for each band. The board draws it. */
export function Equilibre({ equilibre, sansChiffre }: EquilibreProps) {
  return (
    <div className="no-print">
      <ul className="flex flex-wrap gap-x-6 gap-y-1" aria-label="Sous-vœux de chaque palier">
        {PALIERS.map((palier) => (
          <li key={palier} className="flex items-baseline gap-x-1.5">
            <strong className="text-xl">{equilibre[palier]}</strong> {adjectifPalier(palier, equilibre[palier])}
          </li>
        ))}
      </ul>
      {sansChiffre === 0 ? null : <p className="text-sm text-ink-soft">et {sansChiffre} sans chiffre</p>}
    </div>
  );
}
