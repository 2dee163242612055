import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { Rate } from '@/lib/domain/rate';
import { PALIERS, type Palier } from '@/lib/odds/mesures';
import { palierOf } from '@/lib/odds/seuils';
import type { Criteres } from '@/lib/search/criteres';
import { candidatOf } from '@/lib/search/params';
import { type Distribution, distributionOf } from '@/lib/search/rose/distribution';
import { entreesRoseOf } from '@/lib/search/rose/entrees';
import { distancesFrom, lieuOf } from '@/lib/search/searchFormations';

/** The schools of a diploma on one scale, as a strip draws them. */
export interface Echelle {
  readonly mesure: Distribution['mesure'];
  readonly bas: Rate;
  readonly mediane: Rate;
  readonly haut: Rate;
  /** Estimates of the schools, by band. */
  readonly taux: Readonly<Record<Palier, readonly Rate[]>>;
  readonly n: number;
}

/** What a strip draws of a distribution. */
export function echelleOf({ mesure, marques, bas, mediane, haut }: Distribution): Echelle {
  const taux: Record<Palier, Rate[]> = { ambitieux: [], realiste: [], prudent: [] };
  for (const { chiffre } of marques) taux[palierOf(chiffre)].push(chiffre.taux);
  for (const palier of PALIERS) taux[palier].sort((a, b) => a - b);
  return { mesure, bas, mediane, haut, taux, n: marques.length };
}

/** The schools of a diploma on one scale, and whether they are those within the reader's radius. */
export interface EchelleDiplome {
  readonly echelle: Echelle;
  readonly isNear: boolean;
}

/**
 * The schools that prepare a diploma: those within the radius where there are some, else all of them.
 *
 * @param codes of its formations
 * @returns `null` without a bac, and without a figure
 */
export function echelleDiplome(
  catalogue: Catalogue,
  codes: readonly string[],
  criteres: Criteres,
): EchelleDiplome | null {
  const candidat = candidatOf(criteres);
  if (candidat === null) return null;
  const { rankOf } = entreesRoseOf(catalogue);
  const all = codes.flatMap((code) => rankOf.get(code) ?? []);
  const lieu = lieuOf(criteres, catalogue);
  const distances = lieu?.kind === 'trouve' ? distancesFrom(catalogue, lieu) : null;
  const near = lieu?.kind === 'trouve' ? all.filter((index) => (distances?.[index] ?? Number.NaN) <= lieu.rayon) : [];
  const isNear = near.length > 0;
  const distribution = distributionOf(catalogue, { formations: isNear ? near : all }, candidat);
  return distribution === null ? null : { echelle: echelleOf(distribution), isNear };
}
