import { FEW_FORECASTS, ReliabilityDiagram } from '@/components/charts/ReliabilityDiagram';
import { DataTable } from '@/components/ui/DataTable';
import { counted } from '@/components/ui/wording';
import { formatEntier } from '@/lib/domain/nombres';
import type { Rejeu } from '@/lib/views/rejeux';
import { DataDetails, NamedCaption } from './DataDetails';
import { MESURE, paire, percentTenth, pointsWord, previsions, signedPoints } from './words';

function reading({ overall: { model } }: Rejeu): string {
  const shift = Math.abs(model.shift);
  const level =
    shift < 0.005
      ? 'Le niveau national n’a pas bougé.'
      : `Le niveau national est arrivé ${pointsWord(shift)} ${model.shift < 0 ? 'plus bas' : 'plus haut'} que prévu.`;
  return `Écart moyen à la diagonale : ${pointsWord(model.ece)}. ${level} Ce déplacement ôté, il reste ${pointsWord(model.eceUnshifted)}.`;
}

function CalibrationFigure({ rejeu }: { readonly rejeu: Rejeu }) {
  const { key, measure, overall } = rejeu;
  const title = `${MESURE[measure]}, ${paire(rejeu)}`;
  return (
    <article className="grid min-w-0 content-start gap-3">
      <h3 className="text-lg">{title}</h3>
      <p className="text-sm text-ink-soft">{previsions(measure, overall.formations)}</p>
      <ReliabilityDiagram label={title} points={overall.reliability} />
      <p className="max-w-prose text-sm">{reading(rejeu)}</p>
      <DataDetails>
        <DataTable id={`calibration-${key}`} caption={<NamedCaption text="Prévu et arrivé" of={title} />}>
          <thead>
            <tr>
              <th scope="col">Prévu entre</th>
              <th scope="col" className="number">
                Nombre
              </th>
              <th scope="col" className="number">
                Prévu
              </th>
              <th scope="col" className="number">
                Arrivé
              </th>
              <th scope="col" className="number">
                Écart
              </th>
            </tr>
          </thead>
          <tbody>
            {overall.reliability.map(({ low, high, count, forecast, observed }) => (
              <tr key={low}>
                <th scope="row">
                  {Math.round(100 * low)} et {Math.round(100 * high)}&#8239;%
                </th>
                <td className="number">{formatEntier(count)}</td>
                <td className="number">{percentTenth(forecast)}</td>
                <td className="number">{percentTenth(observed)}</td>
                <td className="number">{signedPoints(observed - forecast)}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </DataDetails>
    </article>
  );
}

/** Forecast against what came, one diagram per measure and pair. */
export function Calibration({ rejeux }: { readonly rejeux: readonly Rejeu[] }) {
  return (
    <>
      <p className="max-w-prose">
        Chaque point réunit les prévisions voisines&nbsp;: toutes celles de 30 à 40&#8239;%, par exemple. Il est placé à
        leur moyenne en travers, et à la moyenne de ce qui est arrivé en hauteur. Sur la diagonale en tirets, il est
        arrivé ce qui était prévu. Sous le graphique, n compte les prévisions&nbsp;; un cercle vide en compte moins de{' '}
        {counted(FEW_FORECASTS, 'prévision', 'prévisions')}.
      </p>
      <div className="grid gap-x-14 gap-y-12 md:grid-cols-2">
        {rejeux.map((rejeu) => (
          <CalibrationFigure key={rejeu.key} rejeu={rejeu} />
        ))}
      </div>
    </>
  );
}
