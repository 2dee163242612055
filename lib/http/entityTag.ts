/**
 * Thirty-two hexadecimal digits that name what an answer depends on: the same parts give the same ones.
 *
 * @param parts all that the answer depends on: release, fitted constants, build, path, normalised criteria
 */
export async function fingerprint(parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Weak entity tag of an answer, by what it depends on. Weak, because a compressed and a plain body of one answer share it. */
export async function entityTag(parts: readonly string[]): Promise<string> {
  return `W/"${await fingerprint(parts)}"`;
}

/** True when `If-None-Match` names the tag, by weak comparison (RFC 9110, 13.1.2); `*` matches anything. */
export function matchesEntityTag(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = (value: string) => value.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((candidate) => opaque(candidate) === opaque(tag));
}
