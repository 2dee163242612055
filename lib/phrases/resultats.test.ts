import { describe, expect, it } from 'vitest';
import { PHRASES_TRI_ACCES, phraseIcones, titreMesure } from './resultats';

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

  it('name the drawing of an estimate', () => {
    expect(phraseIcones('proposition-recue', 6, 100)).toBe(
      'Sur 100 points, environ 6 pleins : ceux qui recevraient une proposition.',
    );
    expect(phraseIcones('en-position', 1, 10)).toContain('environ 1 plein :');
  });
});
