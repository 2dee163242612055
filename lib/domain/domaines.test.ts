import { expect, it } from 'vitest';
import { AUTRE_DOMAINE, DOMAINES, domainesOf } from './domaines';

it('files each fine domain under one large one', () => {
  const fine = DOMAINES.flatMap(({ sousDomaines }) => sousDomaines);
  expect(new Set(fine).size).toBe(fine.length);
  expect(new Set(DOMAINES.map(({ id }) => id)).size).toBe(DOMAINES.length);
});

it('gives the large domains of a sheet, each once, and never none', () => {
  expect(domainesOf(['marketing, vente', 'commerce international', 'comptabilité']).map(({ id }) => id)).toEqual([
    'commerce',
    'gestion',
  ]);
  expect(domainesOf(['un domaine d’après-demain'])).toEqual([AUTRE_DOMAINE]);
  expect(domainesOf([])).toEqual([AUTRE_DOMAINE]);
});
