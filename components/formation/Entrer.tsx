import type { ReactNode } from 'react';
import { CommentLire } from '@/components/estimation/CommentLire';
import { EstimationFigure } from '@/components/estimation/EstimationFigure';
import { Preuves } from '@/components/estimation/Preuves';
import { RowLink } from '@/components/sources/RowLink';
import { unbroken } from '@/components/ui/wording';
import { MESURES_MELEES } from '@/lib/phrases/formation';
import type { EntrerView } from '@/lib/views/formationEntrer';
import { casesOf } from '@/lib/views/lignesDocument';
import { AlertesNote } from './Alertes';
import { PourquoiPasComme } from './PourquoiPasComme';
import { TauxAcces } from './TauxAcces';

interface EntrerProps {
  readonly view: EntrerView;
  /** In the place of a figure: nobody is described, or nothing can be said. */
  readonly absence: ReactNode;
  /** Where the findings on its documents are told. */
  readonly alertes: string;
}

/** « Est-ce que je peux y entrer ? »: the figure, then the rows that speak of the reader. */
export function Entrer({ view, absence, alertes }: EntrerProps) {
  const { estimation, etapes, voisines } = view;
  if (estimation === null || estimation.kind === 'indisponible') {
    return (
      <div className="grid gap-4">
        {absence}
        <TauxAcces view={view} />
        <AlertesNote n={view.alertes.length} href={alertes} />
      </div>
    );
  }
  const { mesure, avertissements } = estimation;
  const [first] = estimation.preuves;
  const [row] = view.comptees;
  const shown = [...voisines.etablissement, ...voisines.diplome].map((one) => one.estimation);
  const mesures = new Set(
    [estimation, ...shown].flatMap((one) => (one === null || one.kind === 'indisponible' ? [] : one.mesure)),
  );
  return (
    <div className="grid gap-x-14 gap-y-3 lg:grid-cols-2 lg:grid-rows-[auto_1fr] paper-columns">
      <div className="grid content-start gap-2">
        <EstimationFigure estimation={estimation} size="page" />
        {row === undefined ? null : (
          <p className="text-sm no-print">
            <RowLink lignes={view.lignes} repere={row.origine.repere} about={first.libelle} cases={casesOf(row)}>
              Voir la ligne du document
            </RowLink>
          </p>
        )}
      </div>
      <div className="comment-lire">
        <CommentLire mesures={[{ mesure, avertissements }]}>
          {etapes === null ? null : <p>{unbroken(etapes.note)}</p>}
          {mesures.size < 2 ? null : <p>{unbroken(MESURES_MELEES)}</p>}
          <PourquoiPasComme mesure={mesure} />
        </CommentLire>
      </div>
      <div className="grid content-start gap-4 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <Preuves estimation={estimation} combinaison={view.combinaison} view={view} />
        <TauxAcces view={view} />
        <AlertesNote n={view.alertes.length} href={alertes} />
      </div>
    </div>
  );
}
