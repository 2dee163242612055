import { RowLink } from '@/components/sources/RowLink';
import { Terme } from '@/components/terme/Terme';
import { PageLink } from '@/components/ui/PageLink';
import { unbroken } from '@/components/ui/wording';
import type { Mesure } from '@/lib/odds/mesures';
import { phraseTauxAcces } from '@/lib/phrases/estimation';
import { expliqueTauxAcces } from '@/lib/phrases/formation';
import type { FormationView } from '@/lib/views/formation';

interface TauxAccesProps {
  readonly view: Pick<FormationView, 'formation' | 'lignes'>;
  /** Of the figure that stands above, `null` without one. */
  readonly mesure: Mesure | null;
}

/** The official rate of the newest session that publishes one, as published, with why it is another calculation. */
export function TauxAcces({ view, mesure }: TauxAccesProps) {
  const known = view.formation.sessions.find(({ tauxAcces }) => tauxAcces !== null);
  if (known === undefined || known.tauxAcces === null) return null;
  return (
    <div className="grid max-w-prose gap-1 border-s border-edge ps-4 text-sm">
      <p>
        {unbroken(phraseTauxAcces(known.session, known.tauxAcces))}{' '}
        <RowLink lignes={view.lignes} repere={known.origine.repere} about={`taux d’accès, session ${known.session}`} />
      </p>
      <details className="no-print">
        <summary className="min-h-6">Pourquoi ce calcul est différent ?</summary>
        <div className="mt-2 grid gap-2">
          {expliqueTauxAcces(mesure).map((sentence) => (
            <p key={sentence}>{unbroken(sentence)}</p>
          ))}
          <p>
            <Terme cle="taux-acces">taux d’accès</Terme> ·{' '}
            <PageLink href="/methode#ecart" className="inline-block min-h-6">
              Tout le détail
            </PageLink>
          </p>
        </div>
      </details>
    </div>
  );
}
