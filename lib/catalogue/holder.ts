import type { Commune } from '@/lib/domain/commune';
import type { Donnees } from '@/lib/domain/release';
import type { FabriqueEstimateur } from '@/lib/odds/estimateur';
import { buildCatalogue, type Catalogue } from './catalogue';

/** What names the active release. */
export interface ReleaseNommee {
  readonly id: number;
  readonly digest: string;
  /** Changes when something computed from the release is stored beside it. */
  readonly calculs?: string;
}

/** Where releases are read from; the store is passed in, never imported. */
export interface SourceReleases {
  /** Cheap to ask for; `null` before the first import. */
  readActive(): Promise<ReleaseNommee | null>;
  /** The last release that this machine kept of a shared store, for a start without it; `null` when it kept none. */
  readKept?(): Promise<ReleaseNommee | null>;
  /** The whole of a release. @throws when it is gone or cannot be read */
  readDonnees(id: number): Promise<Donnees>;
  /** The official list of towns, read once, with the first release. @throws when it cannot be read */
  readCommunes?(): Promise<readonly Commune[]>;
}

/** What a request can work with. A failure is never an empty catalogue. */
export type EtatCatalogue =
  | { readonly kind: 'pret'; readonly catalogue: Catalogue }
  /** No release was ever made. */
  | { readonly kind: 'vide' }
  /** The database is damaged. */
  | { readonly kind: 'abimee' }
  /** Nothing could ever be read. */
  | { readonly kind: 'panne'; readonly cause: unknown };

export interface HolderOptions {
  readonly fabrique?: FabriqueEstimateur;
  /** Milliseconds between two looks at the active release. */
  readonly intervalle?: number;
  /** Builds what requests ask of a catalogue beside it, before it is put in service. */
  readonly prepare?: (catalogue: Catalogue) => void;
  /** Told of a look that fails, once while the same failure lasts; the catalogue in service stays. */
  readonly onFailure?: (cause: unknown) => void;
  /** Told of the first look that goes well again. @param since when the store was lost */
  readonly onReturn?: (since: Date) => void;
  /** Told of every catalogue put in service. @param duree milliseconds that reading and building took */
  readonly onSwap?: (catalogue: Catalogue, duree: number) => void;
}

export interface Holder {
  /**
   * The catalogue in service: one snapshot, that a request takes once and keeps. Waits only while there is none yet.
   */
  getCatalogue(): Promise<EtatCatalogue>;
  /** Since when the store fails, while what it gave before is served; `null` when the last look went well. */
  readonly sansBaseDepuis: Date | null;
  /** Stops looking for new releases. */
  close(): void;
}

/** As the store says it. */
function isDamage(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'abimee';
}

const INTERVALLE = 2_000;

/**
 * Holds the active release in memory, and swaps it whole when another becomes active. Requests never wait for a swap:
 * they keep the former catalogue until the new one is complete, and a failing look changes nothing.
 */
export function createHolder(source: SourceReleases, options: HolderOptions = {}): Holder {
  const { fabrique, intervalle = INTERVALLE, prepare, onFailure, onReturn, onSwap } = options;
  let etat: EtatCatalogue | null = null;
  let active: string | null = null;
  let calculs: string | undefined;
  let communes: readonly Commune[] | undefined;
  let looking: Promise<void> | null = null;
  let timer: ReturnType<typeof setInterval> | null = null;
  let lastLook = Number.NEGATIVE_INFINITY;
  let sansBaseDepuis: Date | null = null;
  /** What was said since the store was lost. */
  const told = new Set<string>();

  /** Puts a release in service, unless it is there already. */
  async function follow(found: ReleaseNommee | null): Promise<void> {
    if (found === null) {
      if (etat?.kind !== 'pret') etat = { kind: 'vide' };
      return;
    }
    const name = `${found.id} ${found.calculs ?? ''}`;
    if (name === active) return;
    const same = etat?.kind === 'pret' && etat.catalogue.release.digest === found.digest;
    if (same && found.calculs === calculs) {
      active = name;
      return;
    }
    const start = performance.now();
    communes ??= await source.readCommunes?.();
    const catalogue = buildCatalogue(await source.readDonnees(found.id), fabrique, communes);
    prepare?.(catalogue);
    active = name;
    calculs = found.calculs;
    etat = { kind: 'pret', catalogue };
    onSwap?.(catalogue, performance.now() - start);
  }

  async function look(): Promise<void> {
    lastLook = Date.now();
    try {
      await follow(await source.readActive());
      if (sansBaseDepuis !== null) onReturn?.(sansBaseDepuis);
      sansBaseDepuis = null;
      told.clear();
    } catch (cause) {
      sansBaseDepuis ??= new Date();
      tell(cause);
      if (etat?.kind === 'pret') return;
      etat = isDamage(cause) ? { kind: 'abimee' } : { kind: 'panne', cause };
      await followKept();
    }
  }

  async function followKept(): Promise<void> {
    try {
      const kept = await source.readKept?.();
      if (kept) await follow(kept);
    } catch (cause) {
      tell(cause);
    }
  }

  function tell(cause: unknown): void {
    if (told.has(String(cause))) return;
    told.add(String(cause));
    onFailure?.(cause);
  }

  /** One look at a time: a slow one is shared, never doubled. */
  function lookOnce(): Promise<void> {
    looking ??= look().finally(() => {
      looking = null;
    });
    return looking;
  }

  return {
    get sansBaseDepuis() {
      return sansBaseDepuis;
    },
    async getCatalogue() {
      if (timer === null) {
        timer = setInterval(() => void lookOnce(), intervalle);
        // Under Node, a poll must not keep a finished process alive; a browser's timer is a number.
        if (typeof timer === 'object' && 'unref' in timer) timer.unref();
      }
      const waiting =
        etat === null || (etat.kind !== 'pret' && (looking !== null || Date.now() - lastLook >= intervalle));
      if (waiting) await lookOnce();
      return etat ?? { kind: 'vide' };
    },
    close() {
      if (timer !== null) clearInterval(timer);
      timer = null;
    },
  };
}

const KEY = Symbol.for('rose-des-voeux.holder');

/**
 * The one holder of this process, made on first use. On `globalThis`, because a bundler may load this module twice.
 */
export function sharedHolder(create: () => Holder): Holder {
  const place = globalThis as typeof globalThis & { [KEY]?: Holder };
  place[KEY] ??= create();
  return place[KEY];
}

/** The holder of this process, `null` before its first use: for what runs apart from pages and must not make one. */
export function currentHolder(): Holder | null {
  return (globalThis as typeof globalThis & { [KEY]?: Holder })[KEY] ?? null;
}
