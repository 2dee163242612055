import { Funnel } from '@/components/charts/Funnel';
import { IconArray } from '@/components/charts/IconArray';
import { sourceAnchor } from '@/components/sources/place';
import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import type { Estimation, Porte, Preuve } from '@/lib/odds/estimation';
import { EstimationFigure } from './EstimationFigure';
import { OUTCOME } from './words';

type Counted = Exclude<Estimation, { kind: 'indisponible' }>;

const lastPorte = (estimation: Counted): Porte =>
  estimation.mesure === 'en-position' ? estimation.portes.appel : estimation.portes.proposition;

function Preuves({ preuves, mesure }: { readonly preuves: readonly Preuve[]; readonly mesure: Counted['mesure'] }) {
  return (
    <div className="grid gap-3">
      <h3 className="text-lg">Les lignes qui parlent de toi</h3>
      <ul className="grid gap-x-10 gap-y-4 md:grid-cols-2">
        {preuves.map((preuve) => (
          <li
            key={`${preuve.libelle}-${preuve.session}`}
            className="grid content-start gap-1 border-s border-edge ps-4"
          >
            <span className="text-sm">{preuve.libelle}</span>
            <span>
              <strong className="text-lg">
                {formatEntier(preuve.obtenus)} sur {formatEntier(preuve.sur)}
              </strong>{' '}
              {preuve.sur === 0 ? null : (
                <span className="text-ink-soft">
                  ({formatPourcentage(preuve.obtenus / preuve.sur)}) {OUTCOME[mesure]}
                </span>
              )}
            </span>
            <a href={`#${sourceAnchor(preuve.source.id)}`} className="min-h-6 text-xs">
              Session {preuve.session}, {preuve.source.repere === '' ? preuve.table : preuve.source.repere}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The estimate of a formation's own page: sentence, figure, icon array, the two gates, the rows and where they stand. */
export function EstimationDetail({ estimation }: { readonly estimation: Counted }) {
  const [first] = estimation.preuves;
  const { classement } = estimation.portes;
  return (
    <div className="grid gap-10">
      <p className="max-w-prose text-xl text-balance">{estimation.phrase}</p>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
        <EstimationFigure estimation={estimation} size="page" />
        <div className="grid content-start gap-8">
          <IconArray sur={first.sur} obtenus={first.obtenus} outcome={OUTCOME[estimation.mesure]} />
          <div className="grid gap-3">
            <h3 className="text-base">Les deux portes</h3>
            <Funnel
              steps={[
                { label: 'ont confirmé leur vœu', total: classement.sur },
                { label: 'ont été classés par la commission', total: classement.obtenus },
                { label: OUTCOME[estimation.mesure], total: lastPorte(estimation).obtenus },
              ]}
            />
          </div>
        </div>
      </div>
      <Preuves preuves={estimation.preuves} mesure={estimation.mesure} />
    </div>
  );
}
