import { DataTable } from '@/components/ui/DataTable';
import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import { type MesureRejouee, type PairScores, SEUILS_REJOUES } from '@/lib/forecast/backtest';
import { SEUILS_PALIER } from '@/lib/odds/seuils';
import type { Rejeu } from '@/lib/views/rejeux';
import { MESURE_COURTE, PERIMETRE, percentTenth } from './words';

/** « au moins 60 % », « moins de 50 % »: the mark that a band promises, which depends on the measure. */
function repere(measure: MesureRejouee, { scope }: PairScores): string {
  const { ambitieux, prudent } = SEUILS_PALIER[SEUILS_REJOUES[measure]];
  return scope === 'palier:prudent'
    ? `au moins ${formatPourcentage(prudent)}`
    : `moins de ${formatPourcentage(ambitieux)}`;
}

/** Whether the words kept what they promise, replay by replay. */
export function Promesses({ rejeux }: { readonly rejeux: readonly Rejeu[] }) {
  const lines = rejeux.flatMap((rejeu) => rejeu.paliers.map((line) => ({ rejeu, line })));
  if (lines.length === 0)
    return <p className="max-w-prose">Aucune prévision rejouée n’a reçu l’un de ces deux mots.</p>;
  return (
    <DataTable
      id="tenue-des-mots"
      caption="Prévisions qui ont tenu la promesse de leur mot"
      pinned
      note="Les mots se lisent sur l’intervalle affiché. Le classement est jugé aux repères de « en position », la mesure la plus proche."
    >
      <thead>
        <tr>
          <th scope="col">Mot</th>
          <th scope="col" className="number">
            Tenue
          </th>
          <th scope="col">Promesse</th>
          <th scope="col" className="number">
            Nombre
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ rejeu, line }) => (
          <tr key={`${rejeu.key} ${line.scope}`}>
            <th scope="row">
              {PERIMETRE[line.scope]}{' '}
              <span className="block text-xs font-normal text-ink-soft">
                {MESURE_COURTE[rejeu.measure]}, {rejeu.from}&nbsp;→&nbsp;{rejeu.to}
              </span>
            </th>
            <td className="number">
              <strong>{line.promise === null ? '–' : percentTenth(line.promise)}</strong>
            </td>
            <td className="min-w-28">{repere(rejeu.measure, line)}</td>
            <td className="number">{formatEntier(line.formations)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
