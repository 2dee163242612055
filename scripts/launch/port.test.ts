import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { address, findFreePort, localHost, numericAddress, parsePort, requireFreePort } from './port.mjs';

describe('the port', () => {
  it('is 3000 unless PORT says otherwise', () => {
    expect(parsePort(undefined)).toBe(3000);
    expect(parsePort(' ')).toBe(3000);
    expect(parsePort('8080')).toBe(8080);
  });

  it.each(['abc', '0', '65536', '-1', '80.5', '1e3', '99999999'])(
    'refuses PORT=%s and says what is expected',
    (text) => {
      expect(() => parsePort(text)).toThrow(`PORT=${text} n’est pas un numéro de port.`);
    },
  );

  it('is found busy before any work, with another to try', async () => {
    const server = createServer();
    const port = await findFreePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    try {
      await expect(requireFreePort(port, '127.0.0.1')).rejects.toMatchObject({
        message: `Impossible d’écouter sur http://127.0.0.1:${port}. Le port est déjà occupé par un autre programme.`,
        remedy: expect.stringContaining('PORT='),
      });
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
    await expect(requireFreePort(port, '127.0.0.1')).resolves.toBeUndefined();
  });

  it('is busy when another program holds every address', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
    const { port } = server.address() as { port: number };
    try {
      await expect(requireFreePort(port, '127.0.0.1')).rejects.toThrow('déjà occupé');
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it('is not to be had at an address that is another machine’s', async () => {
    await expect(requireFreePort(await findFreePort(), '192.0.2.1')).rejects.toThrow(
      'L’adresse demandée n’est pas celle de cette machine.',
    );
  });
});

describe('the address to open', () => {
  it('is localhost for every local address, and the host itself otherwise', () => {
    expect(address('127.0.0.1', 3000)).toBe('http://localhost:3000');
    expect(address('0.0.0.0', 3000)).toBe('http://localhost:3000');
    expect(address('192.168.1.5', 8080)).toBe('http://192.168.1.5:8080');
    expect(address('fe80::1', 8080)).toBe('http://[fe80::1]:8080');
    expect(['0.0.0.0', '::', '192.168.1.5'].map((host) => numericAddress(host, 80))).toEqual([
      'http://127.0.0.1:80',
      'http://[::1]:80',
      'http://192.168.1.5:80',
    ]);
  });

  it.each([
    ['both families', ['::1', '127.0.0.1'], '127.0.0.1'],
    ['IPv6 alone', ['::1'], '::1'],
    ['nothing', [], '127.0.0.1'],
  ])('leads to the server where localhost means %s', async (_what, found, host) => {
    expect(await localHost(async () => found.map((address) => ({ address })))).toBe(host);
  });
});
