import { describe, expect, it } from 'vitest';
import { POURQUOI } from './pourquoi';

const all = Object.values(POURQUOI);

describe('why a question is asked', () => {
  it('is said in whole sentences, to the student, without a forbidden word', () => {
    for (const text of all) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(/chance|réussite|sélecti|\bvous\b|\bvotre\b|\bpoids\b|'| {2}/);
    }
  });

  it('is short enough to be read: thirty words at most', () => {
    for (const text of all) expect(text.split(/\s+/).length).toBeLessThanOrEqual(30);
  });

  it('says of what reaches no estimate that it changes no figure', () => {
    expect(POURQUOI.precisions).toContain('Ne change aucun chiffre');
    expect(POURQUOI.avis).toContain('jamais dans un chiffre');
    expect(POURQUOI.lieu).toContain('Aucun chiffre n’en dépend');
  });
});
