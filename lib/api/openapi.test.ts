import { describe, expect, it } from 'vitest';
import { PARAMETRES, PARAMETRES_CANDIDAT } from '@/lib/search/schemas';
import { openApiDocument } from './openapi';

interface Operation {
  parameters?: { name: string; in: string; description?: string; schema: Record<string, unknown> }[];
  responses: Record<string, { content?: Record<string, { schema: Record<string, unknown> }> }>;
}
const document = openApiDocument('1.2.3') as {
  openapi: string;
  info: { version: string };
  paths: Record<string, { get: Operation }>;
};

const operation = (path: string): Operation => {
  const found = document.paths[path];
  if (found === undefined) throw new Error(`no path ${path}`);
  return found.get;
};
const queryNames = (path: string) =>
  operation(path)
    .parameters?.filter((parameter) => parameter.in === 'query')
    .map(({ name }) => name);

describe('the OpenAPI document', () => {
  it('is OpenAPI 3.0, of the version of the application', () => {
    expect(document.openapi).toBe('3.0.3');
    expect(document.info.version).toBe('1.2.3');
  });

  it('declares every parameter of the search, once, with its French description', () => {
    for (const path of ['/api/v1/formations', '/api/v1/formations.csv', '/api/v1/carte']) {
      expect(queryNames(path)).toEqual([...PARAMETRES]);
      for (const { name, description } of operation(path).parameters ?? []) expect(description, name).toBeTruthy();
    }
    expect(queryNames('/api/v1/formations/{code}')).toEqual([...PARAMETRES_CANDIDAT]);
    expect(queryNames('/api/v1/liste')).toEqual(['f', ...PARAMETRES_CANDIDAT]);
  });

  it('says what the reader of requests accepts: values, bounds and defaults come from its schema', () => {
    const parameters = new Map(operation('/api/v1/formations').parameters?.map(({ name, schema }) => [name, schema]));
    expect(parameters.get('bac')).toMatchObject({ enum: ['general', 'technologique', 'professionnel', 'autre'] });
    expect(parameters.get('mention')).toMatchObject({ default: 'inconnue' });
    expect(parameters.get('taille')).toMatchObject({ minimum: 1, maximum: 100, default: 20 });
    expect(parameters.get('eds')).toMatchObject({ type: 'array', maxItems: 2 });
  });

  it('keeps the top-level properties of every answer', () => {
    const properties = (path: string) =>
      Object.keys((operation(path).responses['200']?.content?.['application/json']?.schema.properties ?? {}) as object);
    expect(properties('/api/v1/formations')).toEqual(
      expect.arrayContaining(['criteres', 'session', 'release', 'total', 'page', 'taille', 'resultats', 'facettes']),
    );
    expect(properties('/api/v1/formations/{code}')).toEqual(
      expect.arrayContaining(['groupes', 'parSexe', 'parBacMention', 'parProfil', 'parSpecialite', 'estimation']),
    );
    expect(properties('/api/v1/liste')).toEqual(
      expect.arrayContaining(['formations', 'introuvables', 'bilan', 'manques']),
    );
    expect(properties('/api/v1/diplomes/{code}')).toContain('fiches');
    expect(properties('/api/v1/donnees')).toContain('sources');
    expect(properties('/api/sante')).toContain('release');
  });

  it('tells the problems of each operation', () => {
    expect(Object.keys(operation('/api/v1/formations').responses).sort()).toEqual(['200', '304', '400', '503']);
    expect(Object.keys(operation('/api/v1/formations/{code}').responses).sort()).toEqual([
      '200',
      '304',
      '400',
      '404',
      '503',
    ]);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});
