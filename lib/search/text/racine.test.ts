import { describe, expect, it } from 'vitest';
import { racine } from './racine';

describe('the root of a word', () => {
  it.each([
    ['recrutement', 'recruter'],
    ['soudeur', 'soudure'],
    ['fabriquer', 'fabrication'],
    ['mecanicien', 'mecanique'],
    ['electrotechnicien', 'electrotechnique'],
    ['biologiste', 'biologie'],
    ['patissier', 'patisserie'],
    ['comptable', 'comptabilite'],
    ['forestier', 'foresterie'],
  ])('is shared by « %s » and « %s »', (one, other) => {
    expect(racine(one)).toBe(racine(other));
  });

  it.each([
    ['animal', 'animateur'],
    ['vente', 'vendre'],
    ['radio', 'radiologie'],
    ['marin', 'marketing'],
  ])('is not shared by « %s » and « %s »', (one, other) => {
    expect(racine(one)).not.toBe(racine(other));
  });
});
