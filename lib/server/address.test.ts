import { describe, expect, it } from 'vitest';
import { addressOf } from './address.mjs';

const from = (remoteAddress: string | undefined, forwarded?: string) =>
  addressOf({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress },
  });

describe('whom a request comes from', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2:aaaa::1', '2001:db8:1:2'],
    ['127.0.0.1', '127.0.0.1'],
    [undefined, ''],
  ])('%s is %s', (peer, address) => {
    expect(from(peer)).toBe(address);
  });

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('a proxy on this machine (%s) says it, last', (peer) => {
    expect(from(peer, '198.51.100.1, 192.0.2.7')).toBe('192.0.2.7');
    expect(from(peer, '')).not.toBe('');
  });

  it('nobody else does', () => {
    expect(from('192.0.2.7', '198.51.100.1')).toBe('192.0.2.7');
  });
});
