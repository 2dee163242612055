import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { donnees, formation } from '@/fixtures/catalogue/donnees';
import { createHolder, type Holder, type SourceReleases, sharedHolder } from './holder';

/** A store whose active release the test decides. */
class Store implements SourceReleases {
  reads = 0;
  failure: Error | null = null;
  constructor(public active: { id: number; digest: string; calculs?: string } | null) {}
  async readActive() {
    if (this.failure !== null) throw this.failure;
    return this.active;
  }
  async readDonnees(id: number) {
    this.reads += 1;
    if (this.active?.id !== id) throw new Error('gone');
    return donnees({ digest: this.active.digest, formations: [formation()] });
  }
}

let holder: Holder | null = null;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  holder?.close();
  vi.useRealTimers();
});

const digestOf = async (one: Holder) => {
  const etat = await one.getCatalogue();
  return etat.kind === 'pret' ? etat.catalogue.release.digest.charAt(0) : etat.kind;
};

describe('the catalogue in service', () => {
  it('is read once, and shared by all requests', async () => {
    const source = new Store({ id: 1, digest: 'a' });
    holder = createHolder(source);
    const [first, second] = await Promise.all([holder.getCatalogue(), holder.getCatalogue()]);
    expect(first).toBe(second);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await holder.getCatalogue()).toBe(first);
    expect(source.reads).toBe(1);
  });

  it('knows the official towns, read once for all releases', async () => {
    const source = new Store({ id: 1, digest: 'a' });
    const lyon = {
      nom: 'Lyon',
      anciensNoms: [],
      departement: '69',
      arrondissement: null,
      codesPostaux: ['69003'],
      population: 1,
    };
    const readCommunes = vi.fn(async () => [lyon]);
    holder = createHolder(Object.assign(source, { readCommunes }));
    await holder.getCatalogue();
    source.active = { id: 2, digest: 'b' };
    await vi.advanceTimersByTimeAsync(2_000);
    const etat = await holder.getCatalogue();
    expect(etat.kind === 'pret' && etat.catalogue.release.digest.charAt(0)).toBe('b');
    expect(etat.kind === 'pret' && etat.catalogue.communes).toEqual([lyon]);
    expect(readCommunes).toHaveBeenCalledTimes(1);
  });

  it('is swapped for a new release without a restart, within the polling interval', async () => {
    const source = new Store({ id: 1, digest: 'a' });
    const swaps: string[] = [];
    holder = createHolder(source, { onSwap: ({ release: { digest } }) => swaps.push(digest) });
    const taken = await holder.getCatalogue();
    source.active = { id: 2, digest: 'b' };
    expect(await digestOf(holder)).toBe('a');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await digestOf(holder)).toBe('b');
    // The request that took the former snapshot still has it.
    expect(taken.kind === 'pret' && taken.catalogue.release.digest).toBe('a');
    expect(swaps).toEqual(['a', 'b']);
  });

  it('stays when the same documents are imported again', async () => {
    const source = new Store({ id: 1, digest: 'a' });
    holder = createHolder(source);
    const before = await holder.getCatalogue();
    source.active = { id: 2, digest: 'a' };
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await holder.getCatalogue()).toBe(before);
    expect(source.reads).toBe(1);
  });

  it('is built again when something computed from its release is stored', async () => {
    const source = new Store({ id: 1, digest: 'a', calculs: 'fitted' });
    holder = createHolder(source);
    const before = await holder.getCatalogue();
    source.active = { id: 1, digest: 'a', calculs: 'fitted, proven' };
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await holder.getCatalogue()).not.toBe(before);
    expect(source.reads).toBe(2);
  });

  it('stays when the store fails, and says so to the log, once', async () => {
    const source = new Store({ id: 1, digest: 'a' });
    const failures: unknown[] = [];
    const returns: Date[] = [];
    holder = createHolder(source, {
      onFailure: (cause) => failures.push(cause),
      onReturn: (since) => returns.push(since),
    });
    await holder.getCatalogue();
    source.failure = new Error('disk full');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await digestOf(holder)).toBe('a');
    expect(failures).toEqual([source.failure]);
    const lost = holder.sansBaseDepuis;
    const another = new Error('no such table');
    source.failure = another;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(failures.at(-1)).toBe(another);
    source.failure = null;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(returns).toEqual([lost]);
  });
});

describe('without a catalogue', () => {
  it('tells a store that holds nothing from a store that fails', async () => {
    const source = new Store(null);
    holder = createHolder(source);
    expect(await holder.getCatalogue()).toEqual({ kind: 'vide' });
    holder.close();
    source.failure = new Error('unreadable');
    holder = createHolder(source);
    expect(await holder.getCatalogue()).toEqual({ kind: 'panne', cause: source.failure });
  });

  it('comes into service as soon as the first import is done', async () => {
    const source = new Store(null);
    holder = createHolder(source);
    await holder.getCatalogue();
    source.active = { id: 1, digest: 'a' };
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await digestOf(holder)).toBe('a');
  });

  it('recovers by itself from a failure', async () => {
    const source = new Store({ id: 1, digest: 'a' });
    source.failure = new Error('locked');
    holder = createHolder(source);
    expect(await digestOf(holder)).toBe('panne');
    source.failure = null;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await digestOf(holder)).toBe('a');
  });
});

describe('a store that several machines share', () => {
  it('may be lost: its last release is served, and since when is said', async () => {
    const source = new Store({ id: 1, digest: 'a' });
    holder = createHolder(source);
    await holder.getCatalogue();
    expect(holder.sansBaseDepuis).toBeNull();
    source.failure = new Error('unreachable');
    await vi.advanceTimersByTimeAsync(2_000);
    const since = holder.sansBaseDepuis;
    expect(since).toBeInstanceOf(Date);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(holder.sansBaseDepuis).toEqual(since);
    expect(await digestOf(holder)).toBe('a');
    source.failure = null;
    source.active = { id: 2, digest: 'b' };
    await vi.advanceTimersByTimeAsync(2_000);
    expect(holder.sansBaseDepuis).toBeNull();
    expect(await digestOf(holder)).toBe('b');
  });

  it('may be absent at the start: what this machine kept is served until it is back', async () => {
    const source = new Store({ id: 7, digest: 'a' });
    source.failure = new Error('unreachable');
    const readKept = vi.fn(async () => ({ id: 7, digest: 'a' }));
    holder = createHolder(Object.assign(source, { readKept }));
    expect(await digestOf(holder)).toBe('a');
    expect(holder.sansBaseDepuis).not.toBeNull();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(readKept).toHaveBeenCalledTimes(1);
    source.failure = null;
    source.active = { id: 8, digest: 'b' };
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await digestOf(holder)).toBe('b');
    expect(holder.sansBaseDepuis).toBeNull();
  });

  it('is the failure that is told where this machine kept nothing', async () => {
    const source = new Store(null);
    source.failure = new Error('unreachable');
    holder = createHolder(Object.assign(source, { readKept: async () => null }));
    expect(await holder.getCatalogue()).toEqual({ kind: 'panne', cause: source.failure });
  });
});

describe('the shared holder', () => {
  it('is made once in a process', () => {
    const make = vi.fn(() => createHolder(new Store(null)));
    expect(sharedHolder(make)).toBe(sharedHolder(make));
    expect(make).toHaveBeenCalledTimes(1);
  });
});
