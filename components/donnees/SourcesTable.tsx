import { sourceAnchor, sourceTitle } from '@/components/sources/place';
import { DataTable } from '@/components/ui/DataTable';
import { day } from '@/components/ui/dates';
import { publishedPercent } from '@/components/ui/wording';
import { formatEntier } from '@/lib/domain/nombres';
import type { BilanSource } from '@/lib/domain/release';

function Share({ part, of }: { readonly part: number; readonly of: number }) {
  if (of === 0 || part === 0) return null;
  return <span className="text-ink-soft"> ({publishedPercent((part / of) * 100)})</span>;
}

/** Every document of the release: what it is, what was read of it, what was kept, what was set aside. */
export function SourcesTable({ bilans }: { readonly bilans: readonly BilanSource[] }) {
  return (
    <DataTable
      pinned
      id="sources-lues"
      caption="Documents lus"
      note={
        <>
          <p>
            « Lues » : les lignes qui concernent un BTS, mises à niveau comprises. Lues = gardées + refusées + exclues.
          </p>
          <p>
            « Exclues » : écartées comme prévu, par exemple les lignes d’anciennes sessions sans code de formation. «
            Alertes » : gardées et signalées.
          </p>
        </>
      }
    >
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col" className="number">
            Lignes
          </th>
          <th scope="col" className="number">
            Lues
          </th>
          <th scope="col" className="number">
            Gardées
          </th>
          <th scope="col" className="number">
            Refusées
          </th>
          <th scope="col" className="number">
            Exclues
          </th>
          <th scope="col" className="number">
            Alertes
          </th>
        </tr>
      </thead>
      <tbody>
        {bilans.map(({ source, lignes, lues, misesANiveau, gardees, refusees, exclues, alertes }) => (
          <tr key={source.id} id={sourceAnchor(source.id)}>
            <th scope="row" className="min-w-64">
              {sourceTitle(source)}
              <span className="block text-xs font-normal text-ink-soft">
                {source.editeur}, {source.licence}
                {source.dateDonnees === null ? '' : `, données au ${day(source.dateDonnees)}`}.{' '}
                <span className="wrap-anywhere">{source.fichier}</span>
              </span>
            </th>
            <td className="number">{formatEntier(lignes)}</td>
            <td className="number">
              {formatEntier(lues)}
              {misesANiveau === 0 ? null : (
                <span className="block text-xs text-ink-soft">dont {formatEntier(lues - misesANiveau)} BTS</span>
              )}
            </td>
            <td className="number">{formatEntier(gardees)}</td>
            <td className="number">
              {formatEntier(refusees)}
              <Share part={refusees} of={lues} />
            </td>
            <td className="number">
              {formatEntier(exclues)}
              <Share part={exclues} of={lues} />
            </td>
            <td className="number">{formatEntier(alertes)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
