'use client';

import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
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

type Suite = typeof import('./Reponses');

/** Once it is there, for the whole visit. */
let loaded: Suite | null = null;
let loading: Promise<Suite> | null = null;

/** What asks for other answers, and keeps them. Whoever reads the first list alone does not wait for it. */
function load(): Promise<Suite> {
  loading ??= import('./Reponses').then(
    (suite) => {
      loaded = suite;
      return suite;
    },
    (error) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

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
  readonly Suite: Suite['Reponses'] | null;
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
  const [suite, setSuite] = useState<Suite | null>(null);
  const [isLost, setLost] = useState(false);
  const [etat, setEtat] = useState<EtatResultats | null>(null);

  const start = useCallback(async () => {
    setLost(false);
    try {
      const found = loaded ?? (await load());
      found.keepAnswers(answered, answers);
      startTransition(() => setSuite(found));
      return found;
    } catch {
      setLost(true);
      return null;
    }
  }, [answered, answers]);
  const prefetch = useCallback((next: string) => void start().then((found) => found?.prefetchResultats(next)), [start]);
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
    Suite: suite?.Reponses ?? null,
    onEtat,
    prepare: start,
    prefetch,
  };
}
