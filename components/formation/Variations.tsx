import { IntervalPlot } from '@/components/charts/IntervalPlot';
import { OUTCOME } from '@/components/estimation/words';
import { RowLink } from '@/components/sources/RowLink';
import { Terme } from '@/components/terme/Terme';
import { unbroken } from '@/components/ui/wording';
import { formatPourcentage } from '@/lib/domain/nombres';
import { NIVEAU_INTERVALLE } from '@/lib/odds/seuils';
import type { ChiffreVarie } from '@/lib/odds/variations';
import { phraseCompte } from '@/lib/phrases/chiffre';
import type { Variation } from '@/lib/phrases/variations';
import { casesOf, type LignesDocument } from '@/lib/views/lignesDocument';

interface VariationsProps {
  readonly id: string;
  readonly caption: string;
  /** Head of the column of labels: « Mention ». */
  readonly head: string;
  readonly variation: Variation<string>;
  readonly lignes: LignesDocument;
}

/** « 16 sur 56 en 2025 »: what the document counts for this very row; else that it does not count it apart. */
function noteOf({ ligne, propre }: ChiffreVarie): string {
  if (!propre) return 'pas comptée à part : estimation';
  return `${phraseCompte({ obtenus: ligne.obtenus, sur: ligne.confirmes })} en ${ligne.session}`;
}

/** « Et si… »: one figure and interval per row, what the gaps mean, then each row's document. */
export function Variations({ id, caption, head, variation, lignes }: VariationsProps) {
  const shown = variation.lignes.flatMap((ligne) => (ligne.chiffre === null ? [] : [{ ...ligne, ...ligne.chiffre }]));
  const silent = variation.lignes.filter(({ absence }) => absence !== null);
  const mesures = [...new Set(shown.map(({ mesure }) => OUTCOME[mesure]))];
  if (variation.lignes.length === 1) return <p className="max-w-prose text-lg">{unbroken(variation.conclusion)}</p>;
  return (
    <div className="grid gap-5">
      <p className="max-w-prose text-lg">
        {unbroken(variation.conclusion)} <Terme cle="ecart-non-concluant">Pourquoi ?</Terme>
      </p>
      <IntervalPlot
        id={id}
        caption={caption}
        head={head}
        rows={shown.map((row) => ({
          key: row.valeurs.join('-'),
          label: row.libelle,
          taux: row.taux,
          intervalle: row.intervalle,
          n: row.propre ? row.ligne.confirmes : null,
          own: row.own,
          note: noteOf(row),
        }))}
        note={`Estimation et intervalle à ${formatPourcentage(NIVEAU_INTERVALLE)} pour la prochaine session : part des candidats qui ${mesures.join(', ou ')}. Sous chaque nom, ce qui a été compté.`}
      />
      {silent.length === 0 ? null : (
        <ul className="grid max-w-prose gap-1 text-sm text-ink-soft">
          {silent.map(({ libelle, absence, valeurs }) => (
            <li key={valeurs.join('-')}>
              <strong>{libelle}</strong> : {absence}
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap items-baseline gap-x-4 text-xs text-ink-soft no-print">
        <span>Lignes des documents :</span>
        {shown.map(({ libelle, ligne, valeurs }) => (
          <RowLink
            key={valeurs.join('-')}
            lignes={lignes}
            repere={ligne.origine.repere}
            about={`${libelle}, session ${ligne.session}`}
            cases={casesOf(ligne)}
          >
            {libelle}
          </RowLink>
        ))}
      </p>
    </div>
  );
}
