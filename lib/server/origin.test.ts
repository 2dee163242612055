import { describe, expect, it } from 'vitest';
import { originOf } from './origin';

describe('the origin that a request was sent to', () => {
  it.each([
    [{ host: 'localhost:3000' }, 'http://localhost:3000'],
    [{ host: '[::1]:3000' }, 'http://[::1]:3000'],
    [
      { host: 'interne:80', 'x-forwarded-host': 'Rose.exemple.fr', 'x-forwarded-proto': 'https' },
      'https://rose.exemple.fr',
    ],
    [{ host: 'a.fr', 'x-forwarded-proto': 'https, http' }, 'https://a.fr'],
    [{ host: 'a.fr', 'x-forwarded-proto': 'javascript' }, 'http://a.fr'],
    [{ host: 'a.fr', 'x-forwarded-host': 'b.fr/"><script>' }, 'http://a.fr'],
    [{ host: 'a.fr/x' }, 'http://localhost'],
    [{}, 'http://localhost'],
  ])('%j: %s', (headers, origin) => {
    expect(originOf(new Headers(headers as Record<string, string>))).toBe(origin);
  });
});
