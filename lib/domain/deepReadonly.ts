/** A type whose every level is read-only, as those of the domain are; arrays and tuples keep their shape. */
export type DeepReadonly<T> = T extends number
  ? T
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
