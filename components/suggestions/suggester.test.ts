import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSuggester } from './suggester';

const answer = (q: string) => ({
  release: 'r',
  q,
  groupes: [
    { genre: 'lieu', libelle: 'Lieux', suggestions: [{ libelle: q, detail: null, q, formations: 1, lien: null }] },
  ],
});

/** A server whose answers come when they are told to. */
function serverOf() {
  const asked: { q: string; signal: AbortSignal; reply: (response: Response) => void; fail: () => void }[] = [];
  const get: typeof fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const signal = init?.signal;
      if (!signal) throw new Error('asked without a way to give up');
      signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      const q = new URL(String(input), 'http://rose.test').searchParams.get('q') ?? '';
      asked.push({ q, signal, reply: resolve, fail: () => reject(new TypeError('offline')) });
    });
  return { asked, get };
}
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('asking for suggestions', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('waits for a pause of typing, and asks once for what was typed last', async () => {
    const { asked, get } = serverOf();
    const suggester = createSuggester(get, 120);
    const done = vi.fn();
    for (const q of ['co', 'com', ' comp  ta ']) {
      suggester.ask(q, done);
      await vi.advanceTimersByTimeAsync(60);
    }
    await vi.advanceTimersByTimeAsync(120);
    expect(asked.map(({ q }) => q)).toEqual(['comp ta']);
    asked[0]?.reply(Response.json(answer('comp ta')));
    await settle();
    expect(done).toHaveBeenCalledExactlyOnceWith(answer('comp ta').groupes);
  });

  it('drops an answer that comes after a newer question', async () => {
    const { asked, get } = serverOf();
    const suggester = createSuggester(get, 10);
    const first = vi.fn();
    const second = vi.fn();
    suggester.ask('nan', first);
    await vi.advanceTimersByTimeAsync(10);
    suggester.ask('nant', second);
    await vi.advanceTimersByTimeAsync(10);
    expect(asked[0]?.signal.aborted).toBe(true);
    asked[1]?.reply(Response.json(answer('nant')));
    await settle();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  it('remembers an answer, and asks nothing below two letters', async () => {
    const { asked, get } = serverOf();
    const suggester = createSuggester(get, 10);
    const done = vi.fn();
    suggester.ask('lyon', done);
    await vi.advanceTimersByTimeAsync(10);
    asked[0]?.reply(Response.json(answer('lyon')));
    await settle();
    suggester.ask('lyon ', done);
    suggester.ask('l', done);
    expect(done.mock.calls.map(([groupes]) => groupes.length)).toEqual([1, 1, 0]);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toHaveLength(1);
  });

  it('says that it does not know when the network or the server fails, and asks again the next time', async () => {
    const { asked, get } = serverOf();
    const suggester = createSuggester(get, 10);
    const done = vi.fn();
    suggester.ask('lyon', done);
    await vi.advanceTimersByTimeAsync(10);
    asked[0]?.fail();
    await settle();
    suggester.ask('lyon', done);
    await vi.advanceTimersByTimeAsync(10);
    asked[1]?.reply(new Response('{}', { status: 503 }));
    await settle();
    expect(done.mock.calls).toEqual([[null], [null]]);
  });
});
