import { handOverInPieces, type Segment } from '@/components/site/handOverInPieces';

/**
 * Wakes the page in steps, so that a phone can answer a finger in between: React's renderer is evaluated in a task of its own, Next's router and
 * the page in the next one. Next starts only once what stands in `__next_s` is done (its own `<Script strategy="beforeInteractive">` writes
 * there), and an empty entry is one turn of the event loop, after what is waiting already. What the page holds for React is then read in pieces. ADR
 * 0016, 0020.
 */
declare global {
  interface Window {
    __next_f?: Segment[];
    __next_s?: [src: 0, props: { readonly children: string }][];
  }
}

setTimeout(() => {
  require('react-dom/client');
  // Not before: Next's start waits in the queue by now, and the timer set here comes after it.
  handOverInPieces(window.__next_f ?? []);
});
window.__next_s ??= [];
window.__next_s.push([0, { children: '' }]);
