import { Funnel } from '@/components/charts/Funnel';
import { IconArray } from '@/components/charts/IconArray';
import { PageLink } from '@/components/ui/PageLink';
import type { Estimation, Porte } from '@/lib/odds/estimation';
import type { LectureCandidat } from '@/lib/odds/lectureCandidat';
import { EstimationFigure } from './EstimationFigure';
import { Preuves } from './Preuves';
import { Specialites } from './Specialites';
import { OUTCOME, observed } from './words';

type Counted = Exclude<Estimation, { kind: 'indisponible' }>;

const lastPorte = (estimation: Counted): Porte =>
  estimation.mesure === 'en-position' ? estimation.portes.appel : estimation.portes.proposition;

interface EstimationDetailProps {
  readonly estimation: Counted;
  /** What the documents say to this candidate beside the figure. */
  readonly lecture: LectureCandidat | null;
}

/** The estimate of a formation's own page: sentence, figure, icon array, the two gates and which of them decides, the rows and where they stand. */
export function EstimationDetail({ estimation, lecture }: EstimationDetailProps) {
  const [first] = estimation.preuves;
  const { classement } = estimation.portes;
  return (
    <div className="grid gap-10">
      <p className="max-w-prose text-xl text-balance">{estimation.phrase}</p>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
        <div className="grid content-start gap-4">
          <EstimationFigure estimation={estimation} size="page" />
          {estimation.kind === 'estimee' ? (
            <p className="text-sm">
              <PageLink href="/methode#methode" className="inline-block min-h-6">
                Pourquoi une estimation à côté du compte ?
              </PageLink>
            </p>
          ) : null}
        </div>
        <div className="grid content-start gap-8">
          <div className="grid gap-3">
            <h3 className="text-base">
              Ce qui est arrivé en {first.session}&nbsp;: {observed(first)}
            </h3>
            <IconArray sur={first.sur} obtenus={first.obtenus} outcome={OUTCOME[estimation.mesure]} />
          </div>
          <div className="grid gap-3">
            <h3 className="text-base">Le dossier ou le rang ?</h3>
            {lecture?.decision ? <p>{lecture.decision.phrase}</p> : null}
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
      <Preuves estimation={estimation} combinaison={lecture?.combinaison ?? null} />
      {lecture?.eds ? <Specialites eds={lecture.eds} /> : null}
    </div>
  );
}
