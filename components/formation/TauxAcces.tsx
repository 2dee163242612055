import type { ReactNode } from 'react';
import { RowLink } from '@/components/sources/RowLink';
import { Terme } from '@/components/terme/Terme';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { unbroken } from '@/components/ui/wording';
import type { CleGlossaire } from '@/lib/domain/glossaire';
import type { Mesure } from '@/lib/odds/mesures';
import { phraseTauxAcces } from '@/lib/phrases/estimation';
import { EXPLIQUE_SIMULATEUR, expliqueTauxAcces } from '@/lib/phrases/formation';
import type { FormationView } from '@/lib/views/formation';

interface TauxAccesProps {
  readonly view: Pick<FormationView, 'formation' | 'lignes'>;
  /** Of the figure that stands above, `null` without one. */
  readonly mesure: Mesure | null;
}

/**
 * Beside our figure, what Parcoursup shows: the official rate of the newest session that publishes one, as published, and why neither it nor
 * the simulator says the same.
 */
export function TauxAcces({ view, mesure }: TauxAccesProps) {
  const known = view.formation.sessions.find(({ tauxAcces }) => tauxAcces !== null);
  const tauxAcces = known?.tauxAcces ?? null;
  if (tauxAcces === null && mesure === null) return null;
  return (
    <div className="grid max-w-prose gap-1 border-s border-edge ps-4 text-sm">
      {known === undefined || tauxAcces === null ? null : (
        <>
          <p>
            {unbroken(phraseTauxAcces(known.session, tauxAcces))}{' '}
            <RowLink
              lignes={view.lignes}
              repere={known.origine.repere}
              about={`taux d’accès, session ${known.session}`}
              cases={['tauxAcces']}
            />
          </p>
          <Pourquoi
            question="Pourquoi pas comme le taux d’accès&nbsp;?"
            phrases={expliqueTauxAcces(mesure)}
            terme="taux-acces"
            mot="taux d’accès"
          >
            {' · '}
            <PersonneLink href="/methode#ecart" className="inline-block min-h-6">
              Tout le détail
            </PersonneLink>
          </Pourquoi>
        </>
      )}
      {mesure === null ? null : (
        <Pourquoi
          question="Pourquoi pas comme le simulateur de Parcoursup&nbsp;?"
          phrases={EXPLIQUE_SIMULATEUR}
          terme="simulateur"
          mot="simulateur"
        />
      )}
    </div>
  );
}

interface PourquoiProps {
  readonly question: string;
  readonly phrases: readonly string[];
  readonly terme: CleGlossaire;
  readonly mot: string;
  readonly children?: ReactNode;
}

function Pourquoi({ question, phrases, terme, mot, children }: PourquoiProps) {
  return (
    <details className="no-print">
      <summary className="min-h-6">{question}</summary>
      <div className="mt-2 grid gap-2">
        {phrases.map((sentence) => (
          <p key={sentence}>{unbroken(sentence)}</p>
        ))}
        <p>
          Le mot&nbsp;: <Terme cle={terme}>{mot}</Terme>
          {children}
        </p>
      </div>
    </details>
  );
}
