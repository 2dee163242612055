import type { MentionRapport } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import type { Sexe, TypeBacRapport } from '@/lib/domain/rapport';
import { FORMATION_REELLE } from '@/lib/ingest/demonstration';
import { TITRES } from '@/lib/ingest/sources/rapport/rubriques';
import { JURY_USUEL } from '@/lib/ingest/sources/rapport/vocabulaire';
import type { RapportARendre } from '../reports/aRendre';

/** Confirmés, classés, appelés, acceptés. */
type Comptes = readonly [number, number, number, number];

const AUTRES = 'Autres candidats';
const PROFESSIONNELS = 'Bacheliers professionnels toutes séries';
const TECHNOLOGIQUES = 'Bacheliers technologiques toutes séries';

/** The figures of the report of 2025: the only real counts that the project holds. */
const GROUPES: readonly (readonly [string, number, Comptes])[] = [
  [AUTRES, 10, [131, 114, 39, 10]],
  [PROFESSIONNELS, 1, [19, 4, 4, 0]],
  [TECHNOLOGIQUES, 3, [31, 17, 17, 3]],
];

const SEXES: readonly (readonly [string, readonly (readonly [Sexe, Comptes])[], Comptes])[] = [
  [
    AUTRES,
    [
      ['feminin', [55, 50, 15, 5]],
      ['masculin', [76, 64, 24, 5]],
    ],
    [131, 114, 39, 10],
  ],
  [
    PROFESSIONNELS,
    [
      ['feminin', [11, 1, 1, 0]],
      ['masculin', [8, 3, 3, 0]],
    ],
    [19, 4, 4, 0],
  ],
  [
    TECHNOLOGIQUES,
    [
      ['feminin', [12, 7, 7, 0]],
      ['masculin', [19, 10, 10, 3]],
    ],
    [31, 17, 17, 3],
  ],
];

const BACS: readonly (readonly [
  string,
  TypeBacRapport,
  string,
  readonly (readonly [MentionRapport, Comptes])[],
  Comptes,
])[] = [
  [
    AUTRES,
    'general',
    'Baccalauréat Général',
    [
      ['echec', [3, 3, 1, 0]],
      ['sans', [35, 29, 8, 3]],
      ['ab', [56, 48, 16, 3]],
      ['b', [23, 22, 10, 3]],
      ['tb', [9, 9, 3, 1]],
    ],
    [126, 111, 38, 10],
  ],
  [AUTRES, 'etranger', 'Diplômes étrangers équivalents au bac', [['sans', [4, 2, 0, 0]]], [4, 2, 0, 0]],
  [AUTRES, 'autre', 'Autres diplômes de niveau bac', [['sans', [1, 1, 1, 0]]], [1, 1, 1, 0]],
  [
    PROFESSIONNELS,
    'professionnel',
    'Baccalauréat Professionnel',
    [
      ['echec', [2, 0, 0, 0]],
      ['sans', [3, 1, 1, 0]],
      ['ab', [8, 0, 0, 0]],
      ['b', [6, 3, 3, 0]],
    ],
    [19, 4, 4, 0],
  ],
  [
    TECHNOLOGIQUES,
    'technologique',
    'Baccalauréat Technologique',
    [
      ['echec', [1, 1, 1, 0]],
      ['sans', [15, 7, 7, 2]],
      ['ab', [8, 6, 6, 1]],
      ['b', [6, 2, 2, 0]],
      ['tb', [1, 1, 1, 0]],
    ],
    [31, 17, 17, 3],
  ],
];

const PROFILS: readonly (readonly [string, readonly (readonly [Profil, Comptes])[], Comptes])[] = [
  [
    AUTRES,
    [
      ['terminale', [75, 73, 30, 7]],
      ['reorientation', [33, 30, 5, 1]],
      ['non-scolarise', [18, 7, 2, 1]],
      ['scolarite-etrangere', [2, 1, 0, 0]],
      ['autre', [3, 3, 2, 1]],
    ],
    [131, 114, 39, 10],
  ],
  [
    PROFESSIONNELS,
    [
      ['terminale', [12, 3, 3, 0]],
      ['reorientation', [3, 1, 1, 0]],
      ['non-scolarise', [4, 0, 0, 0]],
    ],
    [19, 4, 4, 0],
  ],
  [
    TECHNOLOGIQUES,
    [
      ['terminale', [12, 8, 8, 0]],
      ['reorientation', [8, 7, 7, 2]],
      ['non-scolarise', [10, 1, 1, 1]],
      ['scolarite-etrangere', [1, 1, 1, 0]],
    ],
    [31, 17, 17, 3],
  ],
];

const NOM = "AIS - ECOLE SUPERIEURE DE L'AUDIOVISUEL - ATELIERS DE L'IMAGE ET DU SON";
const VOEU = "BTS - Services - Métiers de l'audio-visuel opt : métiers de l'image";

/** Formation 46421's report: its figures, and texts in the project's own words. */
export const RAPPORT_46421: RapportARendre = {
  code: FORMATION_REELLE,
  session: 2025,
  dateDonnees: '2025-07-10',
  libelleFormation: `${NOM} - ${VOEU}`,
  nomEtablissement: NOM,
  libelleVoeu: VOEU,
  groupes: GROUPES.map(([groupe, places, comptes]) => ({ jury: JURY_USUEL, groupe, places, ...cellule(comptes) })),
  parSexe: SEXES.flatMap(([groupe, lignes, total]) => [
    ...lignes.map(([sexe, comptes]) => ({ ...ligne(groupe, comptes, total), sexe })),
    { ...ligne(groupe, total, total), sexe: null, total: true },
  ]),
  parBacMention: BACS.flatMap(([groupe, typeBac, libelleBac, lignes, total]) => [
    ...lignes.map(([mention, comptes]) => ({ ...ligne(groupe, comptes, total), typeBac, libelleBac, mention })),
    { ...ligne(groupe, total, total), typeBac, libelleBac, mention: null, total: true },
  ]),
  parProfil: PROFILS.flatMap(([groupe, lignes, total]) => [
    ...lignes.map(([profil, comptes]) => ({ ...ligne(groupe, comptes, total), profil })),
    { ...ligne(groupe, total, total), profil: null, total: true },
  ]),
  parSpecialite: (['general', 'technologique', 'professionnel'] as const).map((typeBac) => ({
    typeBac,
    publie: false,
    note: 'À noter : trop peu de candidats, les chiffres ne sont pas montrés.',
  })),
  notes: [
    {
      table: TITRES.donnees,
      texte: 'Phase principale seule, données calculées au 10 juillet 2025, sans la gestion des démissions.',
    },
    {
      table: TITRES.specialite,
      texte: 'Ne sont comptés que les élèves passés par une terminale française depuis la rentrée 2020.',
    },
  ],
  criteres: [
    {
      champ: 'Résultats académiques',
      criteres: 'Niveau en sciences, en anglais et en culture générale et artistique.',
      elements: 'Trois derniers bulletins, fiche Avenir',
      separation: 'exacte',
      importance: 'tres-important',
      libelleImportance: 'Très important',
    },
    {
      champ: 'Compétences académiques, acquis méthodologiques, savoir-faire',
      criteres: 'Avis des professeurs sur le travail fourni.',
      elements: 'Bulletins, fiche Avenir, tout document qui montre un savoir-faire',
      separation: 'exacte',
      importance: 'tres-important',
      libelleImportance: 'Très important',
    },
    {
      champ: 'Savoir-être',
      criteres: 'Être présent, rigoureux, capable de s’organiser et de travailler en groupe.',
      elements: 'Remarques des professeurs sur les bulletins demandés',
      separation: 'exacte',
      importance: 'important',
      libelleImportance: 'Important',
    },
    {
      champ: 'Motivation, connaissance de la formation, cohérence du projet',
      criteres: 'Un projet réfléchi, en accord avec ce que la formation propose.',
      elements: 'Lettre de motivation qui explique ce projet',
      separation: 'exacte',
      importance: 'important',
      libelleImportance: 'Important',
    },
    {
      champ: 'Engagements, activités et centres d’intérêt, réalisations péri ou extra-scolaires',
      criteres: 'Pratique artistique, réalisations, engagements.',
      elements: 'Films, books, dessins, textes, liens',
      separation: 'exacte',
      importance: 'important',
      libelleImportance: 'Important',
    },
  ],
  eds: {
    prisEnCompte: true,
    poids: 'Le même que celui des autres matières.',
    series: [
      {
        serie: 'Générale',
        eds: [
          'Biologie-écologie (EDS)',
          'Cinéma-audiovisuel (EDS)',
          'Mathématiques (EDS)',
          'Numérique et sciences informatiques (EDS)',
          'Physique-chimie (EDS)',
          'Sciences de la vie et de la Terre (EDS)',
          "Sciences de l'ingénieur (EDS)",
        ],
      },
      { serie: 'STAV', eds: ['Technologie (EDS)'] },
      { serie: 'STD2A', eds: ['Outils et langages numériques (EDS)', 'Physique-chimie (EDS)'] },
      {
        serie: 'STI2D',
        eds: [
          'Ingénierie et développement durable (EDS)',
          'Physique-chimie et mathématiques (EDS)',
          "Systèmes d'information et numérique (EDS)",
        ],
      },
      { serie: 'STL', eds: ['Biochimie-biologie (EDS)', 'Biotechnologies (EDS)', 'Sciences physiques (EDS)'] },
      {
        serie: 'ST2S',
        eds: ['Chimie, biologie et physiopathologie humaines (EDS)', 'Physique-chimie pour la santé (EDS)'],
      },
    ],
  },
  eliminatoires: {
    blocs: [
      {
        type: 'liste',
        elements: [
          'Être sous la moyenne en mathématiques, en physique ou dans les autres sciences',
          'De nombreuses absences sans motif',
          'Des remarques négatives dans le bulletin',
          'Ne pas montrer d’intérêt pour les métiers de l’image',
        ],
      },
    ],
  },
  modalites: {
    blocs: [
      { type: 'paragraphe', texte: 'Chaque dossier est lu un par un. Sont regardés :' },
      {
        type: 'liste',
        elements: [
          'les notes et les remarques des derniers bulletins',
          'la lettre de motivation',
          'les expériences personnelles, les activités et les centres d’intérêt',
        ],
      },
    ],
  },
  traitementAlgorithmique: {
    blocs: [{ type: 'paragraphe', texte: 'La commission n’en a utilisé aucun.' }],
  },
  conseils: {
    blocs: [
      { type: 'paragraphe', texte: 'Pour se préparer à l’entretien :' },
      {
        type: 'liste',
        elements: [
          'apporter ses travaux personnels',
          'connaître la spécialité demandée et l’école',
          'venir aux journées portes ouvertes',
          'se renseigner sur les frais et sur les aides',
        ],
      },
    ],
  },
};

function cellule([confirmes, classes, appeles, acceptes]: Comptes) {
  return { confirmes, classes, appeles, acceptes };
}

/** The share of those who accepted is printed among its total's, to the tenth, and left blank where nobody did. */
function ligne(groupe: string, comptes: Comptes, total: Comptes) {
  const pourcentage = total[3] === 0 ? null : Math.round((1000 * comptes[3]) / total[3]) / 10;
  return { jury: JURY_USUEL, groupe, ...cellule(comptes), pourcentage, total: false };
}
