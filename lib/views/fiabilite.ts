import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { BilanFiabilite } from '@/lib/forecast/bilanFiabilite';
import { countDonnees } from './donnees';
import { aveugle, principal, type Rejeu, rejeuxOf } from './rejeux';

/** How the figures of past sessions held, as the page tells it. */
export type FiabiliteView =
  /** Nothing to show: nobody has computed it, or a single session leaves nothing to compare with. */
  | { readonly kind: 'non-verifie'; readonly sessions: readonly number[] }
  | {
      readonly kind: 'verifie';
      readonly bilan: BilanFiabilite;
      readonly rejeux: readonly Rejeu[];
      /** The one that answers the page's question. */
      readonly principal: Rejeu;
      /** Propositions of the same pair, all candidates together. */
      readonly propositions: Rejeu | null;
      /** Where the answer's own constants saw other schools of its session: the newest replay that saw none. */
      readonly aveugle: Rejeu | null;
      readonly demonstration: boolean;
    };

/** Reads what the backtest says of the release in service. */
export function viewFiabilite(catalogue: Catalogue): FiabiliteView {
  const { fiabilite: bilan, release } = catalogue;
  const rejeux = bilan === null ? [] : rejeuxOf(bilan);
  const first = principal(rejeux);
  if (bilan === null || first === null) {
    return { kind: 'non-verifie', sessions: countDonnees(catalogue).sessions.map(({ session }) => session) };
  }
  const { from, to, measure, croise } = first;
  return {
    kind: 'verifie',
    bilan,
    rejeux,
    principal: first,
    propositions: rejeux.find((one) => one !== first && one.from === from && one.to === to) ?? null,
    aveugle: croise ? aveugle(rejeux, measure) : null,
    demonstration: release.demonstration,
  };
}
