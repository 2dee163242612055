import type { ReactNode } from 'react';
import { IconArray } from '@/components/charts/IconArray';
import { CommentLire } from '@/components/estimation/CommentLire';
import { EstimationFigure } from '@/components/estimation/EstimationFigure';
import { Preuves } from '@/components/estimation/Preuves';
import { OUTCOME, observed } from '@/components/estimation/words';
import { RowLink } from '@/components/sources/RowLink';
import { Terme } from '@/components/terme/Terme';
import { PersonneLink } from '@/components/ui/PersonneLink';
import type { FormationView } from '@/lib/views/formation';
import { casesOf } from '@/lib/views/lignesDocument';
import { AlertesNote } from './Alertes';
import { TauxAcces } from './TauxAcces';

interface EntrerProps {
  readonly view: FormationView;
  /** In the place of a figure: nobody is described, or nothing can be said. */
  readonly absence: ReactNode;
}

/** « Est-ce que je peux y entrer ? »: the sentence, the figure, the icons, the rows that speak of the reader. */
export function Entrer({ view, absence }: EntrerProps) {
  const { estimation, lecture } = view;
  if (estimation === null || estimation.kind === 'indisponible') {
    return (
      <div className="grid gap-8">
        {absence}
        <TauxAcces view={view} mesure={null} />
        <AlertesNote view={view} />
      </div>
    );
  }
  const [first] = estimation.preuves;
  const [row] = view.comptees;
  return (
    <div className="grid gap-10">
      <p className="max-w-prose text-xl text-balance">{estimation.phrase}</p>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2 paper-columns">
        <div className="grid content-start gap-4">
          <EstimationFigure estimation={estimation} size="page" />
          {row === undefined ? null : (
            <p className="text-sm no-print">
              <RowLink lignes={view.lignes} repere={row.origine.repere} about={first.libelle} cases={casesOf(row)}>
                Voir la ligne du document
              </RowLink>
            </p>
          )}
          <CommentLire mesures={[estimation]} />
          <p className="text-xs text-ink-soft no-print">
            Les mots : <Terme cle="palier">palier</Terme>, <Terme cle="intervalle">intervalle</Terme>,{' '}
            <Terme cle="fiabilite">fiabilité</Terme>, <Terme cle={estimation.mesure} />
          </p>
          {estimation.kind === 'estimee' ? (
            <p className="text-sm no-print">
              <PersonneLink href="/methode#methode" className="inline-block min-h-6">
                Pourquoi une estimation à côté du compte ?
              </PersonneLink>
            </p>
          ) : null}
        </div>
        <div className="grid content-start gap-3">
          <h3 className="text-base">
            Ce qui est arrivé en {first.session}&nbsp;: {observed(first)}
          </h3>
          <IconArray sur={first.sur} obtenus={first.obtenus} outcome={OUTCOME[estimation.mesure]} />
          <div className="mt-4">
            <Preuves estimation={estimation} combinaison={lecture?.combinaison ?? null} view={view} />
          </div>
        </div>
      </div>
      <TauxAcces view={view} mesure={estimation.mesure} />
      <AlertesNote view={view} />
    </div>
  );
}
