import { describe, expect, it } from 'vitest';
import { areFonction, isFonction } from './fonctions';

describe('a function, whatever the trade', () => {
  it.each(['ingenieur', 'technicienne', 'directrice', 'vendeur', 'reparer', 'organiser'])('is « %s »', (term) => {
    expect(isFonction(term)).toBe(true);
  });

  it.each(['comptable', 'infirmier', 'organisation', 'conception', 'cuisinier'])('is not « %s »', (term) => {
    expect(isFonction(term)).toBe(false);
  });

  it('may bear on what is in every trade', () => {
    expect(areFonction(['chef', 'projet'])).toBe(true);
    expect(areFonction(['charge', 'affaire'])).toBe(true);
    expect(areFonction(['chef', 'chantier'])).toBe(false);
    expect(areFonction(['projet'])).toBe(false);
  });
});
