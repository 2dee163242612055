// @ts-check
import pino from 'pino';

/**
 * The server's log, one JSON line per event, on standard output. A line never holds a query string: criteria are
 * somebody's profile. `ROSE_JOURNAL` sets the level (`silent`, `info`…).
 */
export const journal = pino({
  level: process.env.ROSE_JOURNAL ?? 'info',
  base: null,
  serializers: { erreur: pino.stdSerializers.err },
});

/** @type {(target: string) => string} The path of a URL or request target, its query string and fragment cut off. */
export function pathOnly(target) {
  return target.replace(/[?#].*$/s, '').replace(/^[a-z]+:\/\/[^/]*/i, '') || '/';
}
