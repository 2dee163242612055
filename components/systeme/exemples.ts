import type { IntervalRow } from '@/components/charts/IntervalPlot';
import type { TrendSeries } from '@/components/charts/trendScale';
import { rate } from '@/lib/domain/rate';
import type { Palier } from '@/lib/odds/mesures';
import type { Parmi } from '@/lib/odds/parmi';
import type { Chiffrable } from '@/lib/phrases/chiffre';

/** Invented figures of every size that a chart must bear: none, one, all, missing, long words. */

const row = (
  key: string,
  label: string,
  taux: number | null,
  bounds: readonly [number, number] | null,
  n: number | null,
): IntervalRow => ({
  key,
  label,
  taux: taux === null ? null : rate(taux),
  intervalle: bounds === null ? null : { bas: rate(bounds[0]), haut: rate(bounds[1]) },
  n,
});

export const MENTIONS: readonly IntervalRow[] = [
  row('sans', 'Sans mention', 0.12, [0.05, 0.22], 41),
  { ...row('ab', 'Mention assez bien', 0.29, [0.15, 0.43], 56), own: true },
  row('b', 'Mention bien', 0.41, [0.21, 0.61], 23),
  row('tb', 'Mention très bien', 0.43, [0.19, 0.68], 9),
  { ...row('tbf', 'Très bien avec félicitations', null, null, null), note: 'aucune ligne du rapport' },
];

export const EXTREMES: readonly IntervalRow[] = [
  row('zero', 'Aucun candidat retenu', 0, [0, 0.04], 212),
  row('un', 'Tous retenus', 1, [0.93, 1], 88),
  row('seul', 'Une seule personne', 1, [0.2, 1], 1),
  row(
    'long',
    'Lycée polyvalent des métiers de l’hôtellerie, de la restauration et du tourisme Jean-Baptiste-Siméon-Chardin, site de Saint-Étienne-du-Rouvray',
    0.006,
    [0.001, 0.02],
    1843,
  ),
];

const points = (values: readonly (readonly [number, number | null, number | null])[]) =>
  values.map(([session, value, n]) => ({ session, value, n }));

export const TENDANCE: readonly TrendSeries[] = [
  {
    label: 'Bac général',
    points: points([
      [2018, 0.42, 120],
      [2019, 0.45, 131],
      [2023, 0.31, 164],
      [2024, 0.33, 150],
      [2025, 0.3, 158],
    ]),
  },
  {
    label: 'Bac technologique',
    points: points([
      [2018, 0.44, 80],
      [2019, 0.46, 74],
      [2023, 0.32, 61],
      [2024, 0.35, 15],
      [2025, 0.31, 52],
    ]),
  },
  {
    label: 'Hors terminale',
    points: points([
      [2018, 0.12, 40],
      [2019, null, null],
      [2023, 0.3, 12],
      [2024, 0.05, 44],
      [2025, 0.08, 39],
    ]),
  },
];

export const DEUX_SESSIONS: readonly TrendSeries[] = [
  {
    label: 'Places',
    points: points([
      [2018, 24, null],
      [2019, 24, null],
      [2023, 30, null],
    ]),
  },
];

export const RIEN: readonly TrendSeries[] = [{ label: 'Places', points: points([[2023, null, null]]) }];

const chiffre = (
  palier: Palier,
  [obtenus, sur]: readonly [number, number],
  [bas, haut]: readonly [number, number],
  parmi: Parmi | null,
): Chiffrable => ({
  kind: 'estimee',
  mesure: 'proposition-recue',
  palier,
  intervalle: { bas: rate(bas), haut: rate(haut) },
  preuves: [{ bref: 'bac techno', session: 2023, sur, obtenus }],
  parmi,
  ecart: palier === 'ambitieux' ? 'Le compte fait 7\u202f%, une seule année.' : null,
});

/** One of each band, none and all of the counted included. */
export const CHIFFRES: readonly [Chiffrable, Chiffrable, Chiffrable] = [
  chiffre('ambitieux', [7, 94], [0.1, 0.32], { autres: 140, moinsOuvertes: 31, plusOuvertes: 109 }),
  chiffre('realiste', [0, 3], [0, 0.71], null),
  chiffre('prudent', [1843, 1843], [0.97, 1], { autres: 7, moinsOuvertes: 7, plusOuvertes: 0 }),
];
