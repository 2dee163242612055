import { NOT_PUBLISHED, publishedPercent, unbroken } from '@/components/ui/wording';
import { type ComptesPopulation, comptesPopulation, type Population } from '@/lib/domain/effectifs';
import type { SessionFormation } from '@/lib/domain/formation';
import { formatEntier } from '@/lib/domain/nombres';
import type { LignesDocument } from '@/lib/views/lignesDocument';
import { ComptesTable } from './ComptesTable';
import { Fold } from './Fold';
import { countOf } from './rapportRows';

const ROWS: readonly { readonly population: Population; readonly label: string }[] = [
  { population: 'general', label: 'Bac général, en terminale' },
  { population: 'technologique', label: 'Bac technologique, en terminale' },
  { population: 'professionnel', label: 'Bac professionnel, en terminale' },
  { population: 'nonNeobacheliers', label: 'Hors terminale, tous bacs' },
];

const STAGES = ['confirmes', 'classes', 'propositions', 'admis'] as const;
const COLUMNS = ['Population', 'Confirmés', 'Classés', 'Propositions', 'Admis'];

/** What the session publishes beside its counts, one sentence each. */
function facts({ effectifs, groupes, tauxAcces }: SessionFormation): string {
  const { places, rangDernierAppele } = effectifs;
  const rangs = groupes.map(({ libelle, rang }) => `${libelle}, ${countOf(rang)}`);
  const said = [
    `Places : ${countOf(places)}.`,
    `Taux d’accès affiché par Parcoursup : ${tauxAcces === null ? NOT_PUBLISHED : publishedPercent(tauxAcces)}.`,
    rangDernierAppele === null ? null : `Rang du dernier appelé : ${formatEntier(rangDernierAppele)}.`,
    rangs.length === 0 ? null : `Rang du dernier appelé de chaque groupe : ${rangs.join(' ; ')}.`,
    '« Propositions » réunit les phases principale et complémentaire, « confirmés » et « classés » comptent la principale : il peut y avoir plus de propositions que de classés.',
  ];
  return unbroken(said.filter((fact) => fact !== null).join(' '));
}

interface SessionsTablesProps {
  readonly sessions: readonly SessionFormation[];
  /** The population that counts candidates like the one who reads, `null` when nobody is described. */
  readonly own: Population | null;
  readonly lignes: LignesDocument;
}

/** What the open data count, population by population: a table a session, newest first. */
export function SessionsTables({ sessions, own, lignes }: SessionsTablesProps) {
  return (
    <div className="table-folds">
      {sessions.map((one, index) => {
        const cle = lignes.cleOf(one.origine.repere);
        const row = (label: string, comptes: Pick<ComptesPopulation, (typeof STAGES)[number]>) => ({
          label,
          cells: STAGES.map((stage) => countOf(comptes[stage])),
          ...(cle === null ? {} : { cle }),
        });
        return (
          <Fold
            key={one.session}
            titre={`Session ${one.session}`}
            etendue="données ouvertes de Parcoursup"
            open={index === 0}
          >
            <ComptesTable
              id={index === 0 ? 'sessions' : `session-${one.session}`}
              caption={`Session ${one.session}`}
              columns={COLUMNS}
              sections={[
                {
                  heading: null,
                  rows: [
                    ...ROWS.map(({ population, label }) => ({
                      ...row(label, comptesPopulation(one.effectifs, population)),
                      ...(population === own ? { own: true } : {}),
                    })),
                    { ...row('Total', one.effectifs), total: true },
                  ],
                },
              ]}
              note={facts(one)}
              racine={lignes.racine}
              suite={lignes.suite}
            />
          </Fold>
        );
      })}
    </div>
  );
}
