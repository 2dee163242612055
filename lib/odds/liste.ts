import { type Rate, rate } from '@/lib/domain/rate';
import { atLeastOne } from '@/lib/stats/atLeastOne';
import { type Mesure, PALIERS, type Palier } from './mesures';
import type { OddsResume } from './odds';

/**
 * Correlation of the answers to one candidate, on the latent scale of a common factor: the same file is read everywhere, so that refusals
 * come together. No source measures it; the range is an assumption, shown as one, from schools that hardly read alike to schools that
 * mostly do.
 */
export const CORRELATION_REPONSES = { faible: 0.15, forte: 0.6 } as const;

/** Sous-vœux with a figure below which no figure of the whole list is given. */
export const SOUS_VOEUX_MINIMUM = 3;

/** What a list of vœux amounts to. */
export interface BilanListe {
  /** Sous-vœux by band, those with a figure. */
  readonly equilibre: Readonly<Record<Palier, number>>;
  /** Sous-vœux without a figure: they count for nothing in `auMoinsUne`, which is then too low. */
  readonly sansChiffre: number;
  /** More than one measure in the list: said beside the figure. */
  readonly mesures: readonly Mesure[];
  /**
   * Probability of at least one proposal, from the strong to the weak correlation; `null` below `SOUS_VOEUX_MINIMUM`. Never
   * 1 − Π(1 − p), which takes the answers for independent, and never shown alone.
   */
  readonly auMoinsUne: { readonly bas: Rate; readonly haut: Rate } | null;
}

/** Balance of a list and probability of at least one proposal, as a range over the assumption. The order does not matter. */
export function assessListe(estimations: readonly OddsResume[]): BilanListe {
  const equilibre: Record<Palier, number> = { ambitieux: 0, realiste: 0, prudent: 0 };
  const rates: number[] = [];
  const mesures = new Set<Mesure>();
  for (const estimation of estimations) {
    if (estimation.kind === 'indisponible') continue;
    equilibre[estimation.palier] += 1;
    rates.push(estimation.taux);
    mesures.add(estimation.mesure);
  }
  return {
    equilibre,
    sansChiffre: estimations.length - rates.length,
    mesures: [...mesures].sort(),
    auMoinsUne:
      rates.length < SOUS_VOEUX_MINIMUM
        ? null
        : {
            bas: rate(atLeastOne(rates, CORRELATION_REPONSES.forte)),
            haut: rate(atLeastOne(rates, CORRELATION_REPONSES.faible)),
          },
  };
}

/** Bands that a list has nothing in: a board shows a slot for each. */
export function paliersVides({ equilibre }: Pick<BilanListe, 'equilibre'>): readonly Palier[] {
  return PALIERS.filter((palier) => equilibre[palier] === 0);
}

/** True when a list leans on one band alone: the advice is then to widen it. */
export function isUnbalanced({ equilibre }: BilanListe): boolean {
  const used = PALIERS.filter((palier) => equilibre[palier] > 0);
  return used.length === 1 && equilibre[used[0] ?? 'realiste'] >= SOUS_VOEUX_MINIMUM;
}
