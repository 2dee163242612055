import { describe, expect, it } from 'vitest';
import { editionDuTravailleur, travailleurUrl } from './horsLigne';

describe('the address of a worker', () => {
  it('names its edition, and is read back', () => {
    const address = new URL(travailleurUrl('86882e3cd66e8918'), 'https://rose.exemple.fr').href;
    expect(editionDuTravailleur(address)).toBe('86882e3cd66e8918');
  });

  it('of another program names none', () => {
    expect(editionDuTravailleur('https://rose.exemple.fr/autre.js')).toBeNull();
  });
});
