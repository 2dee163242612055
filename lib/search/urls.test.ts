import { describe, expect, it } from 'vitest';
import { CRITERES_PAR_DEFAUT } from './adresse';
import type { Criteres } from './criteres';
import { candidatUrl, csvUrl, profilUrl, rechercheUrl } from './urls';

const CRITERES: Criteres = { ...CRITERES_PAR_DEFAUT, bac: 'general', mention: 'ab', q: 'photo', page: 3 };

describe('addresses', () => {
  it('leave defaults out, and are bare without any criterion', () => {
    expect(rechercheUrl(CRITERES_PAR_DEFAUT)).toBe('/recherche');
    expect(rechercheUrl({ ...CRITERES_PAR_DEFAUT, bac: 'general', page: 2 })).toBe('/recherche?bac=general&page=2');
  });

  it('carry the candidate alone to a page about one thing', () => {
    expect(candidatUrl('/formation/1', CRITERES)).toBe('/formation/1?bac=general&mention=ab');
  });

  it('lose the page number where it means nothing', () => {
    expect(profilUrl(CRITERES)).not.toContain('page=');
    expect(csvUrl({ ...CRITERES, taille: 50 })).not.toMatch(/page=|taille=/);
  });
});
