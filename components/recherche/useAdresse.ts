'use client';

import { useSearchParams } from 'next/navigation';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
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
  /** The query that was asked for last: newer than `query` while its answer is on the way. */
  readonly latest: RefObject<string>;
  readonly go: (query: string, origine: Origine) => void;
}

const PATH = '/recherche';

/** After the last change, in milliseconds: the router is told once the list is there, not while it is being drawn. */
const ROUTER_AFTER = 700;

/** At the latest, in milliseconds, the address says what was asked for. */
const WRITTEN_AFTER = 200;

/** An answer that takes longer, in milliseconds, is waited for on the screen: the former list says that it is no longer the one asked for. */
const SHOWN_WITHOUT_AFTER = 120;

const addressOf = (query: string) => (query === '' ? PATH : `${PATH}?${query}`);

/**
 * The address as the state of the search. A change shows at once and writes the address; the buttons of the browser and
 * the links of other parts of the page bring it back. Letters typed one after the other make one entry of the history.
 *
 * @param asked canonical query of the address that the server answered, as it was written
 * @param answered the same, as the server understood it: places by their code
 * @param prepare asks for the answer to a query; `null` when it is there, else settles once it is, or is lost
 */
export function useAdresse(asked: string, answered: string, prepare: (query: string) => Promise<void> | null): Adresse {
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
  const showing = useRef(0);
  const writing = useRef(0);
  /** Writes the address of the last change, when that is still to be done. */
  const unwritten = useRef<(() => void) | null>(null);
  const write = useCallback(() => {
    window.clearTimeout(writing.current);
    const due = unwritten.current;
    unwritten.current = null;
    due?.();
  }, []);
  /** Changes made without the forms that are not shown yet. */
  const refills = useRef(0);
  /** What the router was told last: it needs not tell it back. */
  const told = useRef<string | null>(null);

  // Our own changes come back by the router later, some already out of date: the address bar is always right.
  const follow = useCallback((retour: boolean) => {
    if (window.location.pathname !== PATH) return;
    // « Back » within a frame of a change: there is no change any more.
    unwritten.current = null;
    const shown = canonicalQuery(new URLSearchParams(window.location.search));
    if (shown === current.current) return;
    current.current = shown;
    typing.current = false;
    window.clearTimeout(telling.current);
    window.clearTimeout(showing.current);
    refills.current = 0;
    setState(({ epoque }) => ({ query: shown, epoque: epoque + 1, retour }));
  }, []);

  useEffect(() => {
    const back = () => follow(true);
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, [follow]);

  // Told while another page is on its way, the router would take us for where it goes, and give that page up.
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest('a') === null) return;
      write();
      window.clearTimeout(telling.current);
    };
    document.addEventListener('click', leave, { capture: true });
    return () => document.removeEventListener('click', leave, { capture: true });
  }, [write]);

  useEffect(() => {
    if (fromRouter === lastRouter.current) return;
    lastRouter.current = fromRouter;
    if (fromRouter !== told.current) follow(false);
    told.current = null;
  }, [fromRouter, follow]);

  useEffect(
    () => () => {
      for (const timer of [telling, showing, writing]) window.clearTimeout(timer.current);
      unwritten.current = null;
    },
    [],
  );

  const go = useCallback(
    (query: string, origine: Origine) => {
      if (query === current.current) return;
      // Before anything is written or drawn: the answer is on its way meanwhile.
      const answer = prepare(query);
      const continues = origine === 'saisie' && typing.current;
      typing.current = origine === 'saisie';
      current.current = query;
      write();
      // With the router's own state, which it then takes for its own: told at once, it would draw the whole page again, first.
      unwritten.current = () =>
        window.history[continues ? 'replaceState' : 'pushState'](window.history.state, '', addressOf(query));
      // When nothing is shown by then: the answer is late, or the page, in the background, draws no frame.
      writing.current = window.setTimeout(write, WRITTEN_AFTER);
      window.clearTimeout(telling.current);
      telling.current = window.setTimeout(() => {
        if (window.location.pathname !== PATH) return;
        told.current = current.current;
        window.history.replaceState(null, '', addressOf(current.current));
      }, ROUTER_AFTER);
      if (origine === 'lien' || origine === 'historique') refills.current += 1;
      const show = () => {
        const refilled = refills.current;
        refills.current = 0;
        setState(({ epoque }) => ({ query, epoque: epoque + refilled, retour: false }));
        // After the frame: the browser copies the state of the router, which takes as long as drawing the list.
        window.requestAnimationFrame(() => window.setTimeout(write));
      };
      window.clearTimeout(showing.current);
      if (answer === null) {
        show();
        return;
      }
      // One drawing instead of two: the page is not drawn again to say that it waits, unless it does wait.
      let isShown = false;
      const showOnce = () => {
        if (isShown || current.current !== query) return;
        isShown = true;
        window.clearTimeout(showing.current);
        show();
      };
      showing.current = window.setTimeout(showOnce, SHOWN_WITHOUT_AFTER);
      answer.then(showOnce);
    },
    [prepare, write],
  );

  return { ...state, latest: current, go };
}
