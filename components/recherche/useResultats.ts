'use client';

import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { Answers, EtatResultats } from './etat';
import { readResultats } from './readApi';

/** What asks for other answers, and keeps them. Whoever reads the first list alone does not wait for it. */
async function importQueries() {
  const { FollowResultats, keepAnswers, prefetchResultats } = await import('./FollowResultats');
  return { FollowResultats, keepAnswers, prefetchResultats };
}

type Queries = Awaited<ReturnType<typeof importQueries>>;

/** Once it is there, for the whole visit. */
let loaded: Queries | null = null;

/** True when there is nothing else to draw. */
const isDrawn = (drawn: EtatResultats, next: EtatResultats) =>
  drawn.query === next.query &&
  drawn.resultats === next.resultats &&
  drawn.carte === next.carte &&
  drawn.enAttente === next.enAttente &&
  drawn.echec === next.echec &&
  drawn.lueA === next.lueA;

interface Resultats {
  readonly etat: EtatResultats;
  /** Follows the queries once another one was asked for; nothing before. */
  readonly Follow: Queries['FollowResultats'] | null;
  readonly onEtat: (etat: EtatResultats) => void;
  /** Somebody is about to ask for another search. */
  readonly prepare: () => void;
  /** Asks for the list of another search before it is shown. */
  readonly prefetch: (query: string) => void;
}

/**
 * The list and the map of a query: those of the server's page, then those that are asked for.
 *
 * @param answered query that the server answered
 * @param text its {@link Answers} as JSON: React reads a text much faster than the thousands of values that it says
 */
export function useResultats(query: string, answered: string, text: string): Resultats {
  const answers = useMemo(() => {
    const read = JSON.parse(text) as Answers;
    // Before anything follows the query of a page that was just answered: it would ask for it again.
    loaded?.keepAnswers(answered, read);
    return read;
  }, [answered, text]);
  const [queries, setQueries] = useState<Queries | null>(null);
  const [isLost, setLost] = useState(false);
  const [etat, setEtat] = useState<EtatResultats | null>(null);

  const start = useCallback(async () => {
    setLost(false);
    try {
      loaded ??= await importQueries();
      const found = loaded;
      found.keepAnswers(answered, answers);
      startTransition(() => setQueries(found));
      return found;
    } catch {
      setLost(true);
      return null;
    }
  }, [answered, answers]);
  const prefetch = useCallback(
    (next: string) => {
      // The first one is on its way together with what will keep it.
      const early = loaded === null ? readResultats(next, new AbortController().signal) : null;
      // Whoever takes it says why it did not come.
      early?.catch(() => {});
      void start().then((found) => found?.prefetchResultats(next, early));
    },
    [start],
  );
  const isElsewhere = query !== answered;
  useEffect(() => {
    if (isElsewhere) void start();
  }, [isElsewhere, start]);
  useEffect(() => {
    if (!isLost) return;
    window.addEventListener('online', start);
    return () => window.removeEventListener('online', start);
  }, [isLost, start]);

  const first = useMemo(
    () => ({ ...answers, query: answered, enAttente: false, echec: null, retry: start }),
    [answers, answered, start],
  );
  const onEtat = useCallback(
    (next: EtatResultats) => setEtat((drawn) => (isDrawn(drawn ?? first, next) ? drawn : next)),
    [first],
  );
  const shown = etat ?? first;
  return {
    etat: {
      ...shown,
      enAttente: (shown.enAttente || shown.query !== query) && !isLost,
      echec: isLost && isElsewhere ? { kind: 'injoignable' } : shown.echec,
    },
    Follow: queries?.FollowResultats ?? null,
    onEtat,
    prepare: start,
    prefetch,
  };
}
