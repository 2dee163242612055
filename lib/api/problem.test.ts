import { describe, expect, it } from 'vitest';
import { problemResponse } from './problem';
import { schemaProblem } from './schemas/problem';

describe('a problem', () => {
  it('is an RFC 9457 document, with its status and never cached', async () => {
    const response = problemResponse('introuvable', 'Aucune formation ne porte le code 1.');
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const body = await response.json();
    expect(schemaProblem.strict().parse(body)).toEqual(body);
    expect(body).toMatchObject({
      type: '/api#introuvable',
      status: 404,
      detail: 'Aucune formation ne porte le code 1.',
    });
    expect(body).not.toHaveProperty('erreurs');
  });

  it('carries one message per parameter, and the headers that it is given', async () => {
    const erreurs = [{ parametre: 'bac', message: '« x » n’est pas accepté pour « bac ».' }];
    const response = problemResponse('parametres-invalides', 'Un paramètre n’a pas pu être lu.', { erreurs });
    expect(response.status).toBe(400);
    expect((await response.json()).erreurs).toEqual(erreurs);
    const refused = problemResponse('methode-refusee', 'Lecture seule.', { headers: { Allow: 'GET, HEAD' } });
    expect(refused.status).toBe(405);
    expect(refused.headers.get('Allow')).toBe('GET, HEAD');
  });
});
