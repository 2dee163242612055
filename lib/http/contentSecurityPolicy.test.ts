import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, newNonce } from './contentSecurityPolicy';

describe('a nonce', () => {
  it('is 128 bits in hexadecimal digits, never the same twice', () => {
    const nonces = Array.from({ length: 100 }, newNonce);
    expect(new Set(nonces).size).toBe(100);
    for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe.each([
  ['of a request', { nonce: 'abc' }, "script-src 'nonce-abc' 'strict-dynamic'"],
  ['of a page built once', { hashes: ['sha256-x=', 'sha256-y='] }, "script-src 'self' 'sha256-x=' 'sha256-y='"],
] as const)('the content policy %s', (_, trusted, scripts) => {
  const policy = contentSecurityPolicy(trusted, false);

  it('lets no other origin in, and nothing inline but what is trusted', () => {
    expect(policy.split('; ')).toEqual(expect.arrayContaining(["default-src 'none'", scripts, "style-src 'self'"]));
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('forbids every frame, base and plug-in', () => {
    for (const directive of ["frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'"]) {
      expect(policy).toContain(directive);
    }
  });

  it('is looser under the development server alone', () => {
    expect(contentSecurityPolicy(trusted, true)).toContain("'unsafe-eval'");
  });
});
