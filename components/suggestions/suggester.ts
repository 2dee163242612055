import type { Suggestions } from '@/lib/api/schemas/suggestions';

export type GroupesSuggeres = Suggestions['groupes'];

/** How long one pauses between two keys, at most, while still typing. */
const PAUSE = 120;
/** Below, nothing is asked: the server would not answer either. */
const LONGUEUR_MINIMALE = 2;
const MEMOIRE = 50;

export interface Suggester {
  /**
   * Asks what a text may become. Only the newest question is answered: those before it are dropped, wherever they are.
   *
   * @param done called once with the groups; `null` when they cannot be known (offline, slow, a fault), which is no answer
   */
  ask(q: string, done: (groupes: GroupesSuggeres | null) => void): void;
  /** Drops the question that is still open. */
  cancel(): void;
}

/** Asks the server at the pace of typing, and remembers its answers. */
export function createSuggester(get: typeof fetch = (...request) => fetch(...request), pause = PAUSE): Suggester {
  const known = new Map<string, GroupesSuggeres>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let open: AbortController | null = null;

  function cancel(): void {
    clearTimeout(timer);
    open?.abort();
    open = null;
  }

  async function read(q: string, signal: AbortSignal): Promise<GroupesSuggeres | null> {
    const response = await get(`/api/v1/suggestions?${new URLSearchParams({ q })}`, { signal });
    if (!response.ok) return null;
    const { groupes } = (await response.json()) as Suggestions;
    if (known.size >= MEMOIRE) known.delete(known.keys().next().value ?? '');
    known.set(q, groupes);
    return groupes;
  }

  return {
    cancel,
    ask(text, done) {
      cancel();
      const q = text.trim().replace(/\s+/g, ' ');
      if (q.length < LONGUEUR_MINIMALE) return done([]);
      const remembered = known.get(q);
      if (remembered !== undefined) return done(remembered);
      const controller = new AbortController();
      open = controller;
      timer = setTimeout(() => {
        read(q, controller.signal)
          .catch(() => null)
          .then((groupes) => {
            if (!controller.signal.aborted) done(groupes);
          });
      }, pause);
    },
  };
}
