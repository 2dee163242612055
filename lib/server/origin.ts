/** This machine, as its own browsers name it. */
const HERE = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/**
 * Origin of this site where nobody said what it is: the address of this machine that a request was sent to. A `Host` that names another one is whatever its sender
 * wrote, as is all that a proxy is said to have forwarded: neither becomes a link.
 */
export function originOf(headers: Headers): string {
  const host = headers.get('host') ?? '';
  return HERE.test(host) ? `http://${host.toLowerCase()}` : 'http://localhost';
}
