import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { rate } from '@/lib/domain/rate';
import type { Chiffrable } from '@/lib/phrases/chiffre';
import { EstimationFigure } from './EstimationFigure';

const estimation: Chiffrable = {
  kind: 'estimee',
  mesure: 'proposition-recue',
  palier: 'realiste',
  intervalle: { bas: rate(0.3), haut: rate(0.52) },
  preuves: [{ bref: 'bac techno', session: 2023, sur: 40, obtenus: 12 }],
  parmi: null,
  ecart: 'Le compte fait 30 %.',
};
const draw = (size: 'row' | 'page' | 'mini' | 'colonne') =>
  renderToStaticMarkup(<EstimationFigure estimation={estimation} size={size} />);
const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

it('draws the range and the tick of the count on one scale, in every size', () => {
  for (const size of ['row', 'page', 'mini', 'colonne'] as const) {
    expect(draw(size)).toContain('M30 3.5h22v9h-22z');
    expect(draw(size)).toContain('M30 0v16');
  }
});

it('reads as a sentence, the count first; a page says why the count is not in the middle', () => {
  expect(text(draw('row'))).toMatch(
    /^12 sur 40 en 2023, bac techno, ont reçu une proposition \. Réaliste · 30 à 52 % l’an prochain$/,
  );
  expect(text(draw('page'))).toContain('Le compte fait 30 %.');
  expect(text(draw('colonne'))).toBe('12 sur 40 . Réaliste · 30 à 52 % l’an prochain');
  expect(draw('mini')).toContain('aria-label="12 sur 40, en 2023');
});
