import { RowLink } from '@/components/sources/RowLink';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { unbroken } from '@/components/ui/wording';
import type { Mesure } from '@/lib/odds/mesures';
import { phraseTauxAcces } from '@/lib/phrases/estimation';
import { EXPLIQUE_SIMULATEUR, expliqueTauxAcces } from '@/lib/phrases/formation';
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

/** Why neither the official rate nor Parcoursup's simulator says the same as our figure. */
export function PourquoiPasComme({ mesure }: { readonly mesure: Mesure }) {
  return (
    <>
      <p className="font-bold">Pourquoi pas comme le taux d’accès, ni comme le simulateur de Parcoursup&nbsp;?</p>
      <ul className="grid list-disc gap-1 ps-5">
        {[...expliqueTauxAcces(mesure), ...EXPLIQUE_SIMULATEUR].map((sentence) => (
          <li key={sentence}>{unbroken(sentence)}</li>
        ))}
      </ul>
      <p className="no-print">
        <PersonneLink href="/methode#ecart" className="inline-block min-h-6">
          Tout le détail
        </PersonneLink>
      </p>
    </>
  );
}
