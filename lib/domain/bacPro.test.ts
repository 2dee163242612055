import { describe, expect, it } from 'vitest';
import { findSpecialiteBacPro, otherNamesOfBacPro } from './bacPro';

describe('the speciality of a bac pro that somebody wrote', () => {
  const ciel = 'cybersécurité, informatique et réseaux, électronique';

  it.each([
    ['Métiers du commerce et de la vente', 'métiers du commerce et de la vente'],
    ['METIERS DU CUIR option maroquinerie', 'métiers du cuir'],
    ['bac pro cuisine', 'cuisine'],
    ['CIEL', ciel],
    ['Systèmes numériques', ciel],
    ['Cuisine moléculaire', null],
  ])('« %s » is %s', (ecrite, officielle) => {
    expect(findSpecialiteBacPro(ecrite)).toBe(officielle);
  });

  it('is known by its former titles and sigles', () => {
    expect(otherNamesOfBacPro(ciel)).toEqual(['CIEL', 'systèmes numériques']);
    expect(otherNamesOfBacPro('cuisine')).toEqual([]);
  });
});
