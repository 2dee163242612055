import { DataTable } from '@/components/ui/DataTable';
import { formatEntier } from '@/lib/domain/nombres';
import type { LigneSimulation, Simulation } from '@/lib/forecast/bilanFiabilite';
import { TAILLES } from '@/lib/forecast/tailles';
import { PERIMETRE, percentTenth, points, signedPoints } from './words';

const CELLULES: Readonly<Record<LigneSimulation['cellules'], string>> = {
  groupe: 'Groupe entier',
  profil: 'Profil',
  mention: 'Bac et mention',
  'profil × mention': 'Profil et mention combinés',
};
const NATURES = Object.keys(CELLULES) as LigneSimulation['cellules'][];

/** Cells of public reports: one session alone is known, so that all there is to show is a simulation. */
export function SimulationRapports({ simulation }: { readonly simulation: Simulation }) {
  const lignes = simulation.lignes.toSorted(
    (a, b) =>
      NATURES.indexOf(a.cellules) - NATURES.indexOf(b.cellules) || TAILLES.indexOf(a.scope) - TAILLES.indexOf(b.scope),
  );
  return (
    <DataTable
      id="simulation-rapports"
      caption={`${formatEntier(simulation.rapports)} rapports simulés`}
      pinned
      note="Largeur, biais et écart moyen en points ; les deux derniers par rapport au taux vrai de la formation simulée."
    >
      <thead>
        <tr>
          <th scope="col">Chiffre</th>
          <th scope="col">Taille</th>
          <th scope="col" className="number">
            Ont tenu
          </th>
          <th scope="col" className="number">
            Attendus
          </th>
          <th scope="col" className="number">
            Largeur
          </th>
          <th scope="col" className="number">
            Biais
          </th>
          <th scope="col" className="number">
            Écart moyen
          </th>
          <th scope="col" className="number">
            Nombre
          </th>
        </tr>
      </thead>
      <tbody>
        {lignes.map(({ cellules, scope, nombre, coverageShown, expectedShown, widthShown, bias, mae }) => (
          <tr key={`${cellules} ${scope}`}>
            <th scope="row">{CELLULES[cellules]}</th>
            <td>{PERIMETRE[scope]}</td>
            <td className="number">{percentTenth(coverageShown)}</td>
            <td className="number">{percentTenth(expectedShown)}</td>
            <td className="number">{points(widthShown)}</td>
            <td className="number">{signedPoints(bias)}</td>
            <td className="number">{points(mae)}</td>
            <td className="number">{formatEntier(nombre)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
