import { Funnel } from '@/components/charts/Funnel';
import { RowLink } from '@/components/sources/RowLink';
import { Terme } from '@/components/terme/Terme';
import { unbroken } from '@/components/ui/wording';
import type { Repere } from '@/lib/domain/source';
import { ETAPES } from '@/lib/phrases/etapes';
import type { FormationView } from '@/lib/views/formation';
import { CASES_RAPPORT, CASES_TOUS, casesOf } from '@/lib/views/lignesDocument';

/** « Le dossier ou le rang ? »: what decided, then the path through the gates, this candidate's beside everyone's. */
export function Decide({ view }: { readonly view: FormationView }) {
  const { etapes, decision } = view;
  if (etapes === null) return null;
  const labels = ETAPES[etapes.mesure];
  const [row] = view.comptees;
  return (
    <div className="grid gap-x-14 gap-y-8 lg:grid-cols-2 paper-columns">
      <div className="grid max-w-prose content-start gap-4">
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
        <p className="text-sm text-ink-soft no-print">
          Les mots : <Terme cle="voeu-confirme">vœu confirmé</Terme>, <Terme cle="classe">classé</Terme>,{' '}
          <Terme cle="rang">rang</Terme>, <Terme cle="dernier-appele">dernier appelé</Terme>.
        </p>
      </div>
      <div className="grid content-start gap-3">
        <h3 className="text-base">D’une étape à l’autre, session {etapes.session}</h3>
        <Funnel
          steps={labels.map((label, index) => ({ label, total: etapes.tous[index] ?? null }))}
          everyone="Tous les candidats"
          {...(etapes.own === null ? {} : { own: { label: etapes.own.libelle, totals: etapes.own.comptes } })}
        />
        <p className="text-xs text-ink-soft">{unbroken(etapes.note)}</p>
        <p className="flex flex-wrap items-baseline gap-x-4 text-xs text-ink-soft no-print">
          <span>Lignes des documents :</span>
          {etapes.own === null || row === undefined ? null : (
            <RowLink lignes={view.lignes} repere={row.origine.repere} about={etapes.own.libelle} cases={casesOf(row)}>
              {etapes.own.libelle}
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
      </div>
    </div>
  );
}

/** Where everyone is counted: the session's row, or the report's groups, which are added up. */
function everyoneRows({ etapes, rapport, formation }: FormationView): { label: string; repere: Repere }[] {
  if (etapes?.mesure === 'en-position') {
    return (rapport?.groupes ?? []).map(({ groupe, repere }) => ({ label: groupe, repere }));
  }
  return formation.sessions
    .filter(({ session }) => session === etapes?.session)
    .map(({ origine }) => ({ label: 'Tous les candidats', repere: origine.repere }));
}
