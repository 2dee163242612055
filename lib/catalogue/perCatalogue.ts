import type { Catalogue } from './catalogue';

/**
 * What is computed from a catalogue at the first question, and kept as long as it is. On `globalThis`, because a bundler loads a module once for pages,
 * once for routes and once for the start of the server: each would compute and keep its own.
 *
 * @param name of what is computed, of its own in this project
 */
export function perCatalogue<T>(name: string, compute: (catalogue: Catalogue) => T): (catalogue: Catalogue) => T {
  const key = Symbol.for(`rose-des-voeux.${name}`);
  const place = globalThis as typeof globalThis & { [key]?: WeakMap<Catalogue, { readonly value: T }> };
  place[key] ??= new WeakMap();
  const known = place[key];
  return (catalogue) => {
    const found = known.get(catalogue) ?? { value: compute(catalogue) };
    known.set(catalogue, found);
    return found.value;
  };
}
