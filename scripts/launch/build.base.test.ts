import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build, isBuilt } from './build.mjs';

let root: string;
const said: string[] = [];
const step = { update: (text: string) => void said.push(text) };
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const NEXT = 'node_modules/next/dist/bin/next';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rose-construction-'));
  write('app/page.tsx', 'page');
  write('lib/a.ts', 'a');
  write('horsligne/travailleur.ts', 'a');
  write('package-lock.json', '{}');
  // Stands for Next: as it does, leaves an identifier of the build.
  write(
    NEXT,
    `const { mkdirSync, writeFileSync } = require('fs');
console.log('Creating ' + process.argv[2] + ' in ' + process.env.NODE_ENV);
mkdirSync('.next/server/app/aide', { recursive: true });
for (const page of ['glossaire', 'aide/mots', 'index', '_not-found']) writeFileSync('.next/server/app/' + page + '.html', '<script>' + page + '</script>');
writeFileSync('.next/BUILD_ID', 'id' + Math.random());`,
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the build', () => {
  it('is to be made on a fresh clone, and says what it does', async () => {
    expect(isBuilt(root)).toBe(false);
    await build(root, step);
    expect(isBuilt(root)).toBe(true);
    expect(said).toContain('Creating build in production');
  });

  it('leaves the hashes of the inline scripts of each page that it wrote whole, by its address', async () => {
    await build(root, step);
    const hash = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;
    expect(JSON.parse(readFileSync(join(root, '.next/inline-scripts.json'), 'utf8'))).toEqual({
      '/aide/mots': [hash('aide/mots')],
      '/glossaire': [hash('glossaire')],
      '/': [hash('index')],
    });
  });

  it.each<[string, () => void]>([
    ['a source changes', () => write('lib/a.ts', 'b')],
    ['a source is added', () => write('components/b.tsx', 'b')],
    ['a source is removed', () => rmSync(join(root, 'lib/a.ts'))],
    ['dependencies change', () => write('package-lock.json', '{"x":1}')],
    ['what was built is gone', () => rmSync(join(root, '.next'), { recursive: true })],
    ['someone else built since', () => write('.next/BUILD_ID', 'other')],
  ])('is to be made again when %s', async (_what, change) => {
    await build(root, step);
    change();
    expect(isBuilt(root)).toBe(false);
  });

  it('is not to be made again for a test, a fixture or a document', async () => {
    await build(root, step);
    write('lib/a.test.ts', 'test');
    write('lib/fixtures/x.csv', 'x');
    write('lib/README.md', 'x');
    expect(isBuilt(root)).toBe(true);
  });

  it('does not outlive the command that started it, even killed without a word', async () => {
    write(NEXT, `require('fs').writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000);`);
    const module = JSON.stringify(new URL('build.mjs', import.meta.url).href);
    const code = `import(${module}).then(({ build }) => build(${JSON.stringify(root)}, { update() {} }))`;
    const command = spawn(process.execPath, ['-e', code], { stdio: 'ignore' });
    const pid = async () => Number(await readFile(join(root, 'pid'), 'utf8').catch(() => Number.NaN));
    const isAlive = async () => {
      try {
        return process.kill(await pid(), 0);
      } catch {
        return false;
      }
    };
    await expect.poll(pid, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(await isAlive()).toBe(true);
    command.kill('SIGKILL');
    await expect.poll(isAlive, { timeout: 20_000 }).toBe(false);
  });

  it('that another build stands in the way of says what to do', async () => {
    write(NEXT, 'console.error("⨯ Another next build process is already running."); process.exit(1)');
    await expect(build(root, step)).rejects.toMatchObject({
      message: expect.stringContaining('Une autre construction est en cours'),
      remedy: expect.stringContaining('Attendez'),
    });
  });

  it('that fails says so in French with what was printed, and is to be made again', async () => {
    write(NEXT, 'console.error("Type error: x"); process.exit(1)');
    await expect(build(root, step)).rejects.toMatchObject({
      message: 'La construction de l’application a échoué.',
      detail: expect.stringContaining('Type error: x'),
    });
    expect(isBuilt(root)).toBe(false);
  });
});
