import type { DiplomeDemo } from './modele';

const DOSSIER = 'Admission sur dossier.';
const MISE_A_NIVEAU = 'Une année de mise à niveau est obligatoire pour les autres bacheliers.';

const HOTELLERIE = {
  titre: 'management en hôtellerie restauration',
  sigle: 'MHR',
  acces: `Ouvert directement après un bac technologique STHR ou un bac professionnel de la restauration. ${MISE_A_NIVEAU}`,
  domaines: ['hôtellerie', 'restauration'],
} as const;

const ESTHETIQUE = {
  titre: "métiers de l'esthétique-cosmétique-parfumerie",
  sigle: 'MECP',
  acces: `Ouvert après un bac général, un bac technologique ST2S ou STL, ou un bac professionnel esthétique cosmétique parfumerie. ${DOSSIER}`,
  domaines: ['esthétique', 'beauté'],
} as const;

/** Health, care, catering, beauty and audiovisual arts. */
export const PERSONNES: readonly DiplomeDemo[] = [
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Service et prestation des secteurs sanitaire et social',
    vocation: 'sanitaire',
    recrutement: 'sanitaire',
    formations: 12,
    fiches: [
      {
        titre: 'services et prestations des secteurs sanitaire et social',
        sigle: 'SP3S',
        description:
          'Accueillir une personne en difficulté, l’orienter dans ses droits, monter son dossier et faire tourner une structure de soin ou d’aide.',
        acces: `Ouvert après un bac général, un bac technologique ST2S ou STMG, ou un bac professionnel accompagnement, soins et services à la personne. ${DOSSIER}`,
        attendus: [
          'Être attentif aux autres',
          'Comprendre des règles administratives',
          'Travailler avec des métiers différents',
        ],
        metiers: [
          'gestionnaire-conseil de prestations sociales',
          'secrétaire médical/e',
          'coordinateur/trice de services',
        ],
        domaines: ['social', 'santé'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Economie sociale familiale',
    vocation: 'sanitaire',
    recrutement: 'sanitaire',
    formations: 11,
    fiches: [
      {
        titre: 'économie sociale familiale',
        sigle: 'ESF',
        description:
          'Logement, budget, alimentation, énergie : donner aux familles des moyens concrets de mieux vivre au quotidien.',
        acces: `Ouvert après un bac général, un bac technologique ST2S ou un bac professionnel. ${DOSSIER}`,
        attendus: [
          'Avoir envie d’agir pour plus de justice',
          'Savoir animer un groupe',
          'Aimer les sciences de la vie courante',
        ],
        metiers: [
          'technicien/ne de l’intervention sociale et familiale',
          'animateur/trice consommation',
          'chargé/e de gestion locative',
        ],
        domaines: ['social'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Diététique',
    vocation: 'sanitaire',
    recrutement: 'sanitaire',
    formations: 5,
    fiches: [
      {
        titre: 'diététique',
        description:
          'Composer des menus qui soignent ou préviennent, conseiller des patients, contrôler une cuisine collective. La biologie et la chimie y sont denses.',
        acces: `Ouvert après un bac général, un bac technologique ST2S ou STL. ${DOSSIER}`,
        attendus: ['Être solide en biologie et en chimie', 'Écouter sans juger', 'Aimer la cuisine'],
        metiers: ['diététicien/ne', 'responsable qualité en restauration collective'],
        domaines: ['santé', 'alimentation'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Opticien-Lunetier',
    vocation: 'sanitaire',
    recrutement: 'sanitaire',
    formations: 5,
    fiches: [
      {
        titre: 'opticien-lunetier',
        sigle: 'OL',
        description:
          'Mesurer la vue, tailler et monter des verres, conseiller une monture : la physique, la main et le commerce réunis.',
        acces: `Ouvert après un bac général, un bac technologique STL ou STI2D, ou un bac professionnel optique lunetterie. ${DOSSIER}`,
        attendus: ['Aimer la physique et la géométrie', 'Être précis de ses mains', 'Savoir conseiller'],
        metiers: ['opticien/ne', 'visiteur/euse en optique'],
        domaines: ['santé', 'optique', 'commerce'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: "Métiers de l'esthétique-cosmétique-parfumerie",
    vocation: 'sanitaire',
    recrutement: 'sanitaire',
    formations: 6,
    fiches: [
      {
        ...ESTHETIQUE,
        option: 'A management',
        description: 'Cette option prépare à diriger un institut : soins, équipe, stocks et clientèle.',
        attendus: ['Soigner l’accueil', 'Savoir encadrer', 'S’intéresser à la peau et à la chimie'],
        metiers: ['responsable d’institut de beauté', 'esthéticien/ne'],
      },
      {
        ...ESTHETIQUE,
        option: 'B formation-marques',
        description: 'Cette option prépare à former des équipes de vente et à représenter une marque.',
        attendus: [
          'Parler en public avec aisance',
          'Accepter les déplacements',
          'S’intéresser à la peau et à la chimie',
        ],
        metiers: ['formateur/trice de marque', 'conseiller/ère expert/e en parfumerie'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Management en hôtellerie restauration',
    vocation: 'hoteliere',
    recrutement: 'hotelier',
    formations: 9,
    fiches: [
      {
        ...HOTELLERIE,
        option: "A management d'unité de restauration",
        description: 'Cette option prépare à conduire une salle : service, sommellerie, équipe et rentabilité.',
        attendus: ['Avoir le sens du service', 'Résister au rythme des coups de feu', 'Parler deux langues vivantes'],
        metiers: ['maître/sse d’hôtel', 'gérant/e de restaurant'],
      },
      {
        ...HOTELLERIE,
        option: "B management d'unité de production culinaire",
        description: 'Cette option prépare à conduire une cuisine : créer une carte, produire, maîtriser les coûts.',
        attendus: ['Aimer cuisiner et goûter', 'Travailler vite et proprement', 'Encadrer une brigade'],
        metiers: ['chef/fe de cuisine', 'responsable de restauration collective'],
      },
      {
        ...HOTELLERIE,
        option: "C management d'unité d'hébergement",
        description:
          'Cette option prépare à conduire un hôtel : réception, étages, réservations et accueil international.',
        attendus: ['Avoir le sens de l’accueil', 'Parler deux langues vivantes', 'S’organiser sans stress'],
        metiers: ['réceptionniste', 'gouvernant/e d’hôtel', 'directeur/trice adjoint/e d’hôtel'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: "Métiers de l'audio-visuel opt : métiers de l'image",
    vocation: 'audiovisuelle',
    recrutement: 'artistique',
    formations: 5,
    // Written as markdown: see fichesMarkdown.ts.
    fiches: [],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: "Métiers de l'audio-visuel opt : gestion de la production",
    vocation: 'audiovisuelle',
    recrutement: 'artistique',
    formations: 4,
    fiches: [],
  },
];

/** The year that leads to hôtellerie BTS: a row of the open data, without a diploma. */
export const MISES_A_NIVEAU = { famille: 'Mise à niveau', libelle: 'Hôtellerie restauration', formations: 6 } as const;
