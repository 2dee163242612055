import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFreePort } from './port.mjs';
import { asJsonLine, serve, waitForRelease } from './server.mjs';

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
/** Stands for the server: serves its health, on the port that it is given. */
const server = (status: number, body: object) => `
import { createServer } from 'node:http';
const valueOf = (name) => process.argv[process.argv.indexOf(name) + 1];
console.log('serves in ' + process.env.NODE_ENV);
console.log(process.execArgv.join(' ') + ' MALLOC_ARENA_MAX=' + process.env.MALLOC_ARENA_MAX);
console.error('Failed to handle request for /recherche?bac=general&q=x : TypeError');
createServer((request, response) => {
  response.writeHead(request.url === '/api/sante' ? ${status} : 404);
  response.end(${JSON.stringify(JSON.stringify(body))});
}).listen(Number(valueOf('--port')), valueOf('--hostname'));`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rose-serveur-'));
  mkdirSync(join(root, 'scripts/launch'), { recursive: true });
  cpSync(join(import.meta.dirname, 'guard.mjs'), join(root, 'scripts/launch/guard.mjs'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const SERVER = 'lib/server/main.mjs';
const start = (port: number, log: (line: string) => void = () => {}) =>
  serve({ root, port, host: '127.0.0.1', mode: 'production', log });

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

describe('a line of the log', () => {
  it('is one of JSON, whoever wrote it', () => {
    expect(asJsonLine('{"level":30,"msg":"catalogue"}')).toBe('{"level":30,"msg":"catalogue"}');
    expect(JSON.parse(asJsonLine('⨯ TypeError: "x"'))).toMatchObject({ level: 40, msg: '⨯ TypeError: "x"' });
  });
});

describe('the server', () => {
  it('is there once it answers, and stops when told to', async () => {
    write(SERVER, server(200, { pret: true }));
    const lines: string[] = [];
    const port = await findFreePort();
    const { server: running, status } = await start(port, (line) => lines.push(line));
    expect(status).toBe(200);
    expect(running.url).toBe(`http://127.0.0.1:${port}`);
    expect(lines).toContain('serves in production');
    // Whatever the framework prints, no query string reaches the log.
    expect(lines).toContain('Failed to handle request for /recherche?… : TypeError');
    await running.stop();
    expect(await answers(running.url)).toBe(false);
    await running.ended;
  });

  it('is told to stay small', async () => {
    write(SERVER, server(200, { pret: true }));
    const lines: string[] = [];
    const { server: running } = await start(await findFreePort(), (line) => lines.push(line));
    expect(lines.join('\n')).toMatch(/--heap-growing-percent=25 --max-semi-space-size=4 .* MALLOC_ARENA_MAX=2/);
    await running.stop();
  });

  it('that holds no release is there too: its answer says so', async () => {
    write(SERVER, server(503, { pret: false, release: null }));
    const { server: running, status } = await start(await findFreePort());
    expect(status).toBe(503);
    await expect(waitForRelease(running.url, 500)).rejects.toThrow('ne trouve pas les données');
    await running.stop();
  });

  it('that stops before it answers says why', async () => {
    write(SERVER, 'console.error("Error: listen EADDRINUSE: address already in use"); process.exit(1)');
    await expect(start(await findFreePort())).rejects.toMatchObject({
      message: 'Le serveur s’est arrêté. Le port est déjà occupé par un autre programme.',
      remedy: expect.stringContaining('PORT='),
      detail: expect.stringContaining('EADDRINUSE'),
    });
  });

  it('does not outlive the command that started it, even killed without a word', async () => {
    write(SERVER, server(200, { pret: true }));
    const port = await findFreePort();
    const module = pathToFileURL(join(import.meta.dirname, 'server.mjs')).href;
    write(
      'command.mjs',
      `import { serve } from ${JSON.stringify(module)};
await serve({ root: ${JSON.stringify(root)}, port: ${port}, host: '127.0.0.1', mode: 'production' });
process.send('ready');`,
    );
    const command = spawn(process.execPath, [join(root, 'command.mjs')], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await new Promise((resolve) => command.once('message', resolve));
    const url = `http://127.0.0.1:${port}/api/sante`;
    expect(await answers(url)).toBe(true);
    command.kill('SIGKILL');
    for (let tries = 0; tries < 50 && (await answers(url)); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await answers(url)).toBe(false);
  });
});
