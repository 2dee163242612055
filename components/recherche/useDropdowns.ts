'use client';

import { type RefObject, useEffect } from 'react';

/** Closes the filters that stand open over the page: by a press elsewhere, by the focus gone elsewhere, by Escape. */
export function useDropdowns(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const open = () => root.current?.querySelectorAll<HTMLDetailsElement>('details.feuille[open]') ?? [];
    const closeAround = (event: Event) => {
      const { target } = event;
      if (!(target instanceof Node)) return;
      for (const details of open()) {
        // A press on a label first sends the focus to what contains it (the page's `main`): that is not elsewhere. To close under the
        // press would undo it, and crashes Chromium's tab.
        // What is dimmed around the sheet is a press on the sheet's own frame.
        const isAround = target === details || !details.contains(target);
        if (isAround && !(event.type === 'focusin' && target.contains(details))) details.open = false;
      }
    };
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      for (const details of open()) {
        const hadFocus = details.contains(document.activeElement);
        details.open = false;
        if (hadFocus) details.querySelector('summary')?.focus();
      }
    };
    document.addEventListener('pointerdown', closeAround);
    document.addEventListener('focusin', closeAround);
    document.addEventListener('keydown', closeByKey);
    return () => {
      document.removeEventListener('pointerdown', closeAround);
      document.removeEventListener('focusin', closeAround);
      document.removeEventListener('keydown', closeByKey);
    };
  }, [root]);
}
