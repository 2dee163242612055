import { z } from 'zod';
import { type Rate, rate } from '@/lib/domain/rate';
import { MESURES, type Palier } from '@/lib/odds/mesures';
import { palierOf } from '@/lib/odds/seuils';
import { taux } from '../schemaTaux';
import type { Distribution } from './distribution';

/** The schools of a diploma on one scale, as a strip draws them. */
export const schemaEchelle = z.object({
  mesure: z.enum(MESURES),
  bas: taux.describe('Premier quartile des estimations des écoles.'),
  mediane: taux,
  haut: taux.describe('Troisième quartile.'),
  taux: z
    .object({ ambitieux: z.array(taux), realiste: z.array(taux), prudent: z.array(taux) })
    .describe('Estimations des écoles, arrondies au centième, par palier ; celles qui se confondent, une fois.'),
  comptes: z.object({ ambitieux: z.int(), realiste: z.int(), prudent: z.int() }).describe('Écoles de chaque palier.'),
  n: z.int().describe('Écoles.'),
});

export interface Echelle extends Pick<Distribution, 'mesure' | 'bas' | 'mediane' | 'haut'> {
  /** Estimates of the schools, by band, to the whole percent: each once, however many schools share it. */
  readonly taux: Readonly<Record<Palier, readonly Rate[]>>;
  /** Schools of each band. */
  readonly comptes: Readonly<Record<Palier, number>>;
  readonly n: number;
}

const hundredth = (value: Rate) => rate(Math.round(value * 100) / 100);

export function echelleOf({ mesure, marques, bas, mediane, haut }: Distribution): Echelle {
  const comptes: Record<Palier, number> = { ambitieux: 0, realiste: 0, prudent: 0 };
  const known: Record<Palier, Set<Rate>> = { ambitieux: new Set(), realiste: new Set(), prudent: new Set() };
  for (const { chiffre } of marques) {
    const palier = palierOf(chiffre);
    comptes[palier] += 1;
    known[palier].add(hundredth(chiffre.taux));
  }
  const ratesOf = (palier: Palier) => [...known[palier]].sort((a, b) => a - b);
  return {
    mesure,
    bas: hundredth(bas),
    mediane: hundredth(mediane),
    haut: hundredth(haut),
    taux: { ambitieux: ratesOf('ambitieux'), realiste: ratesOf('realiste'), prudent: ratesOf('prudent') },
    comptes,
    n: marques.length,
  };
}
