import { EstimationFigure } from '@/components/estimation/EstimationFigure';
import { unbroken } from '@/components/ui/wording';
import { direChiffre } from '@/lib/phrases/chiffre';
import type { Colonne } from './colonnes';
import { LigneLink } from './LigneLink';
import { Row } from './Row';

/** What was counted of candidates like the one described, with its bar: one scale from 0 to 100 % across the columns. What all of them count is said once, at the head of the row. */
export function Chiffres({ colonnes }: { readonly colonnes: readonly Colonne[] }) {
  const quoi = colonnes.map(({ comparee: { resume } }) =>
    resume.estimation === null || resume.estimation.kind === 'indisponible'
      ? null
      : direChiffre(resume.estimation).quoi,
  );
  const said = new Set(quoi.filter((words) => words !== null));
  const [shared] = said.size === 1 ? said : [];
  return (
    <Row
      label="Candidats comparables"
      tag={unbroken(shared === undefined ? 'barre de 0 à 100 %' : `${shared} ; barre de 0 à 100 %`)}
      colonnes={colonnes}
      cell={(colonne, index) => {
        const { resume, reperes } = colonne.comparee;
        const { estimation } = resume;
        if (estimation === null) return null;
        if (estimation.kind === 'indisponible') return unbroken(estimation.phrase);
        return (
          <>
            <EstimationFigure
              estimation={estimation}
              size="colonne"
              lien={(compte) => (
                <LigneLink colonne={colonne} repere={reperes.figure} about="compté" cases={reperes.cases}>
                  {compte}
                </LigneLink>
              )}
            />
            {shared === undefined ? <p>{unbroken(quoi[index] ?? '')}</p> : null}
          </>
        );
      }}
    />
  );
}
