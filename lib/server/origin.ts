import { isHost } from './front.mjs';

/**
 * Origin that a request was sent to, by its `Host`, behind one proxy or none. `http://localhost` when it says nothing usable.
 *
 * @param headers of the request; `X-Forwarded-Host` and `X-Forwarded-Proto` are those of the proxy in front
 */
export function originOf(headers: Headers): string {
  const first = (name: string) => headers.get(name)?.split(',')[0]?.trim() ?? '';
  const host = [first('x-forwarded-host'), first('host')].find(isHost);
  if (host === undefined) return 'http://localhost';
  return `${first('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host.toLowerCase()}`;
}
