import type { Ecran } from '@/lib/search/ecran/contrat';
import type { Carte } from '@/lib/search/map/contrat';
import type { Echec } from './readApi';

/** What the server answered with its page. */
export interface Answers {
  readonly resultats: Ecran;
  readonly carte: Carte;
  /** Milliseconds since 1970. */
  readonly lueA: number;
}

export interface EtatResultats {
  /** The query that this is the state of. */
  readonly query: string;
  readonly resultats: Ecran;
  readonly carte: Carte | null;
  /** The list shown is not yet that of the query. */
  readonly enAttente: boolean;
  readonly echec: Echec | null;
  /** When the list shown was read: milliseconds since 1970. */
  readonly lueA: number;
  readonly retry: () => void;
}
