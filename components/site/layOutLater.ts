/** Calls when the browser has nothing else to do; soon, in one that does not say so. */
function whenIdle(call: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(call);
  else setTimeout(call, 50);
}

/**
 * Lays out what the first screen left for later (app/styles/later.css), one piece each time the browser is idle: afterwards the page has its true
 * height, and what is searched, linked to or measured in it is in its place. Pages that follow in the same document are laid out whole.
 */
export function layOutLater(): void {
  whenIdle(() => {
    const piece = document.querySelector<HTMLElement>('.later:not([data-laid-out])');
    if (piece === null) {
      document.documentElement.dataset.laidOut = '';
      return;
    }
    piece.dataset.laidOut = '';
    // Measured now, in the time that is free, and not with the next piece.
    piece.getBoundingClientRect();
    layOutLater();
  });
}
