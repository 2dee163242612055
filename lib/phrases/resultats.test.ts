import { describe, expect, it } from 'vitest';
import { PHRASES_TRI_ACCES } from './resultats';

describe('the words of a list about its figures', () => {
  it('say that the two measures differ, and promise nothing', () => {
    const words = PHRASES_TRI_ACCES.join(' ');
    expect(words).toContain('ni une promesse');
    expect(words).toContain('ne comptent pas la même chose');
    expect(words).not.toMatch(/chances|réussite|sélecti/i);
  });
});
