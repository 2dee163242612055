import { describe, expect, it } from 'vitest';
import { initialesOf } from './initiales';

describe('the sigles that people make of a title', () => {
  it.each([
    ['Techniques et services en matériels agricoles', 'tsma'],
    ['Métiers de la mode-vêtements', 'mmv'],
    ['BTS Gestion de la PME', 'gp'],
    ['Métiers du Végétal : Alimentation, Ornement, Environnement', 'mvaoe'],
    ['Fluide, énergie, domotique - option B froid et conditionnement d’air', 'fca'],
    ['maintenance des véhicules automobiles', 'mva'],
  ])('of « %s » is among them « %s »', (titre, sigle) => {
    expect(initialesOf(titre)).toContain(sigle);
  });

  it('are none for a title of one word', () => {
    expect(initialesOf('Tourisme')).toEqual([]);
  });
});
