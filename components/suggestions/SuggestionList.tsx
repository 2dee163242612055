'use client';

import { type RefObject, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { counted } from '@/components/ui/wording';
import { createSuggester, type GroupesSuggeres } from './suggester';

export interface SuggestionListProps {
  /** The field that it completes. It is never rendered again: its text belongs to who types. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly submitOnChoose: boolean;
}

type Suggestion = GroupesSuggeres[number]['suggestions'][number];

const NONE: GroupesSuggeres = [];
/** What the list says of itself waits until one stops typing. */
const ANNOUNCE_AFTER = 500;

/**
 * The list of a combobox (ARIA 1.2, list autocomplete with manual selection): focus stays in the field, arrows move,
 * Enter takes, Escape closes, and a text that no suggestion fits is sent as it is.
 */
export function SuggestionList({ input, submitOnChoose }: SuggestionListProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const suggester = useRef(createSuggester());
  const [groupes, setGroupes] = useState(NONE);
  const [isOpen, setOpen] = useState(false);
  /** Position of the active option, −1 when the text itself is what Enter sends. */
  const [active, setActive] = useState(-1);
  const [status, setStatus] = useState('');

  const options = groupes.flatMap(({ suggestions }) => suggestions);
  const shown = isOpen && options.length > 0;
  const optionId = (at: number) => `${id}-option-${at}`;

  function close(): void {
    suggester.current.cancel();
    setOpen(false);
    setActive(-1);
  }

  function ask(): void {
    suggester.current.ask(input.current?.value ?? '', (found) => {
      setGroupes(found ?? NONE);
      setActive(-1);
      // Focus may have left while the answer was on its way.
      setOpen(found !== null && found.length > 0 && document.activeElement === input.current);
    });
  }

  function choose({ q }: Suggestion): void {
    const field = input.current;
    if (field === null) return;
    // Through the prototype: the field's owner must see the change as one that was typed.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, q);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    close();
    setStatus(`« ${q} » choisi.`);
    if (submitOnChoose) field.form?.requestSubmit();
  }

  function move(step: 1 | -1): void {
    // Beyond either end stands the text as it was typed.
    const places = options.length + 1;
    const next = ((active + 1 + step + places) % places) - 1;
    setActive(next);
    list.current?.querySelector(`[id="${optionId(next)}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  const onInput = useEffectEvent(ask);
  const onBlur = useEffectEvent(close);
  const onClick = useEffectEvent(() => {
    if (!isOpen) ask();
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    const option = options[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (event.altKey && event.key === 'ArrowUp') close();
      else if (shown) move(event.key === 'ArrowDown' ? 1 : -1);
      else ask();
      event.preventDefault();
    } else if (event.key === 'Enter' && shown && option !== undefined) {
      event.preventDefault();
      choose(option);
    } else if (event.key === 'Enter') close();
    else if (event.key === 'Escape' && shown) {
      // A second Escape is the field's own: it empties it.
      event.preventDefault();
      close();
    } else if (event.key === 'Tab') close();
  });

  useEffect(() => {
    const field = input.current;
    if (field === null) return;
    const listening = new AbortController();
    const { signal } = listening;
    field.addEventListener('input', () => onInput(), { signal });
    field.addEventListener('blur', () => onBlur(), { signal });
    field.addEventListener('click', () => onClick(), { signal });
    field.addEventListener('keydown', (event) => onKeyDown(event), { signal });
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    // Typed while this file was on its way.
    if (field.value !== field.defaultValue) onInput();
    return () => {
      listening.abort();
      for (const name of ['role', 'aria-autocomplete', 'aria-expanded', 'aria-controls', 'aria-activedescendant']) {
        field.removeAttribute(name);
      }
    };
  }, [input]);

  useEffect(() => {
    const field = input.current;
    if (field === null) return;
    field.setAttribute('aria-expanded', String(shown));
    if (shown) field.setAttribute('aria-controls', `${id}-liste`);
    else field.removeAttribute('aria-controls');
    if (shown && active >= 0) field.setAttribute('aria-activedescendant', `${id}-option-${active}`);
    else field.removeAttribute('aria-activedescendant');
  }, [input, id, shown, active]);

  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(
      () =>
        setStatus(
          `${counted(options.length, 'suggestion', 'suggestions')}. Flèches pour parcourir, Entrée pour choisir, Échap pour fermer.`,
        ),
      ANNOUNCE_AFTER,
    );
    return () => clearTimeout(timer);
  }, [shown, options.length]);

  let at = -1;
  return (
    <>
      <div role="status" className="sr-only">
        {status}
      </div>
      <div
        ref={list}
        hidden={!shown}
        className="absolute inset-x-0 top-full z-10 mt-1 max-h-[min(26rem,50dvh)] min-w-60 overflow-y-auto rounded-md border border-edge bg-paper py-1 text-sm"
      >
        <div role="listbox" id={`${id}-liste`} aria-label="Suggestions">
          {groupes.map(({ genre, libelle, suggestions }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox.
            <div key={genre} role="group" aria-labelledby={`${id}-${genre}`}>
              <div id={`${id}-${genre}`} role="presentation" className="px-3 pt-2 pb-1 text-xs text-ink-soft">
                {libelle}
              </div>
              {suggestions.map((suggestion) => {
                at += 1;
                const place = at;
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and its keys.
                  // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus, and names the active option.
                  <div
                    key={`${suggestion.libelle} ${suggestion.detail}`}
                    id={optionId(place)}
                    role="option"
                    aria-selected={place === active}
                    className="flex min-h-11 cursor-pointer items-center gap-3 border-s-3 border-transparent px-3 py-1.5 hover:bg-paper-sunk aria-selected:border-accent aria-selected:bg-accent-wash"
                    onPointerDown={(event) => event.preventDefault()}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => choose(suggestion)}
                  >
                    <span className="min-w-0 flex-1">
                      {suggestion.libelle}
                      {suggestion.detail === null ? null : (
                        <span className="text-ink-soft">
                          <span className="sr-only">,</span> {suggestion.detail}
                        </span>
                      )}
                    </span>
                    <span className="flex-none text-xs text-ink-soft">
                      <span className="sr-only">, </span>
                      {counted(suggestion.formations, 'formation', 'formations')}
                    </span>
                  </div>
                );
              })}
            </div>
          ))}
        </div>
      </div>
    </>
  );
}
