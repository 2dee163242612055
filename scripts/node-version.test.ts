import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explain, isRecentEnough } from './node-version.cjs';

const path = fileURLToPath(new URL('./node-version.cjs', import.meta.url));

describe('the version of Node', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['24.1.0', true],
    ['20.18.9', false],
    ['18.20.4', false],
    ['8.17.0', false],
    ['0.12.18', false],
  ])('%s is recent enough: %s', (version, expected) => {
    expect(isRecentEnough(version)).toBe(expected);
  });

  it('is refused in French, with the version found and what to do', () => {
    expect(explain('16.20.2')).toMatch(
      /^Node ≥ 20\.19 requis : la version installée est la 16\.20\.2\.\n.*nodejs\.org/,
    );
  });

  it('is checked by a file that a Node of 2015 can read', () => {
    const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|'[^'\n]*'/g, '');
    expect(code).not.toMatch(/=>|`|\b(const|let|class|import|async)\b|\?\.|\?\?/);
  });
});
