/** What a page holds for React, as Next reads it: a kind, and for kind 1 the text of rows. */
export type Segment = readonly [kind: number, data?: unknown];

/** Characters of a piece: some 7 ms of encoding and reading on a processor four times slower. */
const PIECE = 16_384;

const ROWS = 1;

/** Cut where a row ends, thus never within a character. */
function toPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start + PIECE) + 1 || text.length;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/**
 * Has Next read what a page holds for React in tasks of their own, not all at once in the one that starts it: a finger is answered in between. To be
 * called before Next takes the array over, which it does by putting a function of its own in place of `push`; later, it does nothing. ADR 0014.
 *
 * Next says that no more will come by a timer that it sets as it takes over. What is left by then is handed over by ours, set before. Where a
 * browser has no tasks that go before timers, or a page is not read to its end, all is left as it is.
 */
export function handOverInPieces(segments: Segment[]): void {
  // A fault in what Next calls as it starts would leave the page without hydration: all that is called there is looked for first.
  const isAble = 'scheduler' in window && 'postTask' in window.scheduler;
  if (document.readyState === 'loading' || !isAble || Object.hasOwn(segments, 'push')) return;
  const waiting = segments
    .splice(0)
    .flatMap((segment): Segment[] =>
      segment[0] === ROWS && typeof segment[1] === 'string'
        ? toPieces(segment[1]).map((piece) => [ROWS, piece])
        : [segment],
    );
  const [first] = waiting;
  if (first?.[0] === 0) segments.push(...waiting.splice(0, 1));
  const handOver = (count: number) => {
    for (const segment of waiting.splice(0, count)) segments.push(segment);
  };
  const next = () => {
    handOver(1);
    if (waiting.length > 0) window.scheduler.postTask(next, { priority: 'user-blocking' });
  };
  Object.defineProperty(segments, 'push', {
    configurable: true,
    get: () => Array.prototype.push,
    set: (push: (segment: Segment) => void) => {
      Object.defineProperty(segments, 'push', { configurable: true, writable: true, value: push });
      window.scheduler.postTask(next, { priority: 'user-blocking' });
    },
  });
  setTimeout(() => handOver(waiting.length));
}
