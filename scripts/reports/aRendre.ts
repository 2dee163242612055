import type { Rapport } from '@/lib/domain/rapport';

/** A value without its places in a document and its source: those of a rendering are found by reading it back. */
export type SansRepere<T> = T extends readonly (infer U)[]
  ? readonly SansRepere<U>[]
  : T extends object
    ? { readonly [K in keyof T as K extends 'repere' | 'origine' ? never : K]: SansRepere<T[K]> }
    : T;

/** What a rendering needs of a report; every `Rapport` is one. `null` sections are left out. */
export type RapportARendre = SansRepere<Rapport>;
