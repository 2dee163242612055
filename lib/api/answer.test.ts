import { describe, expect, it, vi } from 'vitest';
import { jsonAnswer, toResponse } from './answer';

describe('an answer', () => {
  it('carries its tag, may be kept by a shared cache, and is asked again each time', async () => {
    const response = await toResponse(
      jsonAnswer(['release', '/x'], () => ({ a: null })),
      null,
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
    expect(response.headers.get('ETag')).toMatch(/^W\//);
    expect(await response.json()).toEqual({ a: null });
  });

  it('is not made again for a client that has it', async () => {
    const value = vi.fn(() => 1);
    const etag = (await toResponse(jsonAnswer(['r'], value), null)).headers.get('ETag');
    value.mockClear();
    const response = await toResponse(jsonAnswer(['r'], value), etag);
    expect(response.status).toBe(304);
    expect(response.headers.get('ETag')).toBe(etag);
    expect(await response.text()).toBe('');
    expect(value).not.toHaveBeenCalled();
  });

  it('is made again when what it depends on has changed', async () => {
    const etag = (
      await toResponse(
        jsonAnswer(['release 1'], () => 1),
        null,
      )
    ).headers.get('ETag');
    expect(
      (
        await toResponse(
          jsonAnswer(['release 2'], () => 2),
          etag,
        )
      ).status,
    ).toBe(200);
  });
});
