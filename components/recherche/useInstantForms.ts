'use client';

import {
  type FocusEvent,
  type FormEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
} from 'react';
import { canonicalQuery } from '@/lib/search/adresse';
import { nextQuery } from './nextQuery';
import type { Origine } from './useAdresse';

/** A pause in the typing, in milliseconds: what is written is then asked for. */
const PAUSE = 150;

/** A pointer that stays this long on an answer, in milliseconds, is about to press it. */
const DWELL = 50;

interface InstantForms {
  readonly root: RefObject<HTMLElement | null>;
  /** Takes the focus when what had it is gone. */
  readonly title: RefObject<HTMLElement | null>;
  readonly query: string;
  readonly epoque: number;
  readonly retour: boolean;
  /** The query that was asked for last. */
  readonly latest: RefObject<string>;
  readonly go: (query: string, origine: Origine) => void;
  /** Asks for the answer to a query before it is needed. */
  readonly prepare: (query: string) => unknown;
  readonly enAttente: boolean;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;

const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');

const isTyped = (control: Control) => control instanceof HTMLInputElement && !isChoice(control);

/** Controls that the person answers: what a form only keeps is in the address. */
const answered = (form: HTMLFormElement) =>
  [...form.elements].filter(isControl).filter(({ type, name }) => type !== 'hidden' && name !== '');

const isSearchForm = (target: EventTarget | null): target is HTMLFormElement =>
  target instanceof HTMLFormElement && new URL(target.action).pathname === '/recherche';

const askedBy = (form: HTMLFormElement) => new Set(answered(form).map(({ name }) => name));

const answersOf = (form: HTMLFormElement): (readonly [name: string, value: string])[] =>
  [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));

const queryOf = (form: HTMLFormElement, current: string) => nextQuery(current, askedBy(form), answersOf(form));

/** The query once this box is ticked, or no longer: it is not touched for that, since the page would be styled again. */
function queryWith({ name, value, checked }: HTMLInputElement, form: HTMLFormElement, current: string): string {
  const rest = answersOf(form).filter((answer) => !(checked && answer[0] === name && answer[1] === value));
  return nextQuery(current, askedBy(form), checked ? rest : [...rest, [name, value]]);
}

/** What the next press of a box will ask for: worked out while it is aimed at, not anew once it is pressed. */
interface Foretold {
  readonly box: HTMLInputElement;
  /** As it will be. */
  readonly checked: boolean;
  /** The query that it adds to. */
  readonly from: string;
  readonly query: string;
}

/** True for a control that was answered before the scripts were there to hear it. */
function isAnswered(control: Control): boolean {
  if (isChoice(control)) return control.checked !== control.defaultChecked;
  if (control instanceof HTMLSelectElement) {
    const written = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
    return control.selectedIndex !== Math.max(0, written);
  }
  return control.value !== control.defaultValue;
}

/** The query of a link to another search, `null` for any other link. */
function searchOf(target: EventTarget | null): { query: string; isPage: boolean } | null {
  const link = target instanceof Element ? target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (href === null || href === undefined || !/^\/recherche($|\?)/.test(href)) return null;
  const params = new URLSearchParams(href.split('?')[1] ?? '');
  return { query: canonicalQuery(params), isPage: link?.closest('nav') !== null };
}

/**
 * Fills the controls again from the address: it changed without them. A field being typed in is left to who types: its
 * text, its caret and its suggestions are newer than the address.
 *
 * @param typed the field that has something to send yet, `null` when none
 */
function refill(root: HTMLElement, query: string, typed: Control | null): void {
  const params = new URLSearchParams(query);
  for (const form of root.querySelectorAll('form')) {
    for (const control of answered(form)) {
      if (control === typed) continue;
      const values = params.getAll(control.name);
      if (isChoice(control)) control.checked = values.includes(control.value);
      else if (control instanceof HTMLSelectElement) {
        const wanted = values[0] ?? [...control.options].find(({ defaultSelected }) => defaultSelected)?.value;
        const isOffered = [...control.options].some(({ value }) => value === values[0]);
        control.value = isOffered ? (values[0] ?? '') : (initialOf(control) ?? wanted ?? '');
      } else control.value = values[0] ?? '';
    }
  }
}

/** What a list shows when the address does not name it: its default is left out of addresses. */
function initialOf(select: HTMLSelectElement): string | null {
  return DEFAULTS[select.name] ?? null;
}

const DEFAULTS: Readonly<Record<string, string>> = {
  bac: '',
  mention: 'inconnue',
  profil: 'terminale',
  tri: 'pertinence',
  taille: '20',
  rayon: '30',
};

/**
 * Makes the forms and the links of the page answer at once, by events that reach its root: without scripts they are plain
 * forms and links, and nothing of them knows of this.
 */
export function useInstantForms(forms: InstantForms) {
  const { root, title, query, epoque, retour, latest, go, prepare, enAttente } = forms;
  const timer = useRef(0);
  const toTop = useRef(false);
  /** The field being typed in, from its first letter until it is left or the address goes back. */
  const typed = useRef<Control | null>(null);
  const dwelling = useRef(0);
  const foretold = useRef<Foretold | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: forms are filled again when the epoch changes, and only then
  useEffect(() => {
    if (epoque === 0 || root.current === null) return;
    if (retour) {
      // « Back » is asked for: it brings its text back, whatever was being typed.
      window.clearTimeout(timer.current);
      typed.current = null;
    }
    refill(root.current, query, typed.current);
  }, [epoque]);

  // A slow network brings the scripts after the first answers: they are not lost.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the scripts take over
  useEffect(() => {
    const early = [...(root.current?.querySelectorAll('form') ?? [])].find((form) => answered(form).some(isAnswered));
    if (early !== undefined) submit(early, 'formulaire');
    return () => {
      window.clearTimeout(timer.current);
      window.clearTimeout(dwelling.current);
    };
  }, []);

  // The new list is there: whoever asked for another page reads from its top; whoever lost the focus finds it again.
  useEffect(() => {
    if (enAttente || epoque === 0) return;
    const heading = title.current;
    if (toTop.current) {
      toTop.current = false;
      heading?.focus({ preventScroll: true });
      document.getElementById('resultats')?.scrollIntoView({ block: 'start' });
    } else if (document.activeElement === document.body) heading?.focus({ preventScroll: true });
  }, [enAttente, epoque, title]);

  const submit = (form: HTMLFormElement, origine: Origine) => {
    window.clearTimeout(timer.current);
    go(queryOf(form, latest.current), origine);
  };

  /** What a press there would ask for: the box of a filter, or a link to another search. */
  const foreseen = (target: EventTarget | null): string | null => {
    const link = searchOf(target);
    if (link !== null) return link.query;
    const box =
      target instanceof HTMLInputElement ? target : target instanceof Element ? target.closest('label')?.control : null;
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox' || !isSearchForm(box.form)) return null;
    const from = latest.current;
    foretold.current = { box, checked: !box.checked, from, query: queryWith(box, box.form, from) };
    return foretold.current.query;
  };
  const foresee = (target: EventTarget | null) => {
    const next = foreseen(target);
    if (next !== null) prepare(next);
  };
  /** The pointer or the focus may only pass by. */
  const foreseeSoon = (target: EventTarget | null) => {
    window.clearTimeout(dwelling.current);
    dwelling.current = window.setTimeout(() => foresee(target), DWELL);
  };

  return {
    onInput: ({ target }: FormEvent<HTMLElement>) => {
      if (!(target instanceof Element) || !isControl(target) || !isSearchForm(target.form)) return;
      const { form } = target;
      const told = foretold.current;
      // Whatever is answered now, what was foretold was of the answers before it.
      foretold.current = null;
      window.clearTimeout(timer.current);
      if (isTyped(target)) {
        typed.current = target;
        timer.current = window.setTimeout(() => submit(form, 'saisie'), PAUSE);
      } else if (told?.box === target && told.checked === target.checked && told.from === latest.current) {
        go(told.query, 'formulaire');
      } else submit(form, 'formulaire');
    },
    onBlur: ({ target }: FocusEvent<HTMLElement>) => {
      if (target === typed.current) typed.current = null;
    },
    onSubmit: (event: FormEvent<HTMLElement>) => {
      if (!isSearchForm(event.target)) return;
      event.preventDefault();
      submit(event.target, 'formulaire');
      title.current?.focus();
    },
    // Before the links' own handlers, which then leave the event alone.
    onClickCapture: (event: MouseEvent<HTMLElement>) => {
      const search = searchOf(event.target);
      if (search === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
        return;
      }
      event.preventDefault();
      toTop.current = search.isPage;
      go(search.query, 'lien');
    },
    // The answer is on its way before the press is over.
    onPointerDown: ({ target }: PointerEvent<HTMLElement>) => {
      window.clearTimeout(dwelling.current);
      foresee(target);
    },
    onPointerOver: ({ target }: PointerEvent<HTMLElement>) => foreseeSoon(target),
    // By the keyboard: a pointer's press gives the focus too, and would ask, once it is over, for what another press brings.
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      if (target.matches(':focus-visible')) foreseeSoon(target);
    },
  };
}
