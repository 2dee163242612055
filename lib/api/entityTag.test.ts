import { describe, expect, it } from 'vitest';
import { entityTag, matchesEntityTag } from './entityTag';

describe('an entity tag', () => {
  it('is weak, quoted, and the same for the same parts', () => {
    const tag = entityTag(['release', 'build', '/api/v1/formations', 'bac=general']);
    expect(tag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    expect(entityTag(['release', 'build', '/api/v1/formations', 'bac=general'])).toBe(tag);
  });

  it('differs when any part does, and does not confuse where one part ends', () => {
    const tags = [
      entityTag(['a', 'b', 'c']),
      entityTag(['a', 'b', 'd']),
      entityTag(['ab', 'c', '']),
      entityTag(['a', 'bc', '']),
    ];
    expect(new Set(tags).size).toBe(4);
  });
});

describe('If-None-Match', () => {
  const tag = 'W/"abc"';

  it.each(['W/"abc"', '"abc"', '"x", W/"abc"', ' * '])('%s matches', (header) => {
    expect(matchesEntityTag(header, tag)).toBe(true);
  });

  it.each([null, '', '"abcd"', 'W/"ab"', '"x", "y"'])('%s does not match', (header) => {
    expect(matchesEntityTag(header, tag)).toBe(false);
  });
});
