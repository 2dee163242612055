import type { MetierNomme } from '@/lib/domain/diplome';

/** Jobs that a diploma leads to, each with its other names. */
export function MetierList({ metiers }: { readonly metiers: readonly MetierNomme[] }) {
  return (
    <ul className="grid list-disc gap-1 ps-5 marker:text-ink-soft">
      {metiers.map(({ nom, synonymes }) => (
        <li key={nom}>
          {nom}
          {synonymes.length === 0 ? null : <span className="text-ink-soft"> ({synonymes.join(', ')})</span>}
        </li>
      ))}
    </ul>
  );
}
