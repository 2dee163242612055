import { createHash } from 'node:crypto';

/**
 * Thirty-two hexadecimal digits that name what an answer depends on: the same parts give the same ones.
 *
 * @param parts all that the answer depends on: release, fitted constants, build, path, normalised criteria
 */
export function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** Weak entity tag of an answer, by what it depends on. Weak, because a compressed and a plain body of one answer share it. */
export function entityTag(parts: readonly string[]): string {
  return `W/"${fingerprint(parts)}"`;
}

/** True when `If-None-Match` names the tag, by weak comparison (RFC 9110, 13.1.2); `*` matches anything. */
export function matchesEntityTag(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = (value: string) => value.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((candidate) => opaque(candidate) === opaque(tag));
}
