import { CoverageLine, CoverageScale } from '@/components/charts/CoverageLine';
import { DataTable } from '@/components/ui/DataTable';
import { formatEntier } from '@/lib/domain/nombres';
import type { PairScores } from '@/lib/forecast/backtest';
import { NIVEAU_INTERVALLE } from '@/lib/odds/seuils';
import { boundsOf, linesOf, type Rejeu } from '@/lib/views/rejeux';
import { DataDetails, NamedCaption } from './DataDetails';
import { MESURE, PERIMETRE, paire, percentTenth } from './words';

const covered = (line: PairScores): number => line.model.coverage80 ?? 0;

/** Where the common scale begins: a round share under every value, never above one half. */
function scaleStart(rejeux: readonly Rejeu[]): number {
  const values = rejeux.flatMap(linesOf).map(covered);
  return Math.max(0, Math.min(0.5, Math.floor(10 * Math.min(...values)) / 10));
}

function CouvertureFigure({ rejeu, from }: { readonly rejeu: Rejeu; readonly from: number }) {
  const lines = linesOf(rejeu);
  const title = `${MESURE[rejeu.measure]}, ${paire(rejeu)}`;
  return (
    <article className="grid min-w-0 content-start gap-3">
      <h3 className="text-lg">{title}</h3>
      <ul className="grid gap-2">
        {lines.map((line) => (
          <li
            key={line.scope}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 sm:grid-cols-[11rem_minmax(0,1fr)_8rem]"
          >
            <span className="text-sm">{PERIMETRE[line.scope]}</span>
            <span className="text-end text-sm sm:order-last">
              <strong>{percentTenth(covered(line))}</strong>{' '}
              <span className="text-ink-soft">sur {formatEntier(line.formations)}</span>
            </span>
            <span className="col-span-2 sm:col-span-1">
              <CoverageLine
                value={covered(line)}
                interval={boundsOf(line.intervals.coverage80)}
                target={NIVEAU_INTERVALLE}
                from={from}
              />
            </span>
          </li>
        ))}
        <li aria-hidden="true" className="grid sm:grid-cols-[11rem_minmax(0,1fr)_8rem] sm:gap-x-4">
          <span className="sm:col-start-2">
            <CoverageScale target={NIVEAU_INTERVALLE} from={from} />
          </span>
        </li>
      </ul>
      {rejeu.croise ? (
        <p className="max-w-prose text-sm">
          Premier rejeu&nbsp;: la largeur des intervalles a été réglée sur d’autres établissements de la même paire de
          sessions. Que l’ensemble tombe sur {percentTenth(NIVEAU_INTERVALLE)} est donc acquis d’avance&nbsp;; seul le
          détail par taille apprend quelque chose.
        </p>
      ) : null}
      <DataDetails>
        <DataTable id={`couverture-${rejeu.key}`} caption={<NamedCaption text="Couverture" of={title} />} pinned>
          <thead>
            <tr>
              <th scope="col">Qui</th>
              <th scope="col" className="number">
                Nombre
              </th>
              <th scope="col" className="number">
                Dans l’intervalle
              </th>
              <th scope="col" className="number">
                Incertitude (95 %)
              </th>
              <th scope="col" className="number">
                Largeur, en points
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const bounds = boundsOf(line.intervals.coverage80);
              return (
                <tr key={line.scope}>
                  <th scope="row">{PERIMETRE[line.scope]}</th>
                  <td className="number">{formatEntier(line.formations)}</td>
                  <td className="number">{percentTenth(covered(line))}</td>
                  <td className="number">
                    {bounds === null ? 'non calculée' : `${percentTenth(bounds[0])} à ${percentTenth(bounds[1])}`}
                  </td>
                  <td className="number">{percentTenth(line.model.width80 ?? 0)}</td>
                </tr>
              );
            })}
          </tbody>
        </DataTable>
      </DataDetails>
    </article>
  );
}

/** How often the announced interval held what came, by population and by size. */
export function Couverture({ rejeux }: { readonly rejeux: readonly Rejeu[] }) {
  const from = scaleStart(rejeux);
  return (
    <div className="grid gap-x-14 gap-y-12 lg:grid-cols-2">
      {rejeux.map((rejeu) => (
        <CouvertureFigure key={rejeu.key} rejeu={rejeu} from={from} />
      ))}
    </div>
  );
}
