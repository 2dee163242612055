import { describe, expect, it } from 'vitest';
import { createLireChiffres } from './lireChiffres';

describe('the figures of a class', () => {
  it('are asked for once for each kind of candidate, with codes alone', async () => {
    const asked: string[] = [];
    const lire = createLireChiffres(async (input) => {
      asked.push(String(input));
      return Response.json({ formations: [{ code: '1', nom: 'A' }] });
    });
    const answers = await Promise.all([
      lire('bac=general', '1'),
      lire('bac=general', '2'),
      lire('', '1'),
      lire('bac=general', '1'),
    ]);
    expect(asked).toEqual(['/api/v1/liste?f=1&f=2&bac=general', '/api/v1/liste?f=1']);
    expect(answers).toEqual([{ code: '1', nom: 'A' }, null, { code: '1', nom: 'A' }, { code: '1', nom: 'A' }]);
  });

  it('never ask for more than a list holds, and fail together with their request', async () => {
    let requests = 0;
    const lire = createLireChiffres(async () => {
      requests += 1;
      return new Response('', { status: 503 });
    });
    const all = Array.from({ length: 150 }, (_, code) => lire('bac=general', String(code)));
    const ends = await Promise.allSettled(all);
    expect(requests).toBe(2);
    expect(ends.every(({ status }) => status === 'rejected')).toBe(true);
  });
});
