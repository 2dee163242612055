import { PageLink } from '@/components/ui/PageLink';
import type { MetierNomme } from '@/lib/domain/diplome';

interface MetierListProps {
  readonly metiers: readonly MetierNomme[];
  /** Page of a job by its name, `null` where no sheet of it is loaded. */
  readonly hrefOf?: (nom: string) => string | null;
}

/** Jobs that a diploma leads to, each with its other names. */
export function MetierList({ metiers, hrefOf }: MetierListProps) {
  const named = (nom: string) => {
    const href = hrefOf?.(nom) ?? null;
    return href === null ? (
      nom
    ) : (
      <PageLink href={href} className="inline-block min-h-6">
        {nom}
      </PageLink>
    );
  };
  return (
    <ul className="grid list-disc gap-1 ps-5 marker:text-ink-soft">
      {metiers.map(({ nom, synonymes }) => (
        <li key={nom}>
          {named(nom)}
          {synonymes.length === 0 ? null : <span className="text-ink-soft"> ({synonymes.join(', ')})</span>}
        </li>
      ))}
    </ul>
  );
}
