import { buildCatalogue } from '@/lib/catalogue/catalogue';
import type { Donnees } from '@/lib/domain/release';
import { fitConstants } from '@/lib/forecast/fit';
import { panelsOf } from '@/lib/forecast/panels';
import { CLASSES } from '@/lib/odds/classe';
import { estimate } from '@/lib/odds/estimate';
import { tellEstimation } from '@/lib/phrases/estimation';
import { type Ligne, time, toLigne } from './measure';

/** Speed of the estimates: fitting, then every formation for every class of candidates with its words, beside one sort of the same formations. */
export function benchEstimations(donnees: Donnees, reference: number): Ligne[] {
  const panels = panelsOf(donnees.formations);
  const { resultats, contexte, estimateur } = buildCatalogue(donnees);
  const everything = () => {
    for (const formation of resultats) {
      for (const classe of CLASSES) tellEstimation(estimate(formation, classe, contexte, estimateur), contexte);
    }
  };
  const calls = resultats.length * CLASSES.length;
  return [
    toLigne(
      'estimations : ajustement',
      time(() => fitConstants(panels), 2),
      reference,
    ),
    toLigne(`estimations : ${calls} appels, phrases comprises`, time(everything, 2), reference),
  ];
}
