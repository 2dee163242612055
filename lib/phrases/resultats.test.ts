import { describe, expect, it } from 'vitest';
import { PHRASES_TRI_ACCES, titreMesure } from './resultats';

describe('the words of a list about its figures', () => {
  it('say that the two measures differ, and promise nothing', () => {
    const words = PHRASES_TRI_ACCES.join(' ');
    expect(words).toContain('ni une promesse');
    expect(words).toContain('ne comptent pas la même chose');
    expect(words).not.toMatch(/chances|réussite|sélecti/i);
  });

  it('name each measure by its source', () => {
    expect(titreMesure('en-position')).toContain('rapports publics');
    expect(titreMesure('proposition-recue')).toContain('données ouvertes');
  });
});
