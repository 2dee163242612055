import { Portes } from '@/components/charts/Portes';
import { RowLink } from '@/components/sources/RowLink';
import { PageLink } from '@/components/ui/PageLink';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { capital, unbroken } from '@/components/ui/wording';
import { GLOSSAIRE } from '@/lib/domain/glossaire';
import type { EntrerView } from '@/lib/views/formationEntrer';
import { CASES_TOUS } from '@/lib/views/lignesDocument';

interface DecideProps {
  readonly view: EntrerView;
  /** Page of the tables. */
  readonly chiffres: string;
}

/** « Le dossier ou le rang ? »: what decided, then the dots that walk through the gates. */
export function Decide({ view, chiffres }: DecideProps) {
  const { etapes, decision } = view;
  if (etapes === null) return null;
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
          <Everyone view={view} chiffres={chiffres} />
          {(['voeu-confirme', 'classe', 'dernier-appele'] as const).map((cle) => (
            <PersonneLink key={cle} href={`/glossaire#${cle}`} className="inline-block min-h-6">
              {GLOSSAIRE[cle].terme}
            </PersonneLink>
          ))}
        </p>
      </div>
    </div>
  );
}

/** Where everyone is counted: the session's row, or the report's groups, which are added up. */
function Everyone({ view: { etapes, formation, lignes }, chiffres }: DecideProps) {
  const label = 'Tous les candidats';
  if (etapes?.mesure === 'en-position') {
    return (
      <PageLink href={`${chiffres}#par-groupe`} className="inline-block min-h-6">
        {label}, par groupe
      </PageLink>
    );
  }
  const row = formation.sessions.find(({ session }) => session === etapes?.session);
  return row === undefined ? null : (
    <RowLink lignes={lignes} repere={row.origine.repere} about={`session ${row.session}`} cases={CASES_TOUS}>
      {label}
    </RowLink>
  );
}
