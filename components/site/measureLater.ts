/** Calls when the browser has nothing else to do; soon, in one that does not say so. */
function whenIdle(call: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(call);
  else setTimeout(call, 50);
}

/** Height of what a piece holds, in pixels, were it laid out; without its own padding and edges. */
function contentHeight(piece: HTMLElement): number {
  piece.style.contentVisibility = 'visible';
  const { paddingBlockStart, paddingBlockEnd, borderBlockStartWidth, borderBlockEndWidth } = getComputedStyle(piece);
  const { height } = piece.getBoundingClientRect();
  piece.style.removeProperty('content-visibility');
  return [paddingBlockStart, paddingBlockEnd, borderBlockStartWidth, borderBlockEndWidth].reduce(
    (rest, edge) => rest - Number.parseFloat(edge),
    height,
  );
}

/**
 * Gives each piece that waits to be laid out (app/styles/later.css) its true height, one each time the browser is idle: the page is then as long as
 * it will be, its scroll bar says so, and what measures a piece from outside finds it in its place. Said of each piece, then of the document.
 */
export function measureLater(): void {
  const pieces = [...document.querySelectorAll<HTMLElement>('.later')];
  const next = () => {
    const piece = pieces.shift();
    if (piece === undefined) {
      document.documentElement.dataset.measured = '';
      return;
    }
    if (piece.isConnected) {
      piece.style.setProperty('--later', `${contentHeight(piece)}px`);
      piece.dataset.measured = '';
    }
    whenIdle(next);
  };
  whenIdle(next);
}
