import { CoverageLine, CoverageScale } from '@/components/charts/CoverageLine';
import { DataTable } from '@/components/ui/DataTable';
import { formatEntier } from '@/lib/domain/nombres';
import type { PairScores } from '@/lib/forecast/backtest';
import { boundsOf, linesOf, type Rejeu, tenueDe } from '@/lib/views/rejeux';
import { DataDetails, NamedCaption } from './DataDetails';
import { MESURE, PERIMETRE, paire, percentTenth, points } from './words';

/** Where the common scale begins: a round share under every value, never above one half. */
function scaleStart(rejeux: readonly Rejeu[]): number {
  const values = rejeux.flatMap(linesOf).flatMap((line) => Object.values(tenueDe(line)));
  return Math.max(0, Math.min(0.5, Math.floor(10 * Math.min(...values)) / 10));
}

function CouvertureLigne({ line, from }: { readonly line: PairScores; readonly from: number }) {
  const { tenus, attendus } = tenueDe(line);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 sm:grid-cols-[11rem_minmax(0,1fr)_9.5rem]">
      <span className="text-sm">
        {PERIMETRE[line.scope]} <span className="text-ink-soft">({formatEntier(line.formations)})</span>
      </span>
      <span className="text-end text-sm sm:order-last">
        <strong>{percentTenth(tenus)}</strong> <span className="text-ink-soft">pour {percentTenth(attendus)}</span>
      </span>
      <span className="col-span-2 sm:col-span-1">
        <CoverageLine value={tenus} interval={boundsOf(line.intervals.coverageShown)} target={attendus} from={from} />
      </span>
    </li>
  );
}

function CouvertureFigure({ rejeu, from }: { readonly rejeu: Rejeu; readonly from: number }) {
  const lines = linesOf(rejeu);
  const title = `${MESURE[rejeu.measure]}, ${paire(rejeu)}`;
  return (
    <article className="grid min-w-0 content-start gap-3">
      <h3 className="text-lg">{title}</h3>
      <ul className="grid gap-2">
        {lines.map((line) => (
          <CouvertureLigne key={line.scope} line={line} from={from} />
        ))}
        <li aria-hidden="true" className="grid sm:grid-cols-[11rem_minmax(0,1fr)_9.5rem] sm:gap-x-4">
          <span className="sm:col-start-2">
            <CoverageScale from={from} />
          </span>
        </li>
      </ul>
      {rejeu.croise ? (
        <p className="max-w-prose text-sm">
          Premier rejeu&nbsp;: la largeur des intervalles a été réglée sur d’autres établissements de la même paire de
          sessions. Que l’ensemble tombe sur la part attendue est donc acquis d’avance&nbsp;; seul le détail par taille
          apprend quelque chose.
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
                Ont tenu
              </th>
              <th scope="col" className="number">
                Attendus
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
              const bounds = boundsOf(line.intervals.coverageShown);
              const { tenus, attendus } = tenueDe(line);
              return (
                <tr key={line.scope}>
                  <th scope="row">{PERIMETRE[line.scope]}</th>
                  <td className="number">{formatEntier(line.formations)}</td>
                  <td className="number">{percentTenth(tenus)}</td>
                  <td className="number">{percentTenth(attendus)}</td>
                  <td className="number">
                    {bounds === null ? 'non calculée' : `${percentTenth(bounds[0])} à ${percentTenth(bounds[1])}`}
                  </td>
                  <td className="number">{points(line.model.widthShown ?? 0)}</td>
                </tr>
              );
            })}
          </tbody>
        </DataTable>
      </DataDetails>
    </article>
  );
}

/** How often the interval as shown held what came, beside what the model expected, by population and by size. */
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
