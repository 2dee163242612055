import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findSurgery } from './surgery.mjs';

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rose-cadre-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the framework is used as it is documented', () => {
  it('by every source of this project', () => {
    expect(findSurgery(fileURLToPath(new URL('../..', import.meta.url)))).toEqual([]);
  });

  it.each([
    ['its payload', 'self.__next_f.push([1, text]);'],
    ['its queue of scripts', "window['__next_s'] = [];"],
    ['its own variables', 'globalThis.__NEXT_DATA__'],
    ['the responses of the server under it', 'const write = http.ServerResponse.prototype.write;'],
    ['its channel', "import { subscribe } from 'node:diagnostics_channel';"],
    ['the files of its build', "readdirSync('.next/static/chunks')"],
    ['their format', 'chunk.replace(/TURBOPACK\\.push/, "")'],
  ])('a source that reaches into %s is refused, with its line', (_, line) => {
    write('lib/server/a.ts', `const a = 1;\n${line}\n`);
    expect(findSurgery(root)).toEqual([`lib/server/a.ts:2: ${line}`]);
  });

  it('tests and scripts are sources, generated code is not', () => {
    write('components/site/b.test.tsx', '__next_f');
    write('scripts/c.mjs', '__next_f');
    write('proxy.ts', '__next_f');
    write('lib/db/generated/d.ts', '__next_f');
    write('lib/e.ts', 'next_f');
    expect(findSurgery(root).map((found) => found.split(':')[0])).toEqual([
      'components/site/b.test.tsx',
      'proxy.ts',
      'scripts/c.mjs',
    ]);
  });
});
