import { CommentLire } from '@/components/estimation/CommentLire';
import { MESURES } from '@/lib/odds/mesures';
import { phrasesPartagees } from '@/lib/phrases/comparaison';
import type { Colonne } from './colonnes';

/** How the figures are read, and what is to be known of each: once, under those that it is about. */
export function CommentLireComparaison({ colonnes }: { readonly colonnes: readonly Colonne[] }) {
  const figures = colonnes.flatMap(({ nom, comparee: { resume } }) =>
    resume.estimation === null || resume.estimation.kind === 'indisponible'
      ? []
      : [{ nom, estimation: resume.estimation }],
  );
  return (
    <CommentLire
      mesures={MESURES.flatMap((mesure) => {
        const counted = figures.filter(({ estimation }) => estimation.mesure === mesure);
        if (counted.length === 0) return [];
        const remarks = phrasesPartagees(
          counted.map(({ nom }) => nom),
          counted.map(({ estimation: { avertissements, ecart } }) => [
            ...avertissements,
            ...(ecart === null ? [] : [ecart]),
          ]),
        );
        return {
          mesure,
          avertissements: remarks.flatMap(({ noms, phrases }) =>
            noms === null ? phrases : [`${noms} : ${phrases.join(' ')}`],
          ),
        };
      })}
    />
  );
}
