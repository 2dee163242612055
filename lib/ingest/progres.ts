import type { BilanSource } from '@/lib/domain/release';
import type { Source } from '@/lib/domain/source';

/** What an import is doing, for whoever watches. */
export type Progres =
  | { readonly type: 'inventaire'; readonly paths: readonly string[] }
  | { readonly type: 'lecture'; readonly source: Source; readonly rang: number; readonly total: number }
  /** A document goes on: records kept so far. */
  | { readonly type: 'enregistrements'; readonly source: Source; readonly gardees: number }
  | { readonly type: 'lue'; readonly bilan: BilanSource }
  | { readonly type: 'publication' }
  /** The constants of the estimates are fitted on what was read. */
  | { readonly type: 'ajustement' }
  /** Another import holds the database. */
  | { readonly type: 'attente' };
