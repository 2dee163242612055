import { DataTable } from '@/components/ui/DataTable';
import { unbroken } from '@/components/ui/wording';
import type { EtatCritere, Theme } from './critere';
import { VERIFICATIONS } from './verifications';

const ETATS: Readonly<Record<EtatCritere, string>> = {
  conforme: 'Conforme',
  'non-conforme': 'Non conforme',
  'non-verifie': 'Non vérifié',
  'non-applicable': 'Sans objet',
};

/** Criteria of one theme: state in words, how it was checked, what it is about. */
export function GrilleTable({ theme: { numero, titre, criteres } }: { readonly theme: Theme }) {
  return (
    <DataTable id={`theme-${numero}`} caption={`${numero}. ${titre}`}>
      <thead>
        <tr>
          <th scope="col" className="w-2/5">
            Critère
          </th>
          <th scope="col">État</th>
          <th scope="col">Comment, et à propos de quoi</th>
        </tr>
      </thead>
      <tbody>
        {criteres.map(({ dit, etat, par, note }, index) => {
          const ways = unbroken(par.map((cle) => VERIFICATIONS[cle].dit).join(' ; '));
          return (
            <tr key={dit}>
              <th scope="row" className="font-normal">
                {numero}.{index + 1} {dit}
              </th>
              <td className={`whitespace-nowrap ${etat === 'non-applicable' ? 'text-ink-soft' : 'font-bold'}`}>
                {ETATS[etat]}
              </td>
              <td className="text-sm">
                {ways === '' ? null : <span className="block first-letter:uppercase">{ways}.</span>}
                {note === '' ? null : <span className="block text-ink-soft">{unbroken(note)}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
