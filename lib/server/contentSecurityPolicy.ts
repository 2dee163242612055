/** A nonce of 128 random bits, 32 hexadecimal digits: one per response, never reused. As long as nginx's own, which takes its place (docs/deploy/nginx.conf). */
export function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Which scripts a page may run: those that bear the nonce of its response and what they load, or, in a page built once, files of this origin and the
 * inline scripts that the build wrote.
 */
export type TrustedScripts =
  | { readonly nonce: string }
  /** CSP sources, such as `sha256-…`. */
  | { readonly hashes: readonly string[] };

/**
 * Content-Security-Policy of a page: this origin alone, no inline script that is not ours, no inline style, no frame around it.
 *
 * @param development true under `next dev`, whose error overlay needs `eval` and inline styles
 */
export function contentSecurityPolicy(trusted: TrustedScripts, development: boolean): string {
  const scripts =
    'nonce' in trusted
      ? `'nonce-${trusted.nonce}' 'strict-dynamic'`
      : ["'self'", ...trusted.hashes.map((hash) => `'${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${scripts}${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // What answers without network (horsligne/).
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Policy of an answer that is data: nothing in it may run, be shown in a frame or load anything. */
export const DATA_CONTENT_SECURITY_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
