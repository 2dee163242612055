import type { Catalogue } from '@/lib/catalogue/catalogue';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import type { Criteres } from '@/lib/search/criteres';
import { candidatOf } from '@/lib/search/params';
import type { FormationResume } from '@/lib/search/resultats';
import { toResume } from '@/lib/search/resume';
import { siteFaits } from './siteFaits';

/** What the home page shows beside its form. */
export interface AccueilView {
  /** Formations of the results. */
  readonly total: number;
  /** An answer of this very release; `null` when nobody like the example applied. */
  readonly exemple: {
    readonly formation: FormationResume;
    readonly estimation: Exclude<FormationResume['estimation'], null | { kind: 'indisponible' }>;
    /** Who asked. */
    readonly criteres: Criteres;
  } | null;
  /** For search engines: schema.org. */
  readonly structured: object;
}

/** The candidate of the example: common, and with a figure in most reports. */
const EXEMPLE: Criteres = { ...CRITERES_PAR_DEFAUT, bac: 'general', mention: 'ab' };

/** @param origin where the site is reached, without a final slash */
export function viewAccueil(catalogue: Catalogue, origin: string): AccueilView {
  return { total: catalogue.resultats.length, exemple: findExemple(catalogue), structured: siteFaits(origin) };
}

/** A formation with a report when there is one, for reports say the most. */
function findExemple(catalogue: Catalogue): AccueilView['exemple'] {
  const { resultats } = catalogue;
  const found = resultats.find(({ rapports }) => rapports.length > 0) ?? resultats[0];
  if (found === undefined) return null;
  const formation = toResume(catalogue, found, candidatOf(EXEMPLE));
  const { estimation } = formation;
  if (estimation === null || estimation.kind === 'indisponible') return null;
  return { formation, estimation, criteres: EXEMPLE };
}
