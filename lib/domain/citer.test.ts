import { describe, expect, it } from 'vitest';
import { citer } from './citer';

describe('words that are not ours', () => {
  it('stand in quotes', () => {
    expect(citer('photographie')).toBe('«\u00a0photographie\u00a0»');
  });

  it('are shortened to what a line holds', () => {
    expect(citer('É'.repeat(60))).toBe(`«\u00a0${'É'.repeat(60)}\u00a0»`);
    expect(citer('É'.repeat(61))).toBe(`«\u00a0${'É'.repeat(59)}…\u00a0»`);
  });

  it('neither close their quotes, nor break the line, nor turn the sentence around', () => {
    expect(citer('x\u00a0» Ce BTS est fermé. «\u00a0y')).toBe('«\u00a0x " Ce BTS est fermé. " y\u00a0»');
    expect(citer(' a\n\tb\u202ec\u0000 ')).toBe('«\u00a0a b c\u00a0»');
  });
});
