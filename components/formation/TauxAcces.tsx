import { RowLink } from '@/components/sources/RowLink';
import { unbroken } from '@/components/ui/wording';
import { phraseTauxAcces } from '@/lib/phrases/estimation';
import type { EntrerView } from '@/lib/views/formationEntrer';

/** Beside our figure, what Parcoursup shows: the official rate of the newest session that publishes one, as published. */
export function TauxAcces({ view }: { readonly view: Pick<EntrerView, 'formation' | 'lignes'> }) {
  const known = view.formation.sessions.find(({ tauxAcces }) => tauxAcces !== null);
  if (known === undefined || known.tauxAcces === null) return null;
  return (
    <p className="max-w-prose text-sm text-ink-soft">
      {unbroken(phraseTauxAcces(known.session, known.tauxAcces))}{' '}
      <RowLink
        lignes={view.lignes}
        repere={known.origine.repere}
        about={`taux d’accès, session ${known.session}`}
        cases={['tauxAcces']}
      />
    </p>
  );
}
