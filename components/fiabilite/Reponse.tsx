import { DataTable } from '@/components/ui/DataTable';
import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import { rate } from '@/lib/domain/rate';
import type { PairScores } from '@/lib/forecast/backtest';
import { baselinesOf, type Rejeu, tenueDe } from '@/lib/views/rejeux';
import { reserve, verdict } from './verdict';
import { MESURE, PERIMETRE, paire, percentTenth, points, REFERENCE } from './words';

/** « 12,7 points avec le taux brut de la dernière session, 14,2 avec la moyenne du diplôme » */
function others({ overall }: Rejeu): string {
  return baselinesOf([overall])
    .map((name) => `${points(overall.baselines[name]?.mae ?? 0)} avec ${REFERENCE[name].long}`)
    .join(', ');
}

function Ligne({ qui, line }: { readonly qui: string; readonly line: PairScores }) {
  const { tenus, attendus } = tenueDe(line);
  return (
    <tr>
      <th scope="row">{qui}</th>
      <td className="number">
        <strong>{percentTenth(tenus)}</strong>
      </td>
      <td className="number">{percentTenth(attendus)}</td>
      <td className="number">{formatEntier(line.formations)}</td>
    </tr>
  );
}

interface ReponseProps {
  readonly rejeu: Rejeu;
  readonly propositions: Rejeu | null;
  readonly aveugle: Rejeu | null;
}

/** The answer: one sentence, its number the largest thing around, each bac apart as figures are served, then the error beside what anyone could do instead. */
export function Reponse({ rejeu, propositions, aveugle }: ReponseProps) {
  const { overall, populations, to, croise, measure } = rejeu;
  const { tenus, attendus } = tenueDe(overall);
  const but = reserve(rejeu);
  const seen = aveugle === null ? null : tenueDe(aveugle.overall);
  return (
    <div className="grid max-w-prose gap-4 pt-2">
      <p className="text-xl text-balance">{verdict(rejeu)}</p>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <strong className="text-figure-lg tracking-tight">{formatPourcentage(rate(tenus))}</strong>
        <span className="text-lg">
          des intervalles ont tenu en {to}, pour {formatPourcentage(rate(attendus))} attendus
        </span>
      </p>
      <DataTable id="reponse" caption={`Intervalles tels qu’ils sont affichés, ${paire(rejeu)}`} pinned>
        <thead>
          <tr>
            <th scope="col">Qui</th>
            <th scope="col" className="number">
              Ont tenu
            </th>
            <th scope="col" className="number">
              Attendus
            </th>
            <th scope="col" className="number">
              Nombre
            </th>
          </tr>
        </thead>
        <tbody>
          {populations.map((line) => (
            <Ligne key={line.scope} qui={PERIMETRE[line.scope]} line={line} />
          ))}
          <Ligne qui={MESURE[measure]} line={overall} />
          {propositions === null ? null : <Ligne qui={MESURE[propositions.measure]} line={propositions.overall} />}
        </tbody>
      </DataTable>
      <p>
        Écart moyen entre l’estimation et la suite&nbsp;: {points(overall.model.mae)} points&nbsp;; {others(rejeu)}.
      </p>
      {but === null ? null : <p>{but}</p>}
      {croise ? (
        <p className="text-sm text-ink-soft">
          La largeur de ces intervalles a été réglée sur d’autres établissements de la même paire de sessions&nbsp;: la
          part tenue en tout est donc en partie acquise d’avance.
          {aveugle === null || seen === null
            ? null
            : ` Sans rien savoir de la session prévue, ${paire(aveugle)} : ${percentTenth(seen.tenus)} ont tenu, pour ${percentTenth(seen.attendus)} attendus.`}
        </p>
      ) : null}
    </div>
  );
}
