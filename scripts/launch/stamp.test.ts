import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestFiles, listFiles, readStamp, writeStamp } from './stamp.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rose-empreinte-'));
  mkdirSync(join(root, 'lib/b'), { recursive: true });
  writeFileSync(join(root, 'lib/b/y.ts'), 'y');
  writeFileSync(join(root, 'lib/a.ts'), 'a');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the list of inputs', () => {
  it('is sorted, recursive, filtered, and leaves out what does not exist', () => {
    expect(listFiles(root, ['lib', 'absent', 'lib/a.ts'])).toEqual(['lib/a.ts', 'lib/a.ts', 'lib/b/y.ts']);
    expect(listFiles(root, ['lib'], (path) => path.endsWith('y.ts'))).toEqual(['lib/b/y.ts']);
  });
});

describe('the digest of inputs', () => {
  it('changes with a content, a name, a file more, and what else the result depends on', () => {
    const digest = () => digestFiles(root, listFiles(root, ['lib']));
    const first = digest();
    expect(digest()).toBe(first);
    writeFileSync(join(root, 'lib/a.ts'), 'b');
    const second = digest();
    writeFileSync(join(root, 'lib/c.ts'), '');
    const third = digest();
    expect(new Set([first, second, third, digestFiles(root, ['lib/a.ts'], ['v20'])]).size).toBe(4);
  });

  it('does not confuse where one file ends and the next begins', () => {
    writeFileSync(join(root, 'x'), 'ab');
    writeFileSync(join(root, 'y'), 'c');
    const first = digestFiles(root, ['x', 'y']);
    writeFileSync(join(root, 'x'), 'a');
    writeFileSync(join(root, 'y'), 'bc');
    expect(digestFiles(root, ['x', 'y'])).not.toBe(first);
  });
});

describe('a stamp', () => {
  it('is read as it was written, and leaves nothing beside', () => {
    const path = join(root, '.rose', 'build.json');
    writeStamp(path, { digest: 'x' });
    expect(readStamp(path)).toEqual({ digest: 'x' });
    expect(readdirSync(join(root, '.rose'))).toEqual(['build.json']);
  });

  it('that is absent or damaged is none: the work is done again', () => {
    expect(readStamp(join(root, 'absent.json'))).toBeNull();
    writeFileSync(join(root, 'cut.json'), '{"digest":');
    expect(readStamp(join(root, 'cut.json'))).toBeNull();
    writeFileSync(join(root, 'other.json'), '3');
    expect(readStamp(join(root, 'other.json'))).toBeNull();
  });
});
