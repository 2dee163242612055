import type { SerieTechnologique, Specifique } from '@/lib/domain/bac';

/** How texts write the specialities of a technological series; patterns read folded text. */
const MOTIFS: readonly (readonly [SerieTechnologique, Specifique, RegExp])[] = [
  ['STI2D', 'AC', /architecture et construction/],
  ['STI2D', 'EE', /energies? et environnement/],
  ['STI2D', 'ITEC', /innovation(?: technologique)? et eco-?conception/],
  ['STI2D', 'SIN', /systemes? d'informations? et numeriques?/],
  ['STMG', 'GF', /gestion et finances?/],
  ['STMG', 'MERCATIQUE', /mercatique(?: \(marketing\))?/],
  ['STMG', 'RHC', /ressources humaines et communication/],
  ['STMG', 'SIG', /systemes? d'informations? de gestion/],
  ['STL', 'BIOTECHNOLOGIES', /biochimie[ ,-]+biologie[ ,-]+biotechnologies?|biotechnologies?/],
  ['STL', 'SPCL', /sciences physiques et chimiques(?: en laboratoire)?/],
];

/** A speciality of a series, as the text says it and in our vocabulary. */
export interface SpecifiqueTrouve {
  readonly specialite: string;
  readonly specifique: Specifique;
}

/**
 * Finds the specialities that a text gives for one series, in the order of the text.
 * @param texte As written; `plie` is the same folded, of the same length.
 */
export function findSpecifiques(serie: SerieTechnologique, texte: string, plie: string): SpecifiqueTrouve[] {
  return MOTIFS.flatMap(([deSerie, specifique, motif]) => {
    const trouve = deSerie === serie ? motif.exec(plie) : null;
    if (!trouve) return [];
    const specialite = texte.slice(trouve.index, trouve.index + trouve[0].length);
    return [{ specialite, specifique, rang: trouve.index }];
  })
    .sort((a, b) => a.rang - b.rang)
    .map(({ specialite, specifique }) => ({ specialite, specifique }));
}
