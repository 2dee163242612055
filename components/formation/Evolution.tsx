import { Composition } from '@/components/charts/Composition';
import { LastRank } from '@/components/charts/LastRank';
import { Trend } from '@/components/charts/Trend';
import { NOT_PUBLISHED, publishedPercent, unbroken } from '@/components/ui/wording';
import { COMPOSITION_EXPLIQUEE, phraseSerie } from '@/lib/phrases/formation';
import type { ChiffresView } from '@/lib/views/formationChiffres';

/** « Comment ça a changé ? »: counts, places, gates and ranks over the sessions, then who the admis were. */
export function Evolution({ view }: { readonly view: ChiffresView }) {
  const { evolution, composition, rangs } = view;
  return (
    <div className="grid gap-5">
      {evolution === null ? (
        <p className="max-w-prose">
          Une seule session est chargée pour cette formation : il n’y a pas encore d’évolution à montrer.
        </p>
      ) : (
        <div className="grid gap-x-14 gap-y-6 lg:grid-cols-2">
          <div className="grid gap-1 lg:col-span-full">
            {evolution.candidats.map(({ points }) => (
              <p key="candidats">{unbroken(phraseSerie('Candidats qui ont confirmé leur vœu', points))}</p>
            ))}
            {evolution.places.map(({ points }) => (
              <p key="places">{unbroken(phraseSerie('Places', points))}</p>
            ))}
          </div>
          {evolution.classes.length === 0 ? null : (
            <Trend
              id="evolution-classes"
              caption="Part des candidats classés par la commission"
              series={evolution.classes}
              unit="taux"
              table={false}
            />
          )}
          {evolution.propositions.length === 0 ? null : (
            <Trend
              id="evolution-propositions"
              caption="Part des candidats qui ont reçu une proposition"
              series={evolution.propositions}
              unit="taux"
              table={false}
              note="Tous bacs ensemble : une seule session publie les propositions par bac."
            />
          )}
        </div>
      )}
      {rangs.length === 0 ? null : (
        <LastRank id="rang-dernier-appele" caption="Rang du dernier appelé de chaque groupe" groupes={rangs} />
      )}
      {composition === null ? null : (
        <div className="grid gap-4">
          <div className="grid gap-x-14 gap-y-6 lg:grid-cols-2">
            <Composition
              id="composition-admis"
              caption={`Qui a été admis en ${composition.row.session}`}
              parts={composition.admis}
            />
            {composition.enPosition.length === 0 ? null : (
              <div className="grid content-start gap-2">
                <h3 className="text-base">Parmi les terminales en position, en {composition.row.session}</h3>
                <p className="text-sm text-ink-soft">Parts telles que le document les publie.</p>
                <ul className="grid">
                  {composition.enPosition.map(({ label, value }) => (
                    <li key={label} className="flex justify-between gap-4 border-b border-rule py-1.5">
                      <span>{label}</span>
                      <strong>{value === null ? NOT_PUBLISHED : publishedPercent(value)}</strong>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </div>
          <p className="max-w-prose text-sm text-ink-soft">{COMPOSITION_EXPLIQUEE}</p>
        </div>
      )}
    </div>
  );
}
