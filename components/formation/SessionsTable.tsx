import { RowLink } from '@/components/sources/RowLink';
import { DataTable } from '@/components/ui/DataTable';
import { NOT_PUBLISHED, publishedPercent, unbroken } from '@/components/ui/wording';
import { type ComptesPopulation, comptesPopulation, type Population } from '@/lib/domain/effectifs';
import type { SessionFormation } from '@/lib/domain/formation';
import { formatEntier } from '@/lib/domain/nombres';
import type { LignesDocument } from '@/lib/views/lignesDocument';

const ROWS: readonly { readonly population: Population; readonly label: string }[] = [
  { population: 'general', label: 'Bac général, en terminale' },
  { population: 'technologique', label: 'Bac technologique, en terminale' },
  { population: 'professionnel', label: 'Bac professionnel, en terminale' },
  { population: 'nonNeobacheliers', label: 'Candidats hors terminale, tous bacs' },
];

const STAGES = ['confirmes', 'classes', 'propositions', 'admis'] as const;

const COLUMNS = ['Confirmés', 'Classés', 'Propositions', 'Admis'];

function Counts({ comptes }: { readonly comptes: Pick<ComptesPopulation, (typeof STAGES)[number]> }) {
  return STAGES.map((stage) => {
    const value = comptes[stage];
    return <td key={stage}>{value === null ? NOT_PUBLISHED : formatEntier(value)}</td>;
  });
}

/** What the session publishes beside its counts, one sentence each. */
function facts({ effectifs, groupes, tauxAcces }: SessionFormation): string[] {
  const { places, rangDernierAppele } = effectifs;
  const rangs = groupes.map(({ libelle, rang }) => `${libelle}, ${rang === null ? NOT_PUBLISHED : formatEntier(rang)}`);
  return [
    `Places : ${places === null ? NOT_PUBLISHED : formatEntier(places)}.`,
    `Taux d’accès affiché par Parcoursup : ${tauxAcces === null ? NOT_PUBLISHED : publishedPercent(tauxAcces)}.`,
    rangDernierAppele === null ? null : `Rang du dernier appelé : ${formatEntier(rangDernierAppele)}.`,
    rangs.length === 0 ? null : `Rang du dernier appelé de chaque groupe : ${rangs.join(' ; ')}.`,
  ]
    .filter((fact) => fact !== null)
    .map(unbroken);
}

interface SessionsTableProps {
  readonly sessions: readonly SessionFormation[];
  /** The population that counts candidates like the one who reads, `null` when nobody is described. */
  readonly own: Population | null;
  readonly lignes: LignesDocument;
}

/** What the open data count, session by session and population by population; newest first. */
export function SessionsTable({ sessions, own, lignes }: SessionsTableProps) {
  return (
    <DataTable
      pinned
      id="sessions"
      caption="Comptes par session, données ouvertes de Parcoursup"
      note={
        <p>
          « Propositions » réunit les phases principale et complémentaire ; « confirmés » et « classés » comptent la
          phase principale. C’est pourquoi il peut y avoir plus de propositions que de classés.
        </p>
      }
    >
      <thead>
        <tr>
          <th scope="col">Population</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {sessions.map((session) => (
        <tbody key={session.session}>
          <tr>
            <th scope="rowgroup" colSpan={COLUMNS.length + 1}>
              Session {session.session}{' '}
              <RowLink lignes={lignes} repere={session.origine.repere} about={`session ${session.session}`} />
              <span className="block text-xs font-normal text-ink-soft">{facts(session).join(' ')}</span>
            </th>
          </tr>
          {ROWS.map(({ population, label }) => (
            <tr key={population} {...(population === own ? { className: 'own' } : {})}>
              <th scope="row">
                {label}
                {population === own ? ' (ta ligne)' : null}
              </th>
              <Counts comptes={comptesPopulation(session.effectifs, population)} />
            </tr>
          ))}
          <tr className="total">
            <th scope="row">Total</th>
            <Counts comptes={session.effectifs} />
          </tr>
        </tbody>
      ))}
    </DataTable>
  );
}
