import { describe, expect, it } from 'vitest';
import { pathOnly } from './journal.mjs';

describe('what the log says of a request', () => {
  it.each([
    ['/recherche?bac=general&mention=tb', '/recherche'],
    ['http://localhost:3000/formation/46421?bac=general#sources', '/formation/46421'],
    ['/a%3Fb?c', '/a%3Fb'],
    ['/?q=1', '/'],
    ['?q=1', '/'],
    ['/x#y\n?z', '/x'],
  ])('%s is %s: no query string', (target, path) => {
    expect(pathOnly(target)).toBe(path);
  });
});
