import { RowLink } from '@/components/sources/RowLink';
import { SourceLink } from '@/components/sources/SourceLink';
import { PageLink } from '@/components/ui/PageLink';
import { unbroken } from '@/components/ui/wording';
import { INTRO_ALERTES, phraseAlertes } from '@/lib/phrases/formation';
import type { ChiffresView } from '@/lib/views/formationChiffres';

const ALERTES = 'alertes';

interface AlertesNoteProps {
  readonly n: number;
  /** Page that tells them. */
  readonly href: string;
}

/** Beside the figure: that its documents were flagged, and where it is said how. */
export function AlertesNote({ n, href }: AlertesNoteProps) {
  if (n === 0) return null;
  return (
    <p className="max-w-prose text-sm">
      {unbroken(phraseAlertes(n))}{' '}
      <PageLink href={`${href}#${ALERTES}`} className="inline-block min-h-6 no-print">
        {n === 1 ? 'La lire' : 'Les lire'}
      </PageLink>
    </p>
  );
}

interface AlertesProps {
  readonly view: Pick<ChiffresView, 'formation' | 'alertes' | 'lignes'>;
}

/** Every finding about the documents that count the formation, in the words of the reading, each with its row. */
export function Alertes({ view: { formation, alertes, lignes } }: AlertesProps) {
  if (alertes.length === 0) return null;
  return (
    <section id={ALERTES} aria-labelledby={`${ALERTES}-titre`} className="grid max-w-prose gap-2">
      <h3 id={`${ALERTES}-titre`} className="text-base">
        Alertes de lecture
      </h3>
      <p className="text-sm text-ink-soft">{unbroken(INTRO_ALERTES)}</p>
      <ul className="grid gap-2 text-sm">
        {alertes.map(({ session, message, sourceId, repere }) => {
          const row = formation.sessions.find(({ origine }) => origine.sourceId === sourceId)?.origine.repere;
          return (
            <li key={`${session} ${message}`} className="border-s border-edge ps-4">
              <strong>Session {session}</strong>&nbsp;: {unbroken(message)}{' '}
              {row === undefined ? (
                <SourceLink origine={{ sourceId, repere }} />
              ) : (
                <RowLink lignes={lignes} repere={row} about={`alerte, session ${session}`} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
