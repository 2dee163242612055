import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTurns } from './turns.mjs';

const LIMITS = { places: 2, line: 6, patience: 1_000, few: 0, lease: 5_000 };

let charge: { enCours: number; enAttente: number; refusees: number; abandonnees: number };
let take: ReturnType<typeof createTurns>['take'];
/** In order: what was begun, and what was told that its turn will not come. */
let begun: string[];
let shed: string[];
/** Ends a piece of work. */
let ends: Map<string, () => void>;

/** Asks for some work: « who:what ». */
function ask(name: string, state: { isAbandoned?: boolean; isDelivering?: boolean } = {}) {
  take({
    from: name.split(':')[0] ?? '',
    isAbandoned: () => state.isAbandoned === true,
    isDelivering: () => state.isDelivering === true,
    start: () => {
      begun.push(name);
      return new Promise<void>((resolve) => ends.set(name, resolve));
    },
    shed: () => shed.push(name),
  });
  return state;
}

/** Lets what was asked until now begin. */
const settle = () => vi.advanceTimersByTimeAsync(10);
async function end(name: string) {
  ends.get(name)?.();
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  charge = { enCours: 0, enAttente: 0, refusees: 0, abandonnees: 0 };
  ({ take } = createTurns(LIMITS, charge));
  begun = [];
  shed = [];
  ends = new Map();
});
afterEach(() => vi.useRealTimers());

describe('turns', () => {
  it('begins as much as there are places, and the next as soon as one is free', async () => {
    for (const name of ['a:1', 'a:2', 'a:3', 'a:4']) ask(name);
    await settle();
    expect(begun).toEqual(['a:1', 'a:2']);
    expect(charge).toMatchObject({ enCours: 2, enAttente: 2 });
    await end('a:2');
    expect(begun).toEqual(['a:1', 'a:2', 'a:3']);
    await end('a:1');
    await end('a:3');
    await end('a:4');
    expect(charge).toEqual({ enCours: 0, enAttente: 0, refusees: 0, abandonnees: 0 });
  });

  it('gives each who waits a turn before anybody has two', async () => {
    for (const name of ['a:1', 'a:2', 'a:3', 'a:4', 'a:5', 'b:1', 'c:1', 'b:2']) ask(name);
    await settle();
    for (const name of ['a:1', 'b:1', 'c:1', 'a:2']) await end(name);
    expect(begun).toEqual(['a:1', 'b:1', 'c:1', 'a:2', 'b:2', 'a:3']);
  });

  it('does not begin what nobody waits for any more', async () => {
    for (const name of ['a:1', 'a:2']) ask(name);
    await settle();
    const gone = [ask('a:3'), ask('a:4')];
    ask('a:5');
    for (const state of gone) state.isAbandoned = true;
    await end('a:1');
    expect(begun).toEqual(['a:1', 'a:2', 'a:5']);
    expect(charge).toMatchObject({ enAttente: 0, abandonnees: 2, refusees: 0 });
  });

  it('does not begin either what was abandoned before anything else was read', async () => {
    ask('a:1').isAbandoned = true;
    await settle();
    expect(begun).toEqual([]);
    expect(charge.abandonnees).toBe(1);
  });

  it('sheds what has waited too long, and not what was abandoned meanwhile', async () => {
    for (const name of ['a:1', 'a:2']) ask(name);
    await settle();
    ask('a:3');
    ask('a:4').isAbandoned = true;
    await vi.advanceTimersByTimeAsync(500);
    ask('b:1');
    await vi.advanceTimersByTimeAsync(600);
    expect(shed).toEqual(['a:3']);
    expect(charge).toEqual({ enCours: 2, enAttente: 1, refusees: 1, abandonnees: 1 });
    await end('a:1');
    expect(begun).toEqual(['a:1', 'a:2', 'b:1']);
  });

  it('lets a few wait longer: they are no crowd', async () => {
    ({ take } = createTurns({ ...LIMITS, places: 1, few: 2, lease: 60_000 }, charge));
    ask('a:1');
    await settle();
    for (const name of ['a:2', 'a:3', 'a:4']) ask(name);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(shed).toEqual(['a:2']);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(shed).toEqual(['a:2', 'a:3', 'a:4']);
  });

  it('has whoever asks most bear that there are too many', async () => {
    for (const name of ['a:1', 'a:2']) ask(name);
    await settle();
    for (let n = 3; n <= 8; n++) ask(`a:${n}`);
    expect(shed).toEqual([]);
    ask('b:1');
    ask('b:2');
    ask('a:9');
    expect(shed).toEqual(['a:8', 'a:7', 'a:9']);
    await end('a:1');
    await end('a:2');
    expect(begun).toEqual(['a:1', 'a:2', 'a:3', 'b:1']);
  });

  it('waits for no reader: what only goes out leaves its place to another', async () => {
    const slow = ask('a:1');
    ask('a:2');
    await settle();
    ask('b:1');
    slow.isDelivering = true;
    await vi.advanceTimersByTimeAsync(100);
    expect(begun).toEqual(['a:1', 'a:2', 'b:1']);
    await end('a:1');
    expect(charge.enCours).toBe(2);
  });

  it('does not let what never ends hold its place', async () => {
    for (const name of ['a:1', 'a:2']) ask(name);
    await settle();
    await vi.advanceTimersByTimeAsync(4_500);
    ask('b:1');
    await vi.advanceTimersByTimeAsync(600);
    expect(begun).toEqual(['a:1', 'a:2', 'b:1']);
  });

  it('hears those who come one after the other before it begins anything', async () => {
    ask('a:1');
    ask('a:2');
    setImmediate(() => {
      ask('b:1');
      setImmediate(() => ask('c:1'));
    });
    await settle();
    // Both places would be a's.
    expect(begun).toEqual(['a:1', 'b:1']);
  });

  it('lets other work go first, for a moment', async () => {
    let isHeld = true;
    ({ take } = createTurns({ ...LIMITS, places: 1 }, charge, () => isHeld));
    ask('a:1');
    await vi.advanceTimersByTimeAsync(15);
    expect(begun).toEqual([]);
    isHeld = false;
    await settle();
    expect(begun).toEqual(['a:1']);
    isHeld = true;
    ask('a:2');
    await end('a:1');
    expect(begun).toEqual(['a:1']);
    await vi.advanceTimersByTimeAsync(60);
    expect(begun).toEqual(['a:1', 'a:2']);
  });

  it('looks at nothing when there is nothing', async () => {
    ask('a:1');
    await settle();
    await end('a:1');
    await vi.advanceTimersByTimeAsync(100);
    expect(vi.getTimerCount()).toBe(0);
    ask('a:2');
    await settle();
    expect(begun).toEqual(['a:1', 'a:2']);
  });
});
