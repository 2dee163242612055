import type { Commune } from '@/lib/domain/commune';
import type { Donnees } from '@/lib/domain/release';

/** All that a device needs to answer as the server does. Plain data. */
export interface ContenuPack {
  readonly donnees: Donnees;
  /** The official list of towns: people search around any of them, not around those with a school alone. */
  readonly communes: readonly Commune[];
}
