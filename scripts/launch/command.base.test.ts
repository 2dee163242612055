import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capture, run } from './command.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rose-commande-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const node = (script: string, options: object = {}) =>
  capture(process.execPath, ['-e', script], { cwd: folder, ...options });

/** True while a process of this number exists and is not a zombie. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('a command', () => {
  it('gives its code and both its streams, line by line', async () => {
    const lines: string[] = [];
    const outcome = await node('console.log("un"); console.error("deux"); process.exit(3)', {
      onLine: (line: string) => lines.push(line),
    });
    expect(outcome.code).toBe(3);
    expect(lines.sort()).toEqual(['deux', 'un']);
  });

  it('has no input to wait for', async () => {
    const { output } = await node('process.stdin.on("end", () => console.log("fin")).resume()');
    expect(output).toBe('fin');
  });

  it('that lasts too long is stopped with all that it started', async () => {
    const grandchild = 'setInterval(() => {}, 1000)';
    const script = `const { pid } = require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}]); console.log(pid); setInterval(() => {}, 1000)`;
    const { signal, output } = await node(script, { timeout: 1500 });
    expect(signal).toBe('SIGTERM');
    expect(Number(output)).toBeGreaterThan(0);
    expect(isAlive(Number(output))).toBe(false);
  });

  it('that must succeed names a known cause, and shows what it said', async () => {
    const failing = run(process.execPath, ['-e', 'console.error("ENOSPC: no space left"); process.exit(1)'], {
      cwd: folder,
      what: 'La construction a échoué.',
    });
    await expect(failing).rejects.toMatchObject({
      message: 'La construction a échoué. Le disque est plein.',
      remedy: expect.stringContaining('Libérez de la place'),
      detail: expect.stringContaining('ENOSPC'),
    });
  });
});

describe('Ctrl-C', () => {
  it('stops what runs, starts nothing more, and leaves no process behind', async () => {
    const command = pathToFileURL(join(import.meta.dirname, 'command.mjs')).href;
    const script = join(folder, 'parent.mjs');
    writeFileSync(
      script,
      `import { capture, stopAll } from ${JSON.stringify(command)};
process.on('SIGINT', () => void stopAll('SIGINT'));
const child = 'console.log("pid " + process.pid); setInterval(() => {}, 1000)';
const options = { cwd: ${JSON.stringify(folder)}, onLine: (line) => { console.log(line); process.kill(process.pid, 'SIGINT'); } };
await capture(process.execPath, ['-e', child], options).catch((error) => console.log(error.name, error.message));
await capture(process.execPath, ['-e', 'console.log("relancé")'], options).catch((error) => console.log(error.name));
`,
    );
    const { code, output } = await capture(process.execPath, [script], { cwd: folder });
    const [pid, ...others] = output.split('\n');
    expect(others).toEqual(['Interrupted SIGINT', 'Interrupted']);
    expect(isAlive(Number(pid?.replace('pid ', '')))).toBe(false);
    expect(code).toBe(0);
  });

  it('of npm reaches a command whose shell died without a word', async () => {
    const command = pathToFileURL(join(import.meta.dirname, 'command.mjs')).href;
    const script = join(folder, 'server.mjs');
    writeFileSync(
      script,
      `import { capture, stopWhenAsked } from ${JSON.stringify(command)};
stopWhenAsked({ npm_lifecycle_event: 'start' });
const child = 'console.log(process.pid); setInterval(() => {}, 1000)';
console.log(process.pid);
const options = { cwd: ${JSON.stringify(folder)}, onLine: (line) => console.log(line) };
await capture(process.execPath, ['-e', child], options).catch(() => {});
`,
    );
    // A shell that waits for its command, as npm's does, and is killed.
    const lines: string[] = [];
    const shell = `trap '' INT; "${process.execPath}" "${script}" & wait`;
    const pids = () => lines.map(Number).filter((pid) => pid > 0);
    await capture(
      'sh',
      ['-c', `sh -c '${shell.replaceAll("'", "'\\''")}' & echo "shell $!"; sleep 1.5; kill -KILL $!; sleep 2`],
      {
        cwd: folder,
        onLine: (line: string) => lines.push(line),
      },
    );
    expect(pids()).toHaveLength(2);
    expect(pids().filter(isAlive)).toEqual([]);
  });
});
