import { describe, expect, it } from 'vitest';
import { day, instant } from './dates';
import { capital, counted, publishedPercent, unbroken } from './wording';

describe('the wording of figures', () => {
  it('takes the plural from two, as French does', () => {
    expect(counted(0, 'formation', 'formations')).toBe('0 formation');
    expect(counted(1, 'formation', 'formations')).toBe('1 formation');
    expect(counted(2, 'formation', 'formations')).toBe('2 formations');
    expect(counted(5340, 'formation', 'formations')).toBe('5\u202f340 formations');
  });

  it('prints a published share as its document does, with a decimal comma', () => {
    expect(publishedPercent(66.7)).toBe('66,7\u202f%');
    expect(publishedPercent(0)).toBe('0\u202f%');
  });

  it('writes a day in full whatever the time zone, and an instant in Paris time', () => {
    expect(day('2025-07-10')).toBe('10 juillet 2025');
    expect(instant('2025-07-10T22:30:00.000Z')).toBe('11 juillet 2025 à 00:30');
  });

  it('never lets a line begin with a double punctuation mark', () => {
    expect(unbroken('audio-visuel opt : métiers « de l’image »')).toBe(
      'audio-visuel opt\u00a0: métiers «\u00a0de l’image\u00a0»',
    );
    expect(unbroken('https://x')).toBe('https://x');
  });

  it('puts a capital at the head of a line', () => {
    expect(capital('échec au bac')).toBe('Échec au bac');
    expect(capital('')).toBe('');
  });
});
