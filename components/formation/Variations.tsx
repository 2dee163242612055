import { IntervalPlot } from '@/components/charts/IntervalPlot';
import { countOf, OUTCOME } from '@/components/estimation/words';
import { Terme } from '@/components/glossaire/Terme';
import { RowLink } from '@/components/sources/RowLink';
import { formatPourcentage } from '@/lib/domain/nombres';
import type { LignesDocument } from '@/lib/http/lignesDocument';
import { NIVEAU_INTERVALLE } from '@/lib/odds/seuils';
import type { LigneVariation, Variation } from '@/lib/odds/variations';

interface VariationsProps {
  readonly id: string;
  readonly caption: string;
  /** Head of the column of labels: « Mention ». */
  readonly head: string;
  readonly variation: Variation<string>;
  readonly lignes: LignesDocument;
}

/** « 16 sur 56 en 2025 »: what the document counts for this very row; else that it does not count it apart. */
function noteOf({ ligne, propre }: LigneVariation<string>): string | undefined {
  if (ligne === null) return undefined;
  if (!propre) return 'pas comptée à part : estimation';
  return `${countOf({ obtenus: ligne.obtenus, sur: ligne.confirmes })} en ${ligne.session}`;
}

/** « Et si… »: one figure and interval per row, what the gaps mean, then each row's document. */
export function Variations({ id, caption, head, variation, lignes }: VariationsProps) {
  const shown = variation.lignes.filter(({ estimation }) => estimation.kind !== 'indisponible');
  const silent = variation.lignes.filter(({ estimation }) => estimation.kind === 'indisponible');
  const mesures = new Set(shown.flatMap(({ estimation }) => ('mesure' in estimation ? [estimation.mesure] : [])));
  return (
    <div className="grid gap-5">
      <p className="max-w-prose text-lg">
        {variation.conclusion} <Terme cle="ecart-non-concluant">Pourquoi ?</Terme>
      </p>
      <IntervalPlot
        id={id}
        caption={caption}
        head={head}
        rows={shown.map((ligne) => {
          const { estimation, libelle, own, valeurs } = ligne;
          const note = noteOf(ligne);
          const figure = estimation.kind === 'indisponible' ? null : estimation;
          return {
            key: valeurs.join('-'),
            label: libelle,
            taux: figure?.taux ?? null,
            intervalle: figure?.intervalle ?? null,
            n: ligne.propre ? (ligne.ligne?.confirmes ?? null) : null,
            own,
            ...(note === undefined ? {} : { note }),
          };
        })}
        note={`Estimation et intervalle à ${formatPourcentage(NIVEAU_INTERVALLE)} pour la prochaine session : part des candidats qui ${[...mesures].map((mesure) => OUTCOME[mesure]).join(', ou ')}.`}
      />
      {silent.length === 0 ? null : (
        <ul className="grid max-w-prose gap-1 text-sm text-ink-soft">
          {silent.map(({ libelle, estimation, valeurs }) => (
            <li key={valeurs.join('-')}>
              <strong>{libelle}</strong> : {estimation.kind === 'indisponible' ? estimation.phrase : null}
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap items-baseline gap-x-4 text-xs text-ink-soft no-print">
        <span>Lignes des documents :</span>
        {shown.map(({ libelle, ligne, valeurs }) =>
          ligne === null ? null : (
            <RowLink
              key={valeurs.join('-')}
              lignes={lignes}
              repere={ligne.origine.repere}
              about={`${libelle}, session ${ligne.session}`}
            >
              {libelle}
            </RowLink>
          ),
        )}
      </p>
    </div>
  );
}
