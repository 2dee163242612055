'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { canonicalQuery } from '@/lib/search/adresse';

/** Where a change of the search comes from: it decides where the focus goes, and what the history keeps. */
export type Origine = 'formulaire' | 'saisie' | 'lien' | 'historique';

interface Adresse {
  /** Canonical query of the search in force. */
  readonly query: string;
  /** How many times it changed without the forms: they must then be filled again. */
  readonly epoque: number;
  /** The last of them came from the buttons of the browser. */
  readonly retour: boolean;
  readonly go: (query: string, origine: Origine) => void;
}

const PATH = '/recherche';

/** After the last change, in milliseconds: the router is told once the list is there, not while it is being drawn. */
const ROUTER_AFTER = 700;

const addressOf = (query: string) => (query === '' ? PATH : `${PATH}?${query}`);

/**
 * The address as the state of the search. A change shows at once and writes the address; the buttons of the browser and
 * the links of other parts of the page bring it back. Letters typed one after the other make one entry of the history.
 *
 * @param asked canonical query of the address that the server answered, as it was written
 * @param answered the same, as the server understood it: places by their code
 */
export function useAdresse(asked: string, answered: string): Adresse {
  const fromRouter = canonicalQuery(useSearchParams());
  // Back from another page, the router gives what the server answered first, and the address what was asked last.
  const [state, setState] = useState(() => ({
    query: fromRouter === asked ? answered : fromRouter,
    epoque: 0,
    retour: false,
  }));
  const lastRouter = useRef(fromRouter);
  const current = useRef(state.query);
  const typing = useRef(false);
  const telling = useRef(0);
  /** What the router was told last: it needs not tell it back. */
  const told = useRef<string | null>(null);

  // Our own changes come back by the router later, some already out of date: the address bar is always right.
  const follow = useCallback((retour: boolean) => {
    if (window.location.pathname !== PATH) return;
    const shown = canonicalQuery(new URLSearchParams(window.location.search));
    if (shown === current.current) return;
    current.current = shown;
    typing.current = false;
    window.clearTimeout(telling.current);
    setState(({ epoque }) => ({ query: shown, epoque: epoque + 1, retour }));
  }, []);

  useEffect(() => {
    const back = () => follow(true);
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, [follow]);

  useEffect(() => {
    if (fromRouter === lastRouter.current) return;
    lastRouter.current = fromRouter;
    if (fromRouter !== told.current) follow(false);
    told.current = null;
  }, [fromRouter, follow]);

  useEffect(() => () => window.clearTimeout(telling.current), []);

  const go = useCallback((query: string, origine: Origine) => {
    if (query === current.current) return;
    const continues = origine === 'saisie' && typing.current;
    typing.current = origine === 'saisie';
    current.current = query;
    // With the router's own state, which it then takes for its own: told at once, it would draw the whole page again, first.
    window.history[continues ? 'replaceState' : 'pushState'](window.history.state, '', addressOf(query));
    window.clearTimeout(telling.current);
    telling.current = window.setTimeout(() => {
      if (window.location.pathname !== PATH) return;
      told.current = current.current;
      window.history.replaceState(null, '', addressOf(current.current));
    }, ROUTER_AFTER);
    const refill = origine === 'lien' || origine === 'historique' ? 1 : 0;
    setState(({ epoque }) => ({ query, epoque: epoque + refill, retour: false }));
  }, []);

  return { ...state, go };
}
