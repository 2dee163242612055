import { describe, expect, test } from 'vitest';
import { Empreinte } from './empreinte';

function digestOf(...things: readonly (readonly [string, unknown])[]): string {
  const empreinte = new Empreinte();
  for (const [kind, value] of things) empreinte.add(kind, value);
  return empreinte.digest();
}

describe('digest of a release', () => {
  test('the order of things does not change it', () => {
    const a = digestOf(['x', { un: 1, deux: [1, 2] }], ['y', { trois: null }]);
    const b = digestOf(['y', { trois: null }], ['x', { un: 1, deux: [1, 2] }]);
    expect(b).toBe(a);
    expect(a).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['a value', ['x', { un: 2 }]],
    ['zero for a missing count', ['x', { un: 1, deux: 0 }]],
    ['the kind of a thing', ['y', { un: 1, deux: null }]],
    ['the order of a list', ['x', { un: 1, deux: null, liste: [2, 1] }]],
  ] as const)('%s changes it', (_, thing) => {
    const reference = digestOf(['x', { un: 1, deux: null }], ['x', { un: 1, deux: null, liste: [1, 2] }]);
    expect(digestOf([...thing], ['x', { un: 1, deux: null, liste: [1, 2] }])).not.toBe(reference);
  });

  test('a thing twice is not a thing once', () => {
    expect(digestOf(['x', 1], ['x', 1])).not.toBe(digestOf(['x', 1]));
  });
});
