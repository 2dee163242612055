import { type Rate, rate } from '@/lib/domain/rate';

interface Bounded {
  readonly taux: number | null;
  readonly intervalle: { readonly haut: number } | null;
}

/** End of the shorter scale: where everything stands below it, a scale to 100 % would draw one heap. */
const SHORT = rate(0.2);

/** End of the scale of rates: the whole, unless every rate and every bound stands in its first fifth. The chart then says so. */
export function scaleEnd(rows: readonly Bounded[]): Rate {
  const highest = Math.max(0, ...rows.map(({ taux, intervalle }) => Math.max(taux ?? 0, intervalle?.haut ?? 0)));
  return highest > 0 && highest <= SHORT ? SHORT : rate(1);
}
