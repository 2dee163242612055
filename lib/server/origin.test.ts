import { describe, expect, it } from 'vitest';
import { originOf } from './origin';

describe('the origin of a site that nobody named', () => {
  it.each([
    [{ host: 'localhost:3000' }, 'http://localhost:3000'],
    [{ host: 'LocalHost' }, 'http://localhost'],
    [{ host: '127.0.0.1:3000' }, 'http://127.0.0.1:3000'],
    [{ host: '[::1]:3000' }, 'http://[::1]:3000'],
  ])('%j: %s, on this machine', (headers, origin) => {
    expect(originOf(new Headers(headers))).toBe(origin);
  });

  it.each([
    { host: 'ailleurs.exemple' },
    { host: 'localhost.ailleurs.exemple' },
    { host: '127.0.0.1.ailleurs.exemple' },
    { host: 'localhost@ailleurs.exemple' },
    { host: 'localhost/x' },
    { 'x-forwarded-host': 'ailleurs.exemple', 'x-forwarded-proto': 'https' },
    {},
  ])('%j: never what a stranger wrote', (headers) => {
    expect(originOf(new Headers(headers as Record<string, string>))).toBe('http://localhost');
  });
});
