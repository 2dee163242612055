// @ts-check
import { BlockList, isIPv6 } from 'node:net';

const HERE = new BlockList();
HERE.addSubnet('127.0.0.0', 8);
HERE.addAddress('::1', 'ipv6');
HERE.addSubnet('::ffff:127.0.0.0', 104, 'ipv6');

/** @type {(address: string) => boolean} */
export const isHere = (address) => HERE.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/**
 * Whom a request comes from, to be fair between several: the address of the connection, or the last that a proxy on this machine has seen. Of an IPv6 address, the half
 * that names a network: a single machine has all the others. It is kept nowhere.
 * @param {Pick<import('node:http').IncomingMessage, 'headers'> & { readonly socket: { readonly remoteAddress?: string | undefined } }} request
 * @returns {string}
 */
export function addressOf({ headers, socket }) {
  const peer = (socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '');
  const seen = isHere(peer)
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : undefined;
  const address = seen || peer;
  return isIPv6(address) ? address.split(':').slice(0, 4).join(':') : address;
}
