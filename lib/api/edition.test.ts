import { describe, expect, it } from 'vitest';
import { editionOf } from './edition';

const MADE = {
  release: { digest: 'a', publieeLe: '2025-01-01' },
  estimateur: { version: '1' },
  fiabilite: { generatedAt: '2025-01-02' },
};
const SITE = { url: 'https://rose.exemple.fr', contact: null };

describe('an edition', () => {
  it('is named alike whenever all that answers are made of is the same', () => {
    const edition = editionOf(MADE, SITE);
    expect(edition).toMatch(/^[0-9a-f]{32}$/);
    expect(editionOf(structuredClone(MADE), { ...SITE })).toBe(edition);
  });

  it.each([
    ['the documents change', { ...MADE, release: { ...MADE.release, digest: 'b' } }, SITE],
    ['they are published again', { ...MADE, release: { ...MADE.release, publieeLe: '2025-01-03' } }, SITE],
    ['the constants are fitted again', { ...MADE, estimateur: { version: '2' } }, SITE],
    ['the past is replayed', { ...MADE, fiabilite: { generatedAt: '2025-01-04' } }, SITE],
    ['it has not been replayed yet', { ...MADE, fiabilite: null }, SITE],
    ['the site moves', MADE, { ...SITE, url: 'https://rose.exemple.org' }],
    ['somebody may be written to', MADE, { ...SITE, contact: 'rose@exemple.fr' }],
  ])('is another when %s', (_, made, site) => {
    expect(editionOf(made, site)).not.toBe(editionOf(MADE, SITE));
  });
});
