import { PageLink } from '@/components/ui/PageLink';
import type { FormationDetail } from '@/lib/http/schemas/formation';
import { phraseTauxAcces } from '@/lib/odds/phrases';

/** The official rate of the newest session that publishes one, as published, with why it is another calculation. */
export function TauxAcces({ sessions }: { readonly sessions: FormationDetail['sessions'] }) {
  const known = sessions.find(({ tauxAcces }) => tauxAcces !== null);
  if (known === undefined || known.tauxAcces === null) return null;
  return (
    <p className="max-w-prose text-sm">
      {phraseTauxAcces(known.session, known.tauxAcces)}{' '}
      <PageLink href="/methode#ecart" className="inline-block min-h-6">
        Pourquoi ?
      </PageLink>
    </p>
  );
}
