import { fullPlace } from '@/components/sources/place';
import { DataTable } from '@/components/ui/DataTable';
import type { Gravite } from '@/lib/domain/constat';
import type { ConstatStocke } from '@/lib/domain/release';

export const GRAVITE: Readonly<Record<Gravite, string>> = {
  refus: 'Refus',
  alerte: 'Alerte',
  exclusion: 'Exclusion',
};

interface ConstatListProps {
  readonly constats: readonly ConstatStocke[];
  /** Name of a document by its id. */
  readonly documents: ReadonlyMap<string, string>;
}

/** What reading found to say of the documents, each with its place. */
export function ConstatList({ constats, documents }: ConstatListProps) {
  return (
    <DataTable id="constats-liste" caption="Liste des constats">
      <thead>
        <tr>
          <th scope="col">Gravité</th>
          <th scope="col">Constat, document et place</th>
        </tr>
      </thead>
      <tbody>
        {constats.map(({ gravite, message, sourceId, repere }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two findings can say the same of the same place.
          <tr key={`${index}-${sourceId}`}>
            <td>{GRAVITE[gravite]}</td>
            <td>
              {message}
              <span className="block text-xs text-ink-soft">
                {documents.get(sourceId) ?? sourceId}, {fullPlace(repere)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
