import { normalQuantile } from '@/lib/stats/normalQuantile';
import { seededRandom } from '@/lib/stats/seededRandom';
import { type PanelRow, type PanelSession, panelSession, RATES } from './panel';

/** An invented country: formations of a few diplomas whose rates last from one session to the next, with noise. For tests only. */
export function inventPanels({
  sessions,
  formations = 600,
  seed = 1,
  byPopulation = () => true,
}: {
  readonly sessions: readonly number[];
  readonly formations?: number;
  readonly seed?: number;
  /** Sessions that publish propositions by bac. */
  readonly byPopulation?: (session: number) => boolean;
}): PanelSession[] {
  const random = seededRandom(seed);
  const normal = () => normalQuantile(Math.min(Math.max(random(), 1e-9), 1 - 1e-9));
  const people = Array.from({ length: formations }, (_, i) => ({
    code: String(1000 + i),
    ecole: `E${Math.floor(i / 3)}`,
    diplome: `D${i % 8}`,
    base: 1.4 + 0.15 * (i % 8) + 0.4 * normal(),
    sizes: Array.from({ length: 4 }, () => Math.floor(3 + 80 * random() ** 2)),
  }));
  return sessions.map((session) =>
    panelSession(
      session,
      people.map(({ base, sizes, ...row }) => {
        const year = base + 0.2 * normal();
        return inventRow(row, sizes, year, byPopulation(session), random);
      }),
    ),
  );
}

function inventRow(
  row: Pick<PanelRow, 'code' | 'ecole' | 'diplome'>,
  sizes: readonly number[],
  z: number,
  byPopulation: boolean,
  random: () => number,
): PanelRow {
  const k = new Float64Array(RATES).fill(Number.NaN);
  const n = new Float64Array(RATES).fill(Number.NaN);
  const draw = (size: number, p: number) => Array.from({ length: size }).filter(() => random() < p).length;
  const bounded = Math.min(Math.max(z, 0.15), Math.PI - 0.15);
  let total = 0;
  let received = 0;
  sizes.forEach((size, j) => {
    const ranked = draw(size, (1 - Math.cos(bounded)) / 2);
    const offers = Math.min(ranked, draw(ranked, 0.6));
    k[j] = ranked;
    n[j] = size;
    if (byPopulation) {
      k[j + 4] = offers;
      n[j + 4] = size;
    }
    total += size;
    received += offers;
  });
  k[8] = received;
  n[8] = total;
  return { ...row, k, n, pression: Math.log(total / 20), mentions: null, tauxAcces: Number.NaN };
}
