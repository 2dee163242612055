'use client';

import {
  type FocusEvent,
  type FormEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react';
import { canonicalQuery, SOUS_ENTENDUS } from '@/lib/search/adresse';
import { RAYON_PAR_DEFAUT } from '@/lib/search/bornes';
import { nextQuery } from './nextQuery';
import { type Adresse, PATH } from './useAdresse';

/** A pause in the typing, in milliseconds: what is written is then asked for. */
const PAUSE = 150;

interface InstantForms {
  readonly root: RefObject<HTMLElement | null>;
  /** Takes the focus when what had it is gone. */
  readonly title: RefObject<HTMLElement | null>;
  readonly adresse: Adresse;
  /** Asks for the answer to a query before it is needed. */
  readonly prefetch: (query: string) => unknown;
  readonly enAttente: boolean;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isControl = (target: unknown): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');

const isSearchForm = (target: EventTarget | null): target is HTMLFormElement =>
  target instanceof HTMLFormElement && new URL(target.action).pathname === PATH;

/** Controls that the person answers: what a form only keeps is in the address. */
const answered = (form: HTMLFormElement) =>
  [...form.elements].filter(isControl).filter(({ type, name }) => type !== 'hidden' && name !== '');

/** @param box one to be ticked, or no longer: it is not touched for that */
function queryOf(form: HTMLFormElement, current: string, box?: HTMLInputElement): string {
  const answers = new FormData(form);
  if (box?.checked === false) answers.append(box.name, box.value);
  const texts = [...answers].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  return nextQuery(
    current,
    new Set(answered(form).map(({ name }) => name)),
    box?.checked === true ? texts.filter(([name, value]) => name !== box.name || value !== box.value) : texts,
  );
}

/** True for a control that was answered before the scripts were there to hear it. */
function isAnswered(control: Control): boolean {
  if (isChoice(control)) return control.checked !== control.defaultChecked;
  if (!(control instanceof HTMLSelectElement)) return control.value !== control.defaultValue;
  const written = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
  return control.selectedIndex !== Math.max(0, written);
}

/** The query of a link to another search, `null` for any other link. */
function searchOf(target: EventTarget | null): { query: string; isPage: boolean } | null {
  const link = target instanceof Element ? target.closest('a') : null;
  const href = link?.getAttribute('href') ?? '';
  if (!/^\/recherche($|\?)/.test(href)) return null;
  return {
    query: canonicalQuery(new URLSearchParams(href.split('?')[1])),
    isPage: link?.closest('nav, [data-haut]') !== null,
  };
}

/** What a press there would ask for: the box of a filter, or a link to another search. */
function foreseen(target: EventTarget | null, current: string): string | null {
  const box = target instanceof Element ? (target.closest('label')?.control ?? target) : null;
  if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return searchOf(target)?.query ?? null;
  return isSearchForm(box.form) ? queryOf(box.form, current, box) : null;
}

/** What a list shows when the address does not name it: its default is left out of addresses. */
const DEFAULTS: Readonly<Partial<Record<string, string>>> = { ...SOUS_ENTENDUS, rayon: String(RAYON_PAR_DEFAUT) };

/** Fills the controls again from an address that changed without them. */
function refill(root: HTMLElement, query: string): void {
  const params = new URLSearchParams(query);
  for (const control of [...root.querySelectorAll('form')].flatMap(answered)) {
    const values = params.getAll(control.name);
    if (isChoice(control)) control.checked = values.includes(control.value);
    else if (control instanceof HTMLSelectElement) {
      const isOffered = [...control.options].some(({ value }) => value === values[0]);
      control.value = (isOffered ? values[0] : DEFAULTS[control.name]) ?? '';
    } else control.value = values[0] ?? '';
  }
}

/**
 * Makes the forms and the links of the page answer at once, by events that reach its root: without scripts they are plain
 * forms and links, and nothing of them knows of this.
 */
export function useInstantForms({ root, title, adresse, prefetch, enAttente }: InstantForms) {
  const { query, latest, go, reread } = adresse;
  /** Until what is typed is sent; 0 when all of it is. */
  const pause = useRef(0);
  /** What the forms say. */
  const said = useRef(query);
  /** The search changed without the forms: where one reads it from. */
  const moved = useRef<'top' | 'here' | null>(null);

  const endPause = () => {
    window.clearTimeout(pause.current);
    pause.current = 0;
  };
  const submit = (form: HTMLFormElement, isTyped = false) => {
    endPause();
    said.current = queryOf(form, latest());
    go(said.current, isTyped);
  };
  /** Brings the forms to an address that they did not write. */
  const follow = (from: 'top' | 'here') => {
    endPause();
    if (root.current === null || said.current === latest()) return;
    said.current = latest();
    moved.current = from;
    refill(root.current, said.current);
  };

  const back = useEffectEvent(() => {
    reread();
    follow('here');
  });
  useEffect(() => {
    // Before it is drawn: « back » may undo what is not drawn yet. It may also lead to another page.
    const onPopState = () => window.location.pathname === PATH && back();
    window.addEventListener('popstate', onPopState);
    return () => {
      window.removeEventListener('popstate', onPopState);
      window.clearTimeout(pause.current);
    };
  }, []);

  // A slow network brings the scripts after the first answers: they are not lost.
  const submitEarly = useEffectEvent(() => {
    const forms = [...(root.current?.querySelectorAll('form') ?? [])];
    const early = forms.find((form) => answered(form).some(isAnswered));
    if (early !== undefined) submit(early);
  });
  useEffect(() => submitEarly(), []);

  // The new list is there: whoever asked for another page reads from its top; whoever lost the focus finds it again.
  const settle = useEffectEvent(() => {
    if (query !== latest()) return;
    // A link of the site's header leads here too.
    if (query !== said.current) follow('here');
    if (enAttente || moved.current === null) return;
    if (moved.current === 'top') document.getElementById('resultats')?.scrollIntoView({ block: 'start' });
    if (moved.current === 'top' || document.activeElement === document.body) {
      title.current?.focus({ preventScroll: true });
    }
    moved.current = null;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what it waits for.
  useEffect(() => settle(), [query, enAttente]);

  return {
    onInput: ({ target }: FormEvent<HTMLElement>) => {
      if (!isControl(target) || !isSearchForm(target.form)) return;
      const { form } = target;
      if (isChoice(target) || target instanceof HTMLSelectElement) submit(form);
      else {
        endPause();
        pause.current = window.setTimeout(() => submit(form, true), PAUSE);
      }
    },
    // Sent before what is pressed instead: after it, it would call another page back.
    onBlur: ({ target }: FocusEvent<HTMLElement>) => {
      if (pause.current !== 0 && isControl(target) && isSearchForm(target.form)) submit(target.form, true);
    },
    onSubmit: (event: FormEvent<HTMLElement>) => {
      if (!isSearchForm(event.target)) return;
      event.preventDefault();
      submit(event.target);
      title.current?.focus();
    },
    // Before the links' own handlers, which then leave the event alone.
    onClickCapture: (event: MouseEvent<HTMLElement>) => {
      const search = searchOf(event.target);
      if (search === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
        return;
      }
      event.preventDefault();
      go(search.query, false);
      follow(search.isPage ? 'top' : 'here');
    },
    // The answer is on its way before the press is over.
    onPointerDown: ({ target }: PointerEvent<HTMLElement>) => {
      const next = foreseen(target, latest());
      if (next !== null) prefetch(next);
    },
  };
}
