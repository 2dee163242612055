import type { ReactNode } from 'react';
import { SourceList } from '@/components/sources/SourceList';
import { Part } from '@/components/ui/Part';
import { unbroken } from '@/components/ui/wording';
import { PARTIES, type Partie } from '@/lib/views/formation';
import type { ChiffresView } from '@/lib/views/formationChiffres';
import { Alertes } from './Alertes';
import { Evolution } from './Evolution';
import { Lieu } from './Lieu';
import { ownRows } from './ownRows';
import { RapportTables } from './RapportTables';
import { SessionsTables } from './SessionsTables';

/** The parts of a formation's fourth page: every count that the documents publish, and where it stands. */
export function ChiffresParts({ view }: { readonly view: ChiffresView }) {
  return view.parties.map((partie) => (
    <Part
      key={partie}
      id={partie}
      title={unbroken(PARTIES[partie])}
      lead={partie === 'chiffres-publies' ? <span className="no-print">{LEAD}</span> : undefined}
    >
      {contentOf(partie, view)}
    </Part>
  ));
}

const LEAD = 'Tels que les documents les impriment. Le nom d’une ligne l’ouvre à sa place dans le document.';

const quoted = (label: string) => `«\u00a0${label}\u00a0»`;

function contentOf(partie: Partie, view: ChiffresView): ReactNode {
  const { formation, rapport, candidat, lignes } = view;
  const { jonction, sessions } = formation;
  switch (partie) {
    case 'lieu':
      return <Lieu view={view} />;
    case 'evolution':
      return <Evolution view={view} />;
    case 'chiffres-publies':
      return (
        <>
          <Alertes view={view} />
          {rapport === null ? null : (
            // Anchors of the time when the tables were a page of their own.
            <div id="rapport">
              <RapportTables rapport={rapport} own={ownRows(rapport, candidat)} lignes={lignes} />
            </div>
          )}
          {sessions.length === 0 ? null : (
            <div id="donnees-ouvertes">
              <SessionsTables sessions={sessions} own={view.population} lignes={lignes} />
            </div>
          )}
        </>
      );
    case 'sources':
      return (
        <>
          <p className="max-w-prose">
            La formation y est écrite {quoted(unbroken(formation.intitule))}, et l’établissement{' '}
            {quoted(formation.etablissement.nomPublie)}.
            {jonction.kind === 'aucune' || jonction.note === undefined ? null : ` Le diplôme : ${jonction.note}.`}
          </p>
          <SourceList sources={view.sources} />
        </>
      );
    default:
      return null;
  }
}
