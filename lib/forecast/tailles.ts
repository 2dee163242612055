/** Sizes that forecasts are scored by. Stored reports hold these names. */
export const TAILLES = ['n:<5', 'n:5-9', 'n:10-19', 'n:20-49', 'n:50-199', 'n:>=200'] as const;
export type Taille = (typeof TAILLES)[number];

/** Size of a row. @param n its candidates */
export function tailleOf(n: number): Taille {
  if (n < 5) return 'n:<5';
  if (n < 10) return 'n:5-9';
  if (n < 20) return 'n:10-19';
  if (n < 50) return 'n:20-49';
  return n < 200 ? 'n:50-199' : 'n:>=200';
}
