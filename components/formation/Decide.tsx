import { Portes } from '@/components/charts/Portes';
import { RowLink } from '@/components/sources/RowLink';
import { Terme } from '@/components/terme/Terme';
import { capital, unbroken } from '@/components/ui/wording';
import type { Repere } from '@/lib/domain/source';
import type { EntrerView } from '@/lib/views/formationEntrer';
import { CASES_RAPPORT, CASES_TOUS, casesOf } from '@/lib/views/lignesDocument';

/** « Le dossier ou le rang ? »: what decided, then the dots that walk through the gates. */
export function Decide({ view }: { readonly view: EntrerView }) {
  const { etapes, decision } = view;
  if (etapes === null) return null;
  const [row] = view.comptees;
  return (
    <div className="grid gap-6">
      <div className="grid max-w-prose gap-2">
        {decision === null ? (
          <p>Les documents chargés ne permettent pas de le dire.</p>
        ) : (
          <>
            <p className="text-lg">{unbroken(decision.phrase)}</p>
            <p>{unbroken(decision.explication)}</p>
            {decision.pourToi ? null : (
              <p className="text-sm text-ink-soft">Compté sur tous les candidats de la formation.</p>
            )}
          </>
        )}
      </div>
      <div className="grid gap-3">
        <h3 className="text-base">
          {capital(etapes.qui)}, d’une porte à l’autre, session {etapes.session}
        </h3>
        <Portes portes={etapes.portes} />
        <p className="flex flex-wrap items-baseline gap-x-4 text-xs text-ink-soft no-print">
          <span>Lignes des documents&nbsp;:</span>
          {!etapes.pourToi || row === undefined ? null : (
            <RowLink lignes={view.lignes} repere={row.origine.repere} about={etapes.qui} cases={casesOf(row)}>
              {etapes.qui}
            </RowLink>
          )}
          {everyoneRows(view).map(({ label, repere }) => (
            <RowLink
              key={label}
              lignes={view.lignes}
              repere={repere}
              about={`tous les candidats, ${label}`}
              cases={etapes.mesure === 'en-position' ? CASES_RAPPORT : CASES_TOUS}
            >
              {label}
            </RowLink>
          ))}
        </p>
        <p className="text-xs text-ink-soft no-print">
          Les mots&nbsp;: <Terme cle="voeu-confirme">vœu confirmé</Terme>, <Terme cle="classe">classé</Terme>,{' '}
          <Terme cle="dernier-appele">dernier appelé</Terme>.
        </p>
      </div>
    </div>
  );
}

/** Where everyone is counted: the session's row, or the report's groups, which are added up. */
function everyoneRows({ etapes, rapport, formation }: EntrerView): { label: string; repere: Repere }[] {
  if (etapes?.mesure === 'en-position') {
    return (rapport?.groupes ?? []).map(({ groupe, repere }) => ({ label: groupe, repere }));
  }
  return formation.sessions
    .filter(({ session }) => session === etapes?.session)
    .map(({ origine }) => ({ label: 'Tous les candidats', repere: origine.repere }));
}
