/**
 * Reproducible randomness: the same seed gives the same draws on every machine. Generator: sfc32 (Chris Doty-Humphrey,
 * PractRand), 128 bits of state.
 */
export interface Hasard {
  /** In [0, 1). */
  uniform(): number;
  /** Whole, both bounds included. */
  integer(min: number, max: number): number;
  /** Standard normal (Box–Muller). */
  normal(): number;
  pick<T>(items: readonly T[]): T;
  shuffle<T>(items: readonly T[]): T[];
  /** Successes among `n` independent tries of probability `p`. */
  binomial(n: number, p: number): number;
  /** Good ones among `drawn` taken without replacement out of `total`, of which `good` are good. */
  hypergeometric(total: number, good: number, drawn: number): number;
  /** Shares `n` among categories of the given weights. */
  multinomial(n: number, weights: readonly number[]): number[];
}

/** Starts a sequence. Each part of the set has its own, so that changing one leaves the others as they are. */
export function createHasard(seed: string): Hasard {
  const uniform = sfc32(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const integer = (min: number, max: number) => min + Math.floor(uniform() * (max - min + 1));
  const binomial = (n: number, p: number) => {
    let successes = 0;
    for (let i = 0; i < n; i += 1) if (uniform() < p) successes += 1;
    return successes;
  };
  return {
    uniform,
    integer,
    normal,
    binomial,
    pick: (items) => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new Error('Nothing to pick from');
      return item;
    },
    shuffle: (items) => {
      const keyed = items.map((item) => ({ item, key: uniform() }));
      return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
    },
    hypergeometric: (total, good, drawn) => {
      let found = 0;
      for (let i = 0; i < drawn; i += 1) if (uniform() * (total - i) < good - found) found += 1;
      return found;
    },
    multinomial: (n, weights) => {
      let left = n;
      let weight = weights.reduce((sum, value) => sum + value, 0);
      return weights.map((value) => {
        const count = weight <= 0 ? 0 : binomial(left, Math.min(1, value / weight));
        left -= count;
        weight -= value;
        return count;
      });
    },
  };
}

function sfc32(seed: string): () => number {
  // The text is folded into the state (FNV-1a), which a few rounds then mix.
  let hash = 0x811c9dc5;
  for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  let [a, b, c, counter] = [hash | 0, 0x9e3779b9 | 0, (hash ^ 0x243f6a88) | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 20; i += 1) next();
  return next;
}
