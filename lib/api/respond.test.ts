import { describe, expect, it, vi } from 'vitest';
import { type Answer, jsonAnswer } from './answer';
import { toResponse } from './respond';

describe('an answer', () => {
  it('carries its tag, may be kept by a shared cache, and is asked again each time', async () => {
    const response = toResponse(
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
    const etag = toResponse(jsonAnswer(['r'], value), null).headers.get('ETag') ?? '';
    value.mockClear();
    const response = toResponse(jsonAnswer(['r'], value), etag);
    expect(response.status).toBe(304);
    expect(response.headers.get('ETag')).toBe(etag);
    expect(await response.text()).toBe('');
    expect(value).not.toHaveBeenCalled();
  });

  it('is made once for all who ask the same, and again when what it depends on has changed', async () => {
    const value = vi.fn(() => 'mot '.repeat(1_000));
    const [first, second] = [1, 2].map(() => toResponse(jsonAnswer(['release 1'], value), null));
    expect(value).toHaveBeenCalledOnce();
    expect(await second?.text()).toBe(await first?.text());
    const etag = first?.headers.get('ETag') ?? '';
    expect(toResponse(jsonAnswer(['release 2'], value), etag).status).toBe(200);
    expect(value).toHaveBeenCalledTimes(2);
  });

  it('of several pieces makes each when the one before is read, and stops when nobody reads', async () => {
    const made: string[] = [];
    function* pieces() {
      for (const piece of ['a', 'b', 'c']) {
        made.push(piece);
        yield piece;
      }
    }
    const answer: Answer = { dependsOn: ['pieces'], contentType: 'text/csv', body: pieces };
    const reader = toResponse(answer, null).body?.getReader();
    expect(made).toEqual([]);
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('a');
    expect(made).toEqual(['a']);
    await reader?.cancel();
    expect(made).toEqual(['a']);
    expect(await toResponse(answer, null).text()).toBe('abc');
  });
});
