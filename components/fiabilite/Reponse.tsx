import { formatPourcentage } from '@/lib/domain/nombres';
import { rate } from '@/lib/domain/rate';
import { NIVEAU_INTERVALLE } from '@/lib/odds/seuils';
import { baselinesOf, type Rejeu } from '@/lib/views/rejeux';
import { reserve, verdict } from './verdict';
import { points, REFERENCE } from './words';

/** « 12,7 points avec le taux brut de la dernière session, 14,2 avec la moyenne du diplôme » */
function others({ overall }: Rejeu): string {
  return baselinesOf([overall])
    .map((name) => `${points(overall.baselines[name]?.mae ?? 0)} avec ${REFERENCE[name].long}`)
    .join(', ');
}

/** The answer: one sentence, its number the largest thing around, then the error beside what anyone could do instead. */
export function Reponse({ rejeu }: { readonly rejeu: Rejeu }) {
  const { overall, to, croise } = rejeu;
  const but = reserve(rejeu);
  return (
    <div className="grid max-w-prose gap-4 pt-2">
      <p className="text-xl text-balance">{verdict(rejeu)}</p>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <strong className="text-figure-lg tracking-tight">
          {formatPourcentage(rate(overall.model.coverage80 ?? 0))}
        </strong>
        <span className="text-lg">
          des intervalles ont tenu en {to}, pour {formatPourcentage(NIVEAU_INTERVALLE)} annoncés
        </span>
      </p>
      <p>
        Écart moyen entre l’estimation et la suite&nbsp;: {points(overall.model.mae)} points&nbsp;; {others(rejeu)}.
      </p>
      {but === null ? null : <p>{but}</p>}
      {croise ? (
        <p className="text-sm text-ink-soft">
          Deux sessions seulement sont chargées&nbsp;: la largeur des intervalles a été réglée sur d’autres
          établissements de la même paire. La part tenue en tout est donc en partie acquise d’avance.
        </p>
      ) : null}
    </div>
  );
}
