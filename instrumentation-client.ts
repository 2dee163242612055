import { handOverInPieces, type Segment } from '@/components/site/handOverInPieces';

declare global {
  interface Window {
    __next_f?: Segment[];
  }
}

// Next evaluates this module just before it reads what the page holds for React. ADR 0014.
handOverInPieces(window.__next_f ?? []);
