import { IntervalPlot } from '@/components/charts/IntervalPlot';
import { unbroken } from '@/components/ui/wording';
import { NIVEAU_INTERVALLE } from '@/lib/odds/seuils';
import { MESURE_COURTE, phraseBilanEcarts, phraseMesuresMelees, phrasesEcarts } from '@/lib/phrases/comparaison';
import type { Colonne } from './colonnes';

/** The figures on one scale, and what may be concluded of their gaps: said before any table. */
export function CommonScale({ colonnes }: { readonly colonnes: readonly Colonne[] }) {
  const rows = colonnes.flatMap(({ lettre, nom, comparee: { resume } }) =>
    resume.estimation === null ? [] : [{ lettre, nom, resume, estimation: resume.estimation }],
  );
  const nommees = rows.map(({ lettre, estimation }) => ({ nom: lettre, estimation }));
  const bilan = phraseBilanEcarts(nommees);
  const melees = phraseMesuresMelees(rows.map(({ estimation }) => estimation));
  const pairs = phrasesEcarts(nommees);
  const counted = rows.flatMap(({ lettre, nom, resume, estimation }) =>
    estimation.kind === 'indisponible'
      ? []
      : [
          {
            key: resume.code,
            label: `${lettre}. ${nom}`,
            taux: estimation.taux,
            intervalle: estimation.intervalle,
            n: estimation.preuves[0].sur,
            ...(melees === null ? {} : { note: MESURE_COURTE[estimation.mesure] }),
          },
        ],
  );
  return (
    <div className="grid gap-6 print:gap-1.5">
      {bilan === null ? null : (
        <p className="max-w-prose text-xl text-balance print:max-w-none print:text-base">{unbroken(bilan)}</p>
      )}
      {melees === null ? null : <p className="max-w-prose print:max-w-none">{unbroken(melees)}</p>}
      {counted.length === 0 ? null : (
        <IntervalPlot
          id="echelle"
          caption={`Estimations pour la prochaine session et leurs intervalles à ${100 * NIVEAU_INTERVALLE} %, sur une même échelle`}
          head="Formation"
          rows={counted}
        />
      )}
      {rows.flatMap(({ lettre, nom, resume, estimation }) =>
        estimation.kind === 'indisponible' ? (
          <p key={resume.code} className="max-w-prose text-sm">
            {lettre}. {nom}&nbsp;: {unbroken(estimation.phrase)}
          </p>
        ) : (
          []
        ),
      )}
      {pairs.length < 2 ? null : (
        <details
          className={`max-w-prose print:max-w-none ${pairs.length <= 3 ? '' : 'no-print'}`}
          open={pairs.length <= 3}
        >
          <summary className="min-h-6 text-sm">Les écarts, deux à deux</summary>
          <ul className="mt-2 grid gap-1 text-sm">
            {pairs.map(({ phrase }) => (
              <li key={phrase}>{unbroken(phrase)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
