import type { Constat } from '@/lib/domain/constat';
import type { Diplome } from '@/lib/domain/diplome';
import type { Origine } from '@/lib/domain/source';

/** Diplomas of all sources, one per code scolarité, and what was found on the way. */
export interface FichesReunies {
  /** In the order of their codes. */
  readonly diplomes: readonly Diplome[];
  /** One per sheet set aside, with its source. */
  readonly constats: readonly { readonly sourceId: string; readonly constat: Constat }[];
}

/**
 * Keeps one sheet per code scolarité: the latest modified. A sheet without a date cannot claim to be newer and gives way to
 * a dated one; between equals, the order of the sources decides, so that the order of reading never does. Nothing is filled
 * from one sheet to the other: the sheets set aside stand in `autresOrigines`, each with a `fiche-remplacee` alert.
 */
export function mergeFiches(diplomes: readonly Diplome[]): FichesReunies {
  const parCode = new Map<string, Diplome[]>();
  for (const diplome of diplomes) parCode.set(diplome.code, [...(parCode.get(diplome.code) ?? []), diplome]);
  const constats: FichesReunies['constats'][number][] = [];
  const reunis = [...parCode.keys()].sort().flatMap((code) => {
    const [gardee, ...autres] = (parCode.get(code) ?? []).sort(compareFiches);
    if (gardee === undefined) return [];
    for (const autre of autres) {
      constats.push({ sourceId: autre.origine.sourceId, constat: describeReplaced(autre, gardee) });
    }
    return [{ ...gardee, autresOrigines: autres.map((autre) => autre.origine) }];
  });
  return { diplomes: reunis, constats };
}

/** The sheet to keep first. */
function compareFiches(a: Diplome, b: Diplome): number {
  return (
    compareTexts(b.dateModification ?? '', a.dateModification ?? '') ||
    compareTexts(a.origine.sourceId, b.origine.sourceId) ||
    lineOf(a.origine) - lineOf(b.origine)
  );
}

function describeReplaced(autre: Diplome, gardee: Diplome): Constat {
  const quand =
    gardee.dateModification === null
      ? 'ni l’une ni l’autre n’est datée'
      : `celle-là est du ${gardee.dateModification}, celle-ci ${autre.dateModification === null ? 'sans date' : `du ${autre.dateModification}`}`;
  return {
    gravite: 'alerte',
    code: 'fiche-remplacee',
    message: `La fiche « ${autre.intitule} » (code ${autre.code}) laisse la place à une autre de même code : ${quand}.`,
    repere: autre.origine.repere,
  };
}

const lineOf = ({ repere }: Origine): number => repere.ligne ?? 0;

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
