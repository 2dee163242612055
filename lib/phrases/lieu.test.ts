import { expect, it } from 'vitest';
import { phraseLieu } from './lieu';

it('names a town with its département, unless they share a name; nothing where neither is published', () => {
  expect(phraseLieu({ commune: 'Mâcon', departement: 'Saône-et-Loire' })).toBe('Mâcon (Saône-et-Loire)');
  expect(phraseLieu({ commune: 'Paris', departement: 'Paris' })).toBe('Paris');
  expect(phraseLieu({ commune: 'Mâcon', departement: null })).toBe('Mâcon');
  expect(phraseLieu({ commune: null, departement: 'Rhône' })).toBe('Rhône');
  expect(phraseLieu({ commune: null, departement: null })).toBeNull();
});
