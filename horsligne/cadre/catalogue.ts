import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { EtatCatalogue } from '@/lib/catalogue/holder';

/** Stands for `app/catalogue` in the worker: the one catalogue that it opened, as long as it lives. */

let opened: Catalogue | null = null;

/** Everything drawn from here on is drawn from this catalogue. */
export function putInService(catalogue: Catalogue): void {
  opened = catalogue;
}

export const requestCatalogue = async (): Promise<EtatCatalogue> =>
  opened === null ? { kind: 'vide' } : { kind: 'pret', catalogue: opened };
