import { z } from 'zod';
import { type Rate, rate } from '@/lib/domain/rate';
import { MESURES, PALIERS, type Palier } from '@/lib/odds/mesures';
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
    .describe('Estimations des écoles, arrondies au centième, par palier.'),
  n: z.int().describe('Écoles.'),
});

export interface Echelle extends Pick<Distribution, 'mesure' | 'bas' | 'mediane' | 'haut'> {
  /** Estimates of the schools, by band, to the whole percent. */
  readonly taux: Readonly<Record<Palier, readonly Rate[]>>;
  readonly n: number;
}

const hundredth = (value: Rate) => rate(Math.round(value * 100) / 100);

export function echelleOf({ mesure, marques, bas, mediane, haut }: Distribution): Echelle {
  const rates: Record<Palier, Rate[]> = { ambitieux: [], realiste: [], prudent: [] };
  for (const { chiffre } of marques) rates[palierOf(chiffre)].push(hundredth(chiffre.taux));
  for (const palier of PALIERS) rates[palier].sort((a, b) => a - b);
  return {
    mesure,
    bas: hundredth(bas),
    mediane: hundredth(mediane),
    haut: hundredth(haut),
    taux: rates,
    n: marques.length,
  };
}
