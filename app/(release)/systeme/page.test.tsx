import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { themeClasses } from '@/components/systeme/themes';
import SystemePage from './page';

afterEach(() => vi.unstubAllEnvs());

describe('the page of the system', () => {
  it('does not exist in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(() => SystemePage()).toThrow(/404/);
  });

  it('shows every piece in both themes in development, with no identifier twice', () => {
    vi.stubEnv('NODE_ENV', 'development');
    const html = renderToStaticMarkup(<SystemePage />);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('the two themes of the page are made from the tokens', () => {
  const classes = themeClasses(readFileSync('app/styles/tokens.css', 'utf8'));
  expect(classes).toMatch(/\.theme-clair \{[^}]*--paper: #fbf8f2;[^}]*--color-paper: var\(--paper\);/);
  expect(classes).toMatch(/\.theme-sombre \{[^}]*--paper: #12161d;/);
});
