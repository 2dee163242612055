import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheOptions, isInstalled, npmCommand } from './install.mjs';

let root: string;
const lock = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/a': { version } } });
const write = (path: string, text: string) => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rose-install-'));
  write('package-lock.json', lock('1.0.0'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the installed packages', () => {
  it('are to be installed on a fresh clone', () => {
    expect(isInstalled(root)).toBe(false);
  });

  it('are those of the lock file when npm wrote so, whoever called it', () => {
    mkdirSync(join(root, 'node_modules'));
    write('node_modules/.package-lock.json', lock('1.0.0'));
    expect(isInstalled(root)).toBe(true);
  });

  it('are to be installed again when the lock file changes', () => {
    mkdirSync(join(root, 'node_modules'));
    write('node_modules/.package-lock.json', lock('1.0.0'));
    expect(isInstalled(root)).toBe(true);
    write('package-lock.json', lock('1.0.1'));
    expect(isInstalled(root)).toBe(false);
  });

  it('are to be installed again after an install that was cut', () => {
    mkdirSync(join(root, 'node_modules'));
    expect(isInstalled(root)).toBe(false);
    write('node_modules/.package-lock.json', '{"packages":');
    expect(isInstalled(root)).toBe(false);
  });

  it('may lack what other platforms need, and nothing else', () => {
    const a = { 'node_modules/a': { version: '1.0.0' } };
    const b = { 'node_modules/b': { version: '1.0.0', optional: true } };
    const accepts = (present: object) => {
      write('node_modules/.package-lock.json', JSON.stringify({ packages: present }));
      return isInstalled(root);
    };
    mkdirSync(join(root, 'node_modules'));
    write('package-lock.json', JSON.stringify({ packages: { '': {}, ...a, ...b } }));
    expect(accepts(a)).toBe(true);
    expect(accepts(b)).toBe(false);
    expect(accepts({ ...a, 'node_modules/b': { version: '2.0.0' } })).toBe(false);
  });
});

describe('npm', () => {
  it('keeps its downloads in the project where the home cannot be written', () => {
    const home = join(root, 'home');
    expect(cacheOptions(root, { npm_config_cache: join(home, '.npm') })).toEqual([]);
    // Even root makes no folder inside a file.
    write('file', '');
    const options = cacheOptions(root, { npm_config_cache: join(root, 'file', '.npm') });
    expect(options).toEqual(['--cache', join(root, '.rose', 'npm')]);
  });

  it('is the one that runs the command', () => {
    const env = { npm_execpath: '/opt/npm/bin/npm-cli.js' };
    expect(npmCommand(env)).toEqual([process.execPath, '/opt/npm/bin/npm-cli.js']);
    expect(npmCommand({ npm_execpath: '/opt/yarn/yarn.js' })).not.toContain('/opt/yarn/yarn.js');
  });
});
