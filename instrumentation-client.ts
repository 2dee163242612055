/**
 * Wakes the page in steps, so that a phone can answer a finger in between: React's renderer is evaluated in a task of its own, Next's router and
 * the page in the next one. Next starts only once what stands in `__next_s` is done (its own `<Script strategy="beforeInteractive">` writes
 * there), and an empty entry is one turn of the event loop, after what is waiting already. ADR 0016.
 */
declare global {
  interface Window {
    __next_s?: [src: 0, props: { readonly children: string }][];
  }
}

setTimeout(() => require('react-dom/client'));
window.__next_s ??= [];
window.__next_s.push([0, { children: '' }]);

export {};
