import { DataTable } from '@/components/ui/DataTable';
import { formatEntier } from '@/lib/domain/nombres';
import type { PairScores, Scores } from '@/lib/forecast/backtest';
import type { Baseline } from '@/lib/forecast/baselines';
import { baselinesOf, boundsOf, linesOf, type Rejeu } from '@/lib/views/rejeux';
import { DataDetails, NamedCaption } from './DataDetails';
import { MESURE, PERIMETRE, paire, points, REFERENCE, signedPoints } from './words';

const DECIMALES = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 3, maximumFractionDigits: 3 });
const loss = (value: number) => DECIMALES.format(value);

const titleOf = (rejeu: Rejeu) => `${MESURE[rejeu.measure]}, ${paire(rejeu)}`;

interface ComparisonProps {
  readonly id: string;
  readonly caption: string;
  /** The replay, as its heading says it. */
  readonly title: string;
  readonly lines: readonly PairScores[];
  readonly references: readonly Baseline[];
  readonly score: keyof Pick<Scores, 'mae' | 'logLoss'>;
  readonly format: (value: number) => string;
}

/** One score of the model beside those of every reference; the lowest of a row is in bold. */
function Comparison({ id, caption, title, lines, references, score, format }: ComparisonProps) {
  return (
    <DataTable
      id={id}
      caption={<NamedCaption text={caption} of={title} />}
      pinned
      note="En gras : le plus petit de la ligne, donc le meilleur. Rose : nos estimations ; n : ce qui est comparé."
    >
      <thead>
        <tr>
          <th scope="col">Qui</th>
          <th scope="col" className="number">
            Rose
          </th>
          {references.map((name) => (
            <th key={name} scope="col" className="number">
              {REFERENCE[name].court}
            </th>
          ))}
          <th scope="col" className="number">
            n
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const values = references.map((name) => line.baselines[name]?.[score] ?? null);
          const best = Math.min(line.model[score], ...values.filter((value) => value !== null));
          const cell = (value: number | null) =>
            value === null ? '–' : format(value) === format(best) ? <strong>{format(value)}</strong> : format(value);
          return (
            <tr key={line.scope}>
              <th scope="row">{PERIMETRE[line.scope]}</th>
              <td className="number">{cell(line.model[score])}</td>
              {references.map((name, index) => (
                <td key={name} className="number">
                  {cell(values[index] ?? null)}
                </td>
              ))}
              <td className="number">{formatEntier(line.formations)}</td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}

/** What only a statistician asks for: proper scores, calibration, and how sure the gain is. */
function Details({ rejeu, references }: { readonly rejeu: Rejeu; readonly references: readonly Baseline[] }) {
  const lines = linesOf(rejeu);
  return (
    <DataDetails label="Perte logarithmique, calibration et gain">
      <div className="grid gap-8">
        <Comparison
          id={`perte-${rejeu.key}`}
          caption="Perte logarithmique, par candidat"
          title={titleOf(rejeu)}
          lines={lines}
          references={references}
          score="logLoss"
          format={loss}
        />
        <DataTable
          id={`calibration-detail-${rejeu.key}`}
          caption={<NamedCaption text="Autres scores du modèle" of={titleOf(rejeu)} />}
          pinned
          note="Calibration et déplacement en points. Gain : perte logarithmique gagnée sur la meilleure référence, intervalle à 95 % en rééchantillonnant les établissements ; au-dessus de zéro, le modèle est sûrement meilleur."
        >
          <thead>
            <tr>
              <th scope="col">Qui</th>
              <th scope="col" className="number">
                Brier
              </th>
              <th scope="col" className="number">
                Calibration
              </th>
              <th scope="col" className="number">
                … sans déplacement
              </th>
              <th scope="col" className="number">
                Déplacement
              </th>
              <th scope="col" className="number">
                Gain (95 %)
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ scope, model, intervals }) => {
              const gain = boundsOf(intervals.gainLogLoss);
              return (
                <tr key={scope}>
                  <th scope="row">{PERIMETRE[scope]}</th>
                  <td className="number">{loss(model.brier)}</td>
                  <td className="number">{points(model.ece)}</td>
                  <td className="number">{points(model.eceUnshifted)}</td>
                  <td className="number">{signedPoints(model.shift)}</td>
                  <td className="number">{gain === null ? 'non calculé' : `${loss(gain[0])} à ${loss(gain[1])}`}</td>
                </tr>
              );
            })}
          </tbody>
        </DataTable>
      </div>
    </DataDetails>
  );
}

/** The error of the estimates beside that of what anyone could have used instead, replay by replay. */
export function ScoresTables({ rejeux }: { readonly rejeux: readonly Rejeu[] }) {
  return (
    <div className="grid gap-12">
      {rejeux.map((rejeu) => {
        const lines = linesOf(rejeu);
        const references = baselinesOf(lines);
        return (
          <article key={rejeu.key} className="grid min-w-0 gap-2">
            <h3 className="text-lg">{titleOf(rejeu)}</h3>
            <Comparison
              id={`ecart-${rejeu.key}`}
              caption="Écart moyen, en points"
              title={titleOf(rejeu)}
              lines={lines}
              references={references}
              score="mae"
              format={points}
            />
            <Details rejeu={rejeu} references={references} />
          </article>
        );
      })}
    </div>
  );
}
