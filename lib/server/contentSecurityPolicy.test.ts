import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, newNonce } from './contentSecurityPolicy';

describe('a nonce', () => {
  it('is 128 bits of base64, never the same twice', () => {
    const nonces = Array.from({ length: 100 }, newNonce);
    expect(new Set(nonces).size).toBe(100);
    for (const nonce of nonces) expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  });
});

describe('the content policy', () => {
  const policy = contentSecurityPolicy('abc', false);

  it('lets no other origin in, and nothing inline without the nonce', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic'");
    expect(policy).toContain("style-src 'self' 'nonce-abc'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('forbids every frame, base and plug-in', () => {
    for (const directive of ["frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'"]) {
      expect(policy).toContain(directive);
    }
  });

  it('is looser under the development server alone', () => {
    expect(contentSecurityPolicy('abc', true)).toContain("'unsafe-eval'");
  });
});
