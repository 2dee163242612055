import { PageLink } from '@/components/ui/PageLink';
import type { Formation } from '@/lib/domain/formation';

interface FormationListProps {
  readonly formations: readonly Formation[];
  readonly sessionOf: (formation: Formation) => number;
  /** Newest session: an older formation says its own. */
  readonly session: number | null;
}

/** Formations that lead to the diploma, one line each. */
export function FormationList({ formations, sessionOf, session }: FormationListProps) {
  return (
    <ul className="grid gap-x-10 gap-y-3 md:grid-cols-2">
      {formations.map((formation) => {
        const known = sessionOf(formation);
        const { nom, commune, departement } = formation.etablissement;
        return (
          <li key={formation.code}>
            <PageLink href={`/formation/${formation.code}`} className="inline-block min-h-6">
              {nom}
            </PageLink>
            <span className="block text-sm text-ink-soft">
              {[commune, departement].filter((part) => part !== null).join(', ') || 'lieu non publié'}
              {session !== null && known < session ? ` · dernière session connue : ${known}` : ''}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
