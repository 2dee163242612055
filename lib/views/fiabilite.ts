import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { RapportFiabilite } from '@/lib/forecast/rapportFiabilite';
import { countDonnees } from './donnees';
import { principal, type Rejeu, rejeuxOf } from './rejeux';

/** How the figures of past sessions held, as the page tells it. */
export type FiabiliteView =
  /** Nothing to show: nobody has computed it, or a single session leaves nothing to compare with. */
  | { readonly kind: 'non-verifie'; readonly sessions: readonly number[] }
  | {
      readonly kind: 'verifie';
      readonly rapport: RapportFiabilite;
      readonly rejeux: readonly Rejeu[];
      /** The one that answers the page's question. */
      readonly principal: Rejeu;
      readonly demonstration: boolean;
    };

/** Reads what the backtest says of the release in service. */
export function viewFiabilite(catalogue: Catalogue): FiabiliteView {
  const { fiabilite: rapport, release } = catalogue;
  const rejeux = rapport === null ? [] : rejeuxOf(rapport);
  const first = principal(rejeux);
  if (rapport === null || first === null) {
    return { kind: 'non-verifie', sessions: countDonnees(catalogue).sessions.map(({ session }) => session) };
  }
  return { kind: 'verifie', rapport, rejeux, principal: first, demonstration: release.demonstration };
}
