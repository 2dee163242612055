import { DataTable } from '@/components/ui/DataTable';
import { formatEntier } from '@/lib/domain/nombres';
import type { DonneesView } from '@/lib/views/donnees';

/** What the release holds: how many of each kind, then formations session by session. */
export function Contenu({ view: { comptes, sessions } }: { readonly view: DonneesView }) {
  return (
    <>
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-4 lg:grid-cols-8">
        {(
          [
            ['BTS connus', comptes.formations],
            ['Mises à niveau', comptes.misesANiveau],
            ['Rapports publics', comptes.rapports],
            ['Fiches de diplôme', comptes.diplomes],
            ['Familles d’options', comptes.familles],
            ['Fiches de métier', comptes.metiers],
            ['Lignes d’InserJeunes', comptes.insertions],
            ['BTS sans fiche', comptes.sansFiche],
          ] as const
        ).map(([term, value]) => (
          <div key={term} className="flex flex-col-reverse">
            <dt className="text-sm text-ink-soft">{term}</dt>
            <dd className="text-xl font-bold">{formatEntier(value)}</dd>
          </div>
        ))}
      </dl>
      <div className="max-w-md">
        <DataTable id="sessions-chargees" caption="Sessions des données ouvertes">
          <thead>
            <tr>
              <th scope="col">Session</th>
              <th scope="col" className="number">
                BTS
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ session, formations }) => (
              <tr key={session}>
                <th scope="row">{session}</th>
                <td className="number">{formatEntier(formations)}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </>
  );
}
