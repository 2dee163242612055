import { ChiffreBar } from '@/components/estimation/ChiffreBar';
import { SaveButton } from '@/components/keep/SaveButton';
import { DataTable } from '@/components/ui/DataTable';
import { PageLink } from '@/components/ui/PageLink';
import { NOT_PUBLISHED, unbroken } from '@/components/ui/wording';
import { LIBELLES_STATUT } from '@/lib/domain/libelles';
import { formatEntier } from '@/lib/domain/nombres';
import { shareOf } from '@/lib/domain/rate';
import { direChiffre, phraseParmiBreve } from '@/lib/phrases/chiffre';
import type { Rangee } from '@/lib/search/ecran/contrat';
import { distanceOf } from './RangeeFormation';

interface TableResultatsProps {
  readonly rangees: readonly Rangee[];
  readonly hrefOf: (code: string) => string;
  /** Name of the one diploma that they all are of; `null` when each row says its own. */
  readonly diplome: string | null;
}

function Chiffre({ estimation }: Pick<Rangee, 'estimation'>) {
  if (estimation === null) return null;
  if (estimation.kind === 'indisponible') {
    return <td colSpan={3}>{estimation.raison === 'non-publie' ? NOT_PUBLISHED : estimation.phrase}</td>;
  }
  const { compte, palier } = direChiffre(estimation);
  const [{ obtenus, sur }] = estimation.preuves;
  return (
    <>
      <td className="number">
        <strong>{compte}</strong>
      </td>
      <td className="table-barre">
        <ChiffreBar
          compte={sur === 0 ? null : shareOf(obtenus, sur)}
          intervalle={estimation.intervalle}
          palier={estimation.palier}
        />
        {palier}
      </td>
      <td className="table-parmi">{estimation.parmi === null ? '–' : phraseParmiBreve(estimation.parmi)}</td>
    </>
  );
}

/** Many formations at a glance, for whoever advises: a line each, every column in sight at 1280 px. */
export function TableResultats({ rangees, hrefOf, diplome }: TableResultatsProps) {
  const hasPlace = rangees.some(({ km }) => km !== undefined);
  const first = rangees.flatMap(({ estimation }) =>
    estimation === null || estimation.kind === 'indisponible' ? [] : [direChiffre(estimation).quoi],
  );
  const hasFigures = rangees.some(({ estimation }) => estimation !== null);
  return (
    <DataTable
      id="table-resultats"
      caption={diplome === null ? 'Formations' : unbroken(diplome)}
      note={first[0] === undefined ? undefined : <p>Compté : {unbroken(first[0])}.</p>}
    >
      <thead>
        <tr>
          <th scope="col">École</th>
          {diplome === null ? <th scope="col">BTS</th> : null}
          <th scope="col">Commune</th>
          {hasPlace ? (
            <th scope="col" className="number">
              Distance
            </th>
          ) : null}
          <th scope="col">Statut</th>
          <th scope="col" className="number">
            Places
          </th>
          {hasFigures ? (
            <>
              <th scope="col" className="number">
                Compté
              </th>
              <th scope="col">L’an prochain</th>
              <th scope="col">Ouvert, parmi celles de ce BTS</th>
            </>
          ) : null}
          <th scope="col" className="no-print">
            <span className="sr-only">Garder</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rangees.map((rangee) => (
          <tr key={rangee.code}>
            <th scope="row">
              <PageLink href={hrefOf(rangee.code)}>{rangee.ecole}</PageLink>
            </th>
            {diplome === null ? <td>{unbroken(rangee.nom ?? '')}</td> : null}
            <td>{rangee.lieu ?? NOT_PUBLISHED}</td>
            {hasPlace ? <td className="number">{distanceOf(rangee) ?? '–'}</td> : null}
            <td>{rangee.statut === null ? NOT_PUBLISHED : LIBELLES_STATUT[rangee.statut]}</td>
            <td className="number">{rangee.places === null ? NOT_PUBLISHED : formatEntier(rangee.places)}</td>
            <Chiffre estimation={rangee.estimation} />
            <td className="no-print">
              <SaveButton
                code={rangee.code}
                nom={`${rangee.ecole}, ${rangee.nom ?? diplome ?? ''}`}
                court={rangee.ecole}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
