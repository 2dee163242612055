import { describe, expect, it } from 'vitest';
import { DEPARTEMENTS, territoireCode, territoireNom } from './territoires';

describe('territories by code or by name', () => {
  it('reads a code as itself', () => {
    expect(territoireCode('academie', '10')).toBe('10');
    expect(territoireCode('region', '84')).toBe('84');
    expect(territoireCode('departement', '2A')).toBe('2A');
    expect(territoireCode('departement', '2a')).toBe('2A');
    expect(territoireCode('departement', '974')).toBe('974');
  });

  it('gives a département its missing leading zero', () => {
    expect(territoireCode('departement', '1')).toBe('01');
  });

  it('forgives accents, case, hyphens and the spellings of official files', () => {
    expect(territoireCode('region', 'Ile-de-France')).toBe('11');
    expect(territoireCode('region', "Provence Alpes Côte d'Azur")).toBe('93');
    expect(territoireCode('region', 'Provence-Alpes-Côte d’Azur')).toBe('93');
    expect(territoireCode('academie', 'Besancon')).toBe('03');
    expect(territoireCode('academie', 'POLYNÉSIE FRANÇAISE')).toBe('41');
    expect(territoireCode('departement', 'rhône')).toBe('69');
  });

  it('reads the académies merged in 2020 as Normandie', () => {
    expect(territoireCode('academie', 'Caen')).toBe('70');
    expect(territoireCode('academie', 'Rouen')).toBe('70');
  });

  it('finds nothing where nothing is named', () => {
    expect(territoireCode('academie', 'Atlantide')).toBeNull();
    expect(territoireCode('region', '')).toBeNull();
    expect(territoireNom('departement', '99')).toBeNull();
  });

  it('names every code that it lists', () => {
    for (const { code, nom } of DEPARTEMENTS) expect(territoireNom('departement', code)).toBe(nom);
  });
});
