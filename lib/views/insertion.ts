import type { Catalogue } from '@/lib/catalogue/catalogue';
import { type Cours, knowsInsertions, listCours } from '@/lib/catalogue/insertions';
import type { Diplome } from '@/lib/domain/diplome';
import type { Insertion } from '@/lib/domain/insertion';
import { REGIONS, type Territoire, territoireNom } from '@/lib/domain/territoires';
import type { Criteres } from '@/lib/search/criteres';
import { regionOf } from '@/lib/search/places/regionOf';

/** Outcomes of one diploma. */
export interface InsertionFiche {
  readonly fiche: Diplome;
  /**
   * In the reader's région, each course in its newest period, and in the newest that publishes every delay where that is another;
   * a length is told where there are several. Empty when no région is named, or when it has no row.
   */
  readonly ici: readonly Cours[];
  /** The most attended course of pupils, else of apprentices, région by région, each in its newest period. */
  readonly regions: readonly Insertion[];
}

/** « Et après ? » of a diploma's page. */
export interface InsertionView {
  /** False: no document of outcomes is loaded. */
  readonly chargee: boolean;
  /** Where the reader looks; `null` when they named no place. */
  readonly region: Territoire | null;
  readonly fiches: readonly InsertionFiche[];
}

/** What those who finished a diploma did next, in the reader's région and in each of the others. @param fiches its sheet, or its options' */
export function viewInsertion(catalogue: Catalogue, fiches: readonly Diplome[], criteres: Criteres): InsertionView {
  const code = regionOf(criteres, catalogue);
  const nom = code === null ? null : territoireNom('region', code);
  const at = (fiche: Diplome, region: string) => listCours(catalogue, fiche.code, { kind: 'region', code: region });
  return {
    chargee: knowsInsertions(catalogue),
    region: code === null || nom === null ? null : { code, nom },
    fiches: fiches.map((fiche) => ({
      fiche,
      ici: code === null ? [] : show(at(fiche, code)),
      regions: REGIONS.flatMap((region) => at(fiche, region.code)[0]?.periodes[0] ?? []),
    })),
  };
}

function show(cours: readonly Cours[]): Cours[] {
  return cours.map(({ voie, duree, periodes }) => {
    const [newest, ...older] = periodes;
    const complete = newest.emploi[24].taux === null ? older.find(({ emploi }) => emploi[24].taux !== null) : undefined;
    const several = cours.filter((one) => one.voie === voie).length > 1;
    return { voie, duree: several ? duree : null, periodes: complete === undefined ? [newest] : [newest, complete] };
  });
}
