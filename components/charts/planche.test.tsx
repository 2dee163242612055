import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { rate } from '@/lib/domain/rate';
import { MESURES, type Mesure, type Palier } from '@/lib/odds/mesures';
import { SEUILS_PALIER } from '@/lib/odds/seuils';
import type { Chiffrable } from '@/lib/phrases/chiffre';
import { Planche, PlancheMini } from './Planche';

const figure = (palier: Palier, bas: number, haut: number, mesure: Mesure = 'proposition-recue'): Chiffrable => ({
  kind: 'estimee',
  mesure,
  palier,
  intervalle: { bas: rate(bas), haut: rate(haut) },
  preuves: [{ bref: 'bac techno', session: 2023, sur: 40, obtenus: 12 }],
  parmi: null,
  ecart: null,
});
const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const count = (html: string, part: string) => html.split(part).length - 1;

it('shades the bands where their limits are, for each measure', () => {
  const css = readFileSync('app/styles/charts.css', 'utf8');
  for (const mesure of MESURES) {
    const { ambitieux, prudent } = SEUILS_PALIER[mesure];
    expect(css.replace(/\s+/g, ' ')).toContain(
      `.planche-${mesure} { --ambitieux: ${100 * ambitieux}%; --prudent: ${100 * prudent}%; }`,
    );
  }
});

describe('the board', () => {
  const html = renderToStaticMarkup(
    <Planche
      groupes={[
        {
          key: 'com',
          titre: <h3>BTS Communication</h3>,
          rangs: [
            { key: '1', libelle: 'Lycée A', figure: figure('ambitieux', 0.1, 0.3) },
            { key: '2', libelle: 'Lycée B', figure: figure('realiste', 0.3, 0.7, 'en-position') },
            { key: '3', libelle: 'Lycée C', figure: null, sans: 'Chiffre non publié.' },
          ],
        },
        { key: 'cases', titre: null, rangs: [{ key: 'prudent', libelle: 'Ajouter un prudent', figure: 'prudent' }] },
      ]}
    />,
  );

  it('has a row a vœu, under its group, in words as well', () => {
    expect(text(html)).toMatch(/BTS Communication Lycée A 12 sur 40 .* Lycée B .* Lycée C Chiffre non publié\./);
    expect(count(html, 'class="chiffre-barre chiffre-')).toBe(2);
  });

  it('reads each row by the limits of what it counts, and names them once', () => {
    expect(count(html, '<article class="planche-rang planche-en-position"')).toBe(1);
    expect(text(html)).toMatch(/^Ambitieux Réaliste Prudent 0 40 50 100 %/);
  });

  it('draws a dashed slot wholly within the band that is empty', () => {
    expect(html).toContain('<rect x="54%" width="42%"');
  });
});

describe('the same in one row', () => {
  it('is one drawing whatever its number of vœux, from the least open to the most, and says itself', () => {
    const mini = renderToStaticMarkup(
      <PlancheMini
        figures={[figure('prudent', 0.6, 0.9), figure('ambitieux', 0.1, 0.3), figure('ambitieux', 0.05, 0.2)]}
        libelle="2 ambitieux et 1 prudent"
      />,
    );
    expect(mini).toMatch(/^<svg role="img" aria-label="2 ambitieux et 1 prudent"/);
    expect(mini).toContain('d="M50 12h150v6h-150zM100 22h200v6h-200z"');
    expect(mini).toContain('d="M300 10v10M300 20v10M300 30v10"');
    expect(count(mini, '<path')).toBe(5);
  });

  it('shades the bands of an empty list', () => {
    expect(renderToStaticMarkup(<PlancheMini figures={[]} libelle="Aucun vœu" />)).toContain('M0 0h400v10h-400z');
  });
});
