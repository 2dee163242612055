import { describe, expect, it } from 'vitest';
import { validatorOf } from '@/fixtures/api/validator';
import { parametresOf } from '@/lib/search/params';
import { PARAMETRES, PARAMETRES_CANDIDAT } from '@/lib/search/schemas';
import { openApiDocument } from './openapi';

interface Named {
  $ref: string;
}
interface Parameter {
  name: string;
  in: string;
  description: string;
  schema: Record<string, unknown>;
  example: unknown;
}
interface Operation {
  operationId: string;
  parameters?: (Parameter | Named)[];
  responses: Record<string, { content?: Record<string, { schema: Named }> }>;
}
const document = openApiDocument('1.2.3') as unknown as {
  openapi: string;
  info: { version: string };
  security: unknown[];
  paths: Record<string, { get: Operation }>;
  components: {
    schemas: Record<string, { properties?: object; examples?: unknown[] }>;
    parameters: Record<string, Parameter>;
  };
};
const { schemas, parameters } = document.components;

const operation = (path: string): Operation => {
  const found = document.paths[path];
  if (found === undefined) throw new Error(`no path ${path}`);
  return found.get;
};
const parametersOf = (path: string): Parameter[] =>
  (operation(path).parameters ?? []).map((one) => {
    const found = '$ref' in one ? parameters[one.$ref.replace('#/components/parameters/', '')] : one;
    if (found === undefined) throw new Error(`${JSON.stringify(one)} names nothing`);
    return found;
  });
const queryNames = (path: string) =>
  parametersOf(path)
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }) => name);

describe('the OpenAPI document', () => {
  it('is OpenAPI 3.1, of the version of the application, and asks for no key', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.info.version).toBe('1.2.3');
    expect(document.security).toEqual([]);
  });

  it('names each operation once', () => {
    const names = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it('declares every parameter of the search, once, with its French description', () => {
    for (const path of ['/api/v1/formations', '/api/v1/carte']) expect(queryNames(path)).toEqual([...PARAMETRES]);
    expect(queryNames('/api/v1/formations.csv')).toEqual([...PARAMETRES, 'separateur']);
    for (const { name, description } of Object.values(parameters)) expect(description, name).toBeTruthy();
    expect(queryNames('/api/v1/formations/{code}')).toEqual([...PARAMETRES_CANDIDAT]);
    expect(queryNames('/api/v1/liste')).toEqual(['f', ...PARAMETRES_CANDIDAT]);
    expect(queryNames('/api/v1/liste/suggestions').sort()).toEqual(['f', ...parametresOf('suggestions')].sort());
  });

  it('says what the reader of requests accepts: values, bounds and defaults come from its schema', () => {
    const read = new Map(parametersOf('/api/v1/formations').map(({ name, schema }) => [name, schema]));
    expect(read.get('bac')).toMatchObject({ enum: ['general', 'technologique', 'professionnel', 'autre'] });
    expect(read.get('mention')).toMatchObject({ default: 'inconnue' });
    expect(read.get('taille')).toMatchObject({ minimum: 1, maximum: 100, default: 20 });
    expect(read.get('eds')).toMatchObject({ type: 'array', maxItems: 2 });
  });

  it('keeps the top-level properties of every answer', () => {
    const properties = (path: string) => {
      const { $ref } = operation(path).responses['200']?.content?.['application/json']?.schema ?? { $ref: '' };
      return Object.keys(schemas[$ref.replace('#/components/schemas/', '')]?.properties ?? {});
    };
    expect(properties('/api/v1/formations')).toEqual(
      expect.arrayContaining(['criteres', 'session', 'release', 'total', 'page', 'taille', 'resultats', 'facettes']),
    );
    expect(properties('/api/v1/formations/{code}')).toEqual(
      expect.arrayContaining(['groupes', 'parSexe', 'parBacMention', 'parProfil', 'parSpecialite', 'estimation']),
    );
    expect(properties('/api/v1/liste')).toEqual(
      expect.arrayContaining(['formations', 'introuvables', 'bilan', 'manques']),
    );
    expect(properties('/api/v1/liste/suggestions')).toEqual(['resultats', 'total', 'rayon']);
    expect(properties('/api/v1/diplomes/{code}')).toContain('fiches');
    expect(properties('/api/v1/donnees')).toContain('sources');
    expect(properties('/api/sante')).toContain('release');
  });

  it('tells the problems of each operation', () => {
    expect(Object.keys(operation('/api/v1/donnees').responses).sort()).toEqual(['200', '304', '400', '503']);
    expect(Object.keys(operation('/api/v1/formations').responses).sort()).toEqual(['200', '304', '400', '503']);
    expect(Object.keys(operation('/api/v1/formations/{code}').responses).sort()).toEqual([
      '200',
      '304',
      '400',
      '404',
      '503',
    ]);
  });

  it('gives examples that its own schemas accept', () => {
    const validator = validatorOf(document);
    for (const [name, { examples = [] }] of Object.entries(schemas)) {
      for (const example of examples)
        expect(validator.errors(`#/components/schemas/${name}`, example), name).toBeNull();
    }
    for (const name of ['Probleme', 'Estimation', 'Sante']) expect(schemas[name]?.examples, name).not.toHaveLength(0);
    for (const [name, { example }] of Object.entries(parameters)) {
      expect(validator.errors(`#/components/parameters/${name}/schema`, example), name).toBeNull();
    }
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});
