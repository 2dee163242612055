import { z } from 'zod';
import { PARAMETRE_FORMATION } from '@/lib/device/lien';
import { PHRASE_LICENCES } from '@/lib/domain/licences';
import { PARAMETRE_SEPARATEUR, SEPARATEURS } from '@/lib/search/bornes';
import { schemaEcran, schemaGroupeResultats, schemaRangee } from '@/lib/search/ecran/contrat';
import { schemaCarte, schemaLieuCompte } from '@/lib/search/map/contrat';
import { parametresOf } from '@/lib/search/params';
import {
  schemaCriteres,
  schemaEtablissement,
  schemaFacette,
  schemaFiltre,
  schemaFormationResume,
  schemaLienDiplome,
  schemaLieu,
  schemaResultats,
} from '@/lib/search/resultats';
import { schemaEstimation, schemaLectureCandidat } from '@/lib/search/schemaEstimation';
import { PARAMETRES_REPETABLES, type Parametre, schemaCandidat, schemaRequete } from '@/lib/search/schemas';
import { PROBLEMS, type ProblemKind } from './problem';
import { schemaComparaison } from './schemas/comparaison';
import { schemaBacNomme, schemaFicheDiplome } from './schemas/diplome';
import { schemaDiplome, schemaDiplomes, schemaRoseRequete } from './schemas/diplomes';
import { schemaBloc, schemaOrigine, schemaRepere, schemaSource } from './schemas/documents';
import { schemaDonnees } from './schemas/donnees';
import { schemaFiabilite } from './schemas/fiabilite';
import { schemaEffectifs, schemaFormation } from './schemas/formation';
import { schemaFormationsDemandees, schemaListe, schemaPalierDemande, schemaVoeuxSuggeres } from './schemas/liste';
import { schemaInterets, schemaMetier } from './schemas/metier';
import { schemaProblem } from './schemas/problem';
import {
  schemaCritere,
  schemaEds,
  schemaGroupe,
  schemaLigneBacMention,
  schemaLigneProfil,
  schemaLigneSexe,
  schemaNote,
  schemaTableSpecialite,
  schemaTexteRapport,
} from './schemas/rapport';
import { schemaSante } from './schemas/sante';
import { schemaSuggestions, schemaSuggestionsRequete } from './schemas/suggestions';

type Json = Readonly<Record<string, unknown>>;

/** What answers are made of, by the name that clients are generated with. */
const SCHEMAS = {
  BacNomme: schemaBacNomme,
  Bloc: schemaBloc,
  Carte: schemaCarte,
  Comparaison: schemaComparaison,
  Critere: schemaCritere,
  Criteres: schemaCriteres,
  Diplome: schemaDiplome,
  Diplomes: schemaDiplomes,
  Donnees: schemaDonnees,
  EcranResultats: schemaEcran,
  EdsPrisEnCompte: schemaEds,
  Effectifs: schemaEffectifs,
  Estimation: schemaEstimation,
  Etablissement: schemaEtablissement,
  Facette: schemaFacette,
  Fiabilite: schemaFiabilite,
  FicheDiplome: schemaFicheDiplome,
  Filtre: schemaFiltre,
  Formation: schemaFormation,
  FormationResume: schemaFormationResume,
  GroupeResultats: schemaGroupeResultats,
  Interets: schemaInterets,
  LectureCandidat: schemaLectureCandidat,
  LienDiplome: schemaLienDiplome,
  Lieu: schemaLieu,
  LieuCompte: schemaLieuCompte,
  LigneBacMention: schemaLigneBacMention,
  LigneGroupe: schemaGroupe,
  LigneProfil: schemaLigneProfil,
  LigneSexe: schemaLigneSexe,
  Liste: schemaListe,
  Metier: schemaMetier,
  Note: schemaNote,
  Origine: schemaOrigine,
  Probleme: schemaProblem,
  Rangee: schemaRangee,
  Repere: schemaRepere,
  Resultats: schemaResultats,
  Sante: schemaSante,
  Source: schemaSource,
  Suggestions: schemaSuggestions,
  TableSpecialite: schemaTableSpecialite,
  TexteRapport: schemaTexteRapport,
  VoeuxSuggeres: schemaVoeuxSuggeres,
} as const;
type SchemaName = keyof typeof SCHEMAS;

const ref = (kind: 'schemas' | 'parameters' | 'responses', name: string) => ({ $ref: `#/components/${kind}/${name}` });

/** The schemas, each naming the others instead of repeating them. OpenAPI 3.1 takes JSON Schema as it is. */
function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => ref('schemas', id).$ref, io: 'output' });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $id, $schema, ...schema }]) => [
      id,
      { ...schema, ...EXAMPLES[id as SchemaName] },
    ]),
  );
}

/** Invented, and checked by the unit test. */
const EXAMPLES: Partial<Record<SchemaName, Json>> = {
  Probleme: {
    examples: [
      {
        type: '/api#parametres-invalides',
        title: 'Paramètres invalides',
        status: 400,
        detail: 'Un paramètre n’a pas pu être lu.',
        erreurs: [
          { parametre: 'page', message: '« 0 » n’est pas accepté pour « page » (nombre entier à partir de 1).' },
        ],
      },
    ],
  },
  Estimation: {
    examples: [
      {
        kind: 'estimee',
        mesure: 'en-position',
        taux: 0.29,
        intervalle: { niveau: 0.8, bas: 0.21, haut: 0.4 },
        palier: 'ambitieux',
        fiabilite: 'indicative',
        niveau: 'cellule',
        preuves: [
          {
            libelle: 'Bac général, mention assez bien',
            bref: 'bac général mention AB',
            session: 2025,
            table: 'Par bac et mention',
            sur: 56,
            obtenus: 16,
            source: { id: 'rapport-46421', document: 'rapport.pdf', repere: 'page 4' },
          },
        ],
        portes: { classement: { sur: 56, obtenus: 40, taux: 0.71 }, appel: { sur: 40, obtenus: 16, taux: 0.4 } },
        phrase: 'En 2025, sur 56 candidats de bac général avec mention assez bien, 16 étaient en position d’admission.',
        avertissements: [],
        parmi: null,
        ecart: null,
      },
      {
        kind: 'indisponible',
        raison: 'aucun-candidat',
        phrase: 'Aucun candidat de ce profil n’est compté : aucun chiffre n’est donné.',
      },
    ],
  },
  Sante: {
    examples: [
      {
        pret: true,
        release: '2119afee4b74',
        session: 2025,
        demonstration: false,
        sansBaseDepuis: null,
        dureeSecondes: 60,
      },
    ],
  },
};

const PARAMETER_EXAMPLES: Readonly<Record<Parametre, unknown>> = {
  bac: 'technologique',
  serie: 'STI2D',
  specifique: 'SIN',
  eds: ['MATHS', 'NSI'],
  mention: 'ab',
  profil: 'terminale',
  annee: 2024,
  avis: 'favorable',
  q: 'audiovisuel',
  diplome: ['38362'],
  palier: ['realiste', 'prudent'],
  academie: ['Lyon'],
  region: ['84'],
  departement: ['69'],
  statut: ['public'],
  apprentissage: 'possible',
  lat: 45.76,
  lon: 4.83,
  ville: 'Lyon',
  rayon: 30,
  tri: 'acces',
  vue: 'liste',
  page: 1,
  taille: 20,
};

/** Query parameters from the very schema that reads them: their type, bounds, default and French description. */
function queryParameters(schema: z.ZodObject, repeatables: ReadonlySet<string>, examples: Json): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property as Json;
    return {
      name,
      in: 'query',
      required: required.includes(name),
      description,
      schema: rest,
      example: examples[name],
      ...(repeatables.has(name) ? { style: 'form', explode: true } : {}),
    };
  });
}

const named = (names: readonly string[]) => names.map((name) => ref('parameters', name));
const RECHERCHE = named(Object.keys(schemaRequete.shape));
const CANDIDAT = named(Object.keys(schemaCandidat.shape));
const LISTE = [ref('parameters', PARAMETRE_FORMATION), ...CANDIDAT];

const ROSE_EXAMPLES = {
  interet: ['T-IDEO2.4814'],
  domaine: ['commerce'],
  metier: 'MET.262',
  proches: '1',
  tri: 'acces',
};

function componentParameters(): Json {
  const separateur = z.object({
    [PARAMETRE_SEPARATEUR]: z
      .enum(SEPARATEURS)
      .default(',')
      .describe('Séparateur des colonnes. Le point-virgule, pour les tableurs français, va avec la virgule décimale.'),
  });
  const all = [
    ...queryParameters(schemaRequete, PARAMETRES_REPETABLES, PARAMETER_EXAMPLES),
    ...queryParameters(schemaFormationsDemandees, new Set([PARAMETRE_FORMATION]), { [PARAMETRE_FORMATION]: ['46421'] }),
    ...queryParameters(separateur, new Set(), { [PARAMETRE_SEPARATEUR]: ';' }),
  ];
  return Object.fromEntries(all.map((parameter) => [String(parameter.name), parameter]));
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('schemas', 'Probleme') } },
});

const told = (kind: ProblemKind) => `${PROBLEMS[kind].title}.`;

const RESPONSES = {
  ParametresInvalides: problem('Un paramètre n’a pas pu être lu : « erreurs » dit lequel et ce qui est accepté.'),
  RequeteInvalide: problem(`${told('requete-invalide')} L’en-tête Host ou l’adresse ne peut pas être lu.`),
  Introuvable: problem('Rien ne porte ce code, ou la réponse n’existe pas dans cette version des données.'),
  ServiceIndisponible: {
    ...problem('Aucune version des données n’est chargée, ou trop de demandes arrivent en même temps.'),
    headers: {
      'Retry-After': { description: 'Secondes après lesquelles refaire la demande.', schema: { type: 'integer' } },
    },
  },
  NonModifie: { description: 'Rien n’a changé depuis l’ETag donné par If-None-Match.' },
};

const json = (name: SchemaName) => ({ 'application/json': { schema: ref('schemas', name) } });
const ATOM = { 'application/atom+xml': { schema: { type: 'string' }, example: '<feed/>' } };
const CSVM = { 'application/csvm+json': { schema: { type: 'object' }, example: { url: 'formations.csv' } } };
const CSV = { 'text/csv': { schema: { type: 'string' }, example: 'Code,Formation\r\n46421,BTS invente\r\n' } };

const code = (description: string, example: string) => ({
  name: 'code',
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
  example,
});

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly content: Json;
  readonly parameters?: readonly Json[];
  /** Whether parameters may be refused, and whether what is named may be unknown. */
  readonly reads?: boolean;
  readonly names?: boolean;
}

function get({ operationId, summary, content, parameters = [], reads = false, names = false }: Operation): Json {
  return {
    get: {
      operationId,
      summary,
      parameters,
      responses: {
        '200': { description: 'Réponse.', content },
        '304': ref('responses', 'NonModifie'),
        '400': ref('responses', reads ? 'ParametresInvalides' : 'RequeteInvalide'),
        ...(names ? { '404': ref('responses', 'Introuvable') } : {}),
        '503': ref('responses', 'ServiceIndisponible'),
      },
    },
  };
}

/**
 * The OpenAPI 3.1 document of the public API, generated from the schemas that read requests and check answers.
 *
 * @param version of the application
 */
export function openApiDocument(version: string): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Rose des vœux',
      version,
      description: `Ce qui est arrivé aux candidats des BTS de Parcoursup, compté et sourcé. Un chiffre non publié est null, jamais zéro. Les données gardent la licence de leur éditeur, que /api/v1/donnees nomme pour chaque document. ${PHRASE_LICENCES}`,
      license: { name: 'MIT pour le service ; celle de chaque éditeur pour les données', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [],
    paths: {
      '/api/v1/formations': get({
        operationId: 'chercherFormations',
        summary: 'Formations, filtrées et triées',
        content: json('Resultats'),
        parameters: RECHERCHE,
        reads: true,
      }),
      '/api/v1/formations.csv': get({
        operationId: 'exporterFormations',
        summary: 'Les mêmes formations, en CSV (RFC 4180, UTF-8 avec BOM)',
        content: CSV,
        parameters: [...RECHERCHE, ref('parameters', PARAMETRE_SEPARATEUR)],
        reads: true,
      }),
      '/api/v1/resultats': get({
        operationId: 'montrerFormations',
        summary: 'Les mêmes formations comme leur page les montre : par diplôme, en rangées courtes',
        content: json('EcranResultats'),
        parameters: RECHERCHE,
        reads: true,
      }),
      '/api/v1/carte': get({
        operationId: 'situerFormations',
        summary: 'Les mêmes formations, regroupées pour une carte',
        content: json('Carte'),
        parameters: RECHERCHE,
        reads: true,
      }),
      '/api/v1/formations/{code}': get({
        operationId: 'lireFormation',
        summary: 'Tout ce qui est connu d’une formation',
        content: json('Formation'),
        parameters: [code('Code Parcoursup de la formation.', '46421'), ...CANDIDAT],
        reads: true,
        names: true,
      }),
      '/api/v1/liste': get({
        operationId: 'evaluerListe',
        summary: 'Une liste de vœux : estimations, équilibre, ce qui lui manque',
        content: json('Liste'),
        parameters: LISTE,
        reads: true,
      }),
      '/api/v1/liste/suggestions': get({
        operationId: 'completerListe',
        summary: 'De quoi remplir un palier que la liste n’a pas, près du lieu demandé',
        content: json('VoeuxSuggeres'),
        parameters: [
          ref('parameters', PARAMETRE_FORMATION),
          ...queryParameters(schemaPalierDemande, new Set(), { ...PARAMETER_EXAMPLES, palier: 'prudent' }),
          ...named(parametresOf('suggestions').filter((name) => !(name in schemaPalierDemande.shape))),
        ],
        reads: true,
      }),
      '/api/v1/comparaison': get({
        operationId: 'comparerFormations',
        summary: 'Quatre formations au plus, côte à côte, et leurs écarts',
        content: json('Comparaison'),
        parameters: LISTE,
        reads: true,
      }),
      '/api/v1/suggestions': get({
        operationId: 'completerTexte',
        summary: 'Ce que devient un texte en train d’être écrit',
        content: json('Suggestions'),
        parameters: queryParameters(schemaSuggestionsRequete, new Set(), { q: 'audio' }),
        reads: true,
      }),
      '/api/v1/diplomes': get({
        operationId: 'listerDiplomes',
        summary: 'Diplômes par envie, domaine, métier ou mots, et où en sont leurs formations pour un candidat',
        content: json('Diplomes'),
        parameters: [
          ...named(parametresOf('diplomes').filter((name) => name !== 'tri')),
          ...queryParameters(schemaRoseRequete, new Set(['interet', 'domaine']), ROSE_EXAMPLES),
        ],
        reads: true,
      }),
      '/api/v1/diplomes/{code}': get({
        operationId: 'lireDiplome',
        summary: 'Un diplôme ou une famille, et les formations qui le préparent',
        content: json('Diplome'),
        parameters: [code('Code scolarité, ou code de la famille.', '32032329')],
        names: true,
      }),
      '/api/v1/interets': get({
        operationId: 'listerInterets',
        summary: 'Centres d’intérêt, et combien de BTS leurs métiers relient',
        content: json('Interets'),
      }),
      '/api/v1/metiers/{id}': get({
        operationId: 'lireMetier',
        summary: 'La fiche d’un métier, et les BTS qui y mènent',
        content: json('Metier'),
        parameters: [{ ...code('Identifiant de l’Onisep.', 'MET.797'), name: 'id' }],
        names: true,
      }),
      '/api/v1/donnees': get({
        operationId: 'lireDonnees',
        summary: 'Version des données, sources, sessions et comptes',
        content: json('Donnees'),
      }),
      '/api/v1/fiabilite': get({
        operationId: 'lireFiabilite',
        summary: 'Les prévisions passées à côté de ce qui est arrivé',
        content: json('Fiabilite'),
      }),
      '/api/v1/fiabilite.csv': get({
        operationId: 'exporterFiabilite',
        summary: 'Le tableau des scores, en CSV (RFC 4180, UTF-8 avec BOM)',
        content: CSV,
        names: true,
      }),
      '/api/v1/changements.csv': get({
        operationId: 'exporterChangements',
        summary: 'Ce qui a changé d’une version des données à la suivante, en CSV (RFC 4180, UTF-8 avec BOM)',
        content: CSV,
      }),
      '/api/v1/changements.atom': get({
        operationId: 'suivreChangements',
        summary: 'Les mêmes changements, en flux (RFC 4287)',
        content: ATOM,
      }),
      ...Object.fromEntries(
        (
          [
            ['formations', 'decrireFormations'],
            ['fiabilite', 'decrireFiabilite'],
            ['changements', 'decrireChangements'],
          ] as const
        ).map(([table, operationId]) => [
          `/api/v1/${table}.metadata.json`,
          get({ operationId, summary: `Les colonnes de ${table}.csv (CSV on the Web)`, content: CSVM }),
        ]),
      ),
      '/api/sante': {
        get: {
          operationId: 'lireSante',
          summary: 'État du service',
          responses: {
            '200': { description: 'Prêt.', content: json('Sante') },
            '400': ref('responses', 'RequeteInvalide'),
            '503': { description: 'Aucune version des données n’est chargée.', content: json('Sante') },
          },
        },
      },
    },
    components: { schemas: componentSchemas(), parameters: componentParameters(), responses: RESPONSES },
  };
}
