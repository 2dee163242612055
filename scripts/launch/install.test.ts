import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled, npmCommand } from './install.mjs';

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
  it('is refused in French below version 7, which cannot read the lock file', () => {
    const of = (version: string) => () => npmCommand({ npm_config_user_agent: `npm/${version} node/v20.20.2` });
    expect(of('6.14.18')).toThrow('npm ≥ 7 requis : la version installée est la 6.14.18.');
    expect(of('10.8.2')).not.toThrow();
  });

  it('is the one that runs the command', () => {
    const env = { npm_execpath: '/opt/npm/bin/npm-cli.js' };
    expect(npmCommand(env)).toEqual([process.execPath, '/opt/npm/bin/npm-cli.js']);
    expect(npmCommand({ npm_execpath: '/opt/yarn/yarn.js' })).not.toContain('/opt/yarn/yarn.js');
  });
});
