import { z } from 'zod';
import { PARAMETRE_FORMATION } from '@/lib/device/lien';
import { PHRASE_LICENCES } from '@/lib/domain/licences';
import { schemaCarte } from '@/lib/search/map/contrat';
import { schemaResultats } from '@/lib/search/resultats';
import { PARAMETRES_REPETABLES, schemaCandidat, schemaRequete } from '@/lib/search/schemas';
import { schemaComparaison } from './schemas/comparaison';
import { schemaDiplome, schemaDiplomes } from './schemas/diplomes';
import { schemaDonnees } from './schemas/donnees';
import { schemaFiabilite } from './schemas/fiabilite';
import { schemaFormation } from './schemas/formation';
import { schemaFormationsDemandees, schemaListe } from './schemas/liste';
import { schemaProblem } from './schemas/problem';
import { schemaSante } from './schemas/sante';
import { schemaSuggestions, schemaSuggestionsRequete } from './schemas/suggestions';

type Json = Record<string, unknown>;

const TARGET = { target: 'openapi-3.0', unrepresentable: 'throw' } as const;

function responseSchema(schema: z.ZodType): Json {
  return z.toJSONSchema(schema, { ...TARGET, io: 'output' }) as Json;
}

/** Query parameters from the very schema that reads them: their type, bounds, default and French description. */
function queryParameters(schema: z.ZodObject, repeatables: readonly string[] = [...PARAMETRES_REPETABLES]): Json[] {
  const { properties = {} } = z.toJSONSchema(schema, { ...TARGET, io: 'input' });
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property as Json;
    const repeatable = repeatables.includes(name);
    return {
      name,
      in: 'query',
      required: false,
      description,
      schema: rest,
      ...(repeatable ? { style: 'form', explode: true } : {}),
    };
  });
}

const json = (schema: z.ZodType) => ({ 'application/json': { schema: responseSchema(schema) } });

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleme' } } },
});

const PROBLEMS = {
  '400': problem('Un paramètre n’a pas pu être lu : « erreurs » dit lequel et ce qui est accepté.'),
  '503': problem('Aucune version des données n’est chargée.'),
};
const NOT_MODIFIED = { description: 'Rien n’a changé depuis l’ETag donné par If-None-Match.' };
const NOT_FOUND = problem('Rien ne porte ce code.');

const code = (description: string) => ({
  name: 'code',
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});

function get(summary: string, content: Json, extra: Json = {}): Json {
  const { parameters = [], responses = {} } = extra as { parameters?: Json[]; responses?: Json };
  return {
    get: {
      summary,
      parameters,
      responses: {
        '200': { description: 'Réponse.', content },
        '304': NOT_MODIFIED,
        ...responses,
        '503': PROBLEMS['503'],
      },
    },
  };
}

/**
 * The OpenAPI 3.0 document of the public API, generated from the schemas that read requests and check answers.
 *
 * @param version of the application
 */
export function openApiDocument(version: string): Json {
  const recherche = { parameters: queryParameters(schemaRequete), responses: { '400': PROBLEMS['400'] } };
  return {
    openapi: '3.0.3',
    info: {
      title: 'Rose des vœux',
      version,
      description: `Ce qui est arrivé aux candidats des BTS de Parcoursup, compté et sourcé. Un chiffre non publié est null, jamais zéro. ${PHRASE_LICENCES}`,
    },
    servers: [{ url: '/' }],
    paths: {
      '/api/v1/formations': get('Formations, filtrées et triées', json(schemaResultats), recherche),
      '/api/v1/formations.csv': get(
        'Les mêmes formations, en CSV (RFC 4180, UTF-8 avec BOM)',
        { 'text/csv': { schema: { type: 'string' } } },
        recherche,
      ),
      '/api/v1/carte': get('Les mêmes formations, regroupées pour une carte', json(schemaCarte), recherche),
      '/api/v1/formations/{code}': get('Tout ce qui est connu d’une formation', json(schemaFormation), {
        parameters: [code('Code Parcoursup de la formation.'), ...queryParameters(schemaCandidat)],
        responses: { '400': PROBLEMS['400'], '404': NOT_FOUND },
      }),
      '/api/v1/liste': get('Une liste de vœux : estimations, équilibre, ce qui lui manque', json(schemaListe), {
        parameters: [
          ...queryParameters(schemaFormationsDemandees, [PARAMETRE_FORMATION]),
          ...queryParameters(schemaCandidat),
        ],
        responses: { '400': PROBLEMS['400'] },
      }),
      '/api/v1/comparaison': get('Quatre formations au plus, côte à côte, et leurs écarts', json(schemaComparaison), {
        parameters: [
          ...queryParameters(schemaFormationsDemandees, [PARAMETRE_FORMATION]),
          ...queryParameters(schemaCandidat),
        ],
        responses: { '400': PROBLEMS['400'] },
      }),
      '/api/v1/suggestions': get('Ce que devient un texte en train d’être écrit', json(schemaSuggestions), {
        parameters: queryParameters(schemaSuggestionsRequete),
        responses: { '400': PROBLEMS['400'] },
      }),
      '/api/v1/diplomes': get('Diplômes et familles d’options', json(schemaDiplomes)),
      '/api/v1/diplomes/{code}': get(
        'Un diplôme ou une famille, et les formations qui le préparent',
        json(schemaDiplome),
        {
          parameters: [code('Code scolarité, ou code de la famille.')],
          responses: { '404': NOT_FOUND },
        },
      ),
      '/api/v1/donnees': get('Version des données, sources, sessions et comptes', json(schemaDonnees)),
      '/api/v1/fiabilite': get('Les prévisions passées à côté de ce qui est arrivé', json(schemaFiabilite)),
      '/api/v1/fiabilite.csv': get(
        'Le tableau des scores, en CSV (RFC 4180, UTF-8 avec BOM)',
        { 'text/csv': { schema: { type: 'string' } } },
        { responses: { '404': problem('La fiabilité n’est pas calculée pour cette version.') } },
      ),
      '/api/sante': {
        get: {
          summary: 'État du service',
          responses: {
            '200': { description: 'Prêt.', content: json(schemaSante) },
            '503': { description: 'Aucune version des données n’est chargée.', content: json(schemaSante) },
          },
        },
      },
    },
    components: { schemas: { Probleme: responseSchema(schemaProblem) } },
  };
}
