/** A large domain of ONISEP, with the finer ones that its sheets name. */
export interface Domaine {
  readonly id: string;
  readonly libelle: string;
  /** In a word or two, where room is short. */
  readonly court: string;
  readonly sousDomaines: readonly string[];
}

/**
 * ONISEP files its sheets under some ninety fine domains, and presents these by large domain; its files hold the fine ones alone. The
 * large ones that BTS belong to, as its site groups them.
 */
export const DOMAINES: readonly Domaine[] = [
  {
    id: 'agriculture',
    court: 'Agriculture',
    libelle: 'Agriculture, animaux',
    sousDomaines: [
      'agriculture (généralités)',
      'aménagement paysager',
      'cultures',
      'développement agricole',
      'élevage, aquaculture',
      'forêt',
      'pêche',
    ],
  },
  { id: 'securite', court: 'Sécurité', libelle: 'Armée, sécurité', sousDomaines: ['sécurité, prévention'] },
  { id: 'arts', court: 'Arts', libelle: 'Arts, culture, artisanat d’art', sousDomaines: ['arts graphiques'] },
  {
    id: 'banque',
    court: 'Banque, immobilier',
    libelle: 'Banques, assurances, immobilier',
    sousDomaines: ['assurances', 'banque', 'finances', 'immobilier'],
  },
  {
    id: 'commerce',
    court: 'Commerce',
    libelle: 'Commerce, marketing, vente',
    sousDomaines: [
      'achat, approvisionnement',
      'commerce international',
      'grande distribution et petits commerces',
      'marketing, vente',
    ],
  },
  {
    id: 'construction',
    court: 'Bâtiment',
    libelle: 'Construction, architecture, travaux publics',
    sousDomaines: [
      'agencement',
      'aménagement du territoire',
      "bureau d'études BTP",
      'charpente, couverture',
      'équipement technique',
      'finition',
      'génie civil, construction (généralités)',
      'menuiserie',
      'plâtrerie',
      'travaux publics',
      'urbanisme',
    ],
  },
  { id: 'droit', court: 'Droit', libelle: 'Économie, droit, politique', sousDomaines: ['droit privé'] },
  {
    id: 'electricite',
    court: 'Électricité',
    libelle: 'Électricité, électronique, robotique',
    sousDomaines: [
      'automatismes',
      'électronique',
      'électrotechnique',
      'informatique industrielle et technologique',
      'télécommunications',
    ],
  },
  {
    id: 'environnement',
    court: 'Environnement',
    libelle: 'Environnement, énergies, propreté',
    sousDomaines: [
      'déchets, pollutions et risques',
      'énergies',
      'environnement (généralités)',
      "gestion de l'eau",
      'propreté',
      'protection des espaces naturels',
    ],
  },
  {
    id: 'gestion',
    court: 'Gestion',
    libelle: 'Gestion des entreprises, comptabilité',
    sousDomaines: ["administration de l'entreprise", 'comptabilité', 'secrétariat'],
  },
  {
    id: 'hotellerie',
    court: 'Hôtellerie, tourisme',
    libelle: 'Hôtellerie-restauration, tourisme',
    sousDomaines: ['hôtellerie', 'restauration', 'tourisme'],
  },
  {
    id: 'communication',
    court: 'Communication',
    libelle: 'Information-communication, audiovisuel',
    sousDomaines: [
      'audiovisuel',
      'communication',
      'industries graphiques',
      'journalisme, édition, publicité',
      'multimédia',
    ],
  },
  {
    id: 'informatique',
    court: 'Informatique',
    libelle: 'Informatique, internet',
    sousDomaines: [
      'bases de données',
      'développement, programmation, logiciel',
      'informatique (généralités)',
      'informatique de gestion',
      'informatique pour la recherche',
      'systèmes et réseaux',
    ],
  },
  { id: 'logistique', court: 'Transport', libelle: 'Logistique, transport', sousDomaines: ['logistique', 'transport'] },
  {
    id: 'industries',
    court: 'Industrie',
    libelle: 'Matières premières, fabrication, industries',
    sousDomaines: [
      'agroalimentaire',
      'bois',
      'céramique, composites',
      'études et développement',
      'fabrication, productique',
      'fonction production (généralités)',
      'génie industriel',
      'maintenance, qualité',
      'matériaux',
      'métallurgie, sidérurgie',
      'méthodes industrialisation',
      'papier, carton',
      'plasturgie',
      'textile, habillement',
      'travail des métaux',
    ],
  },
  {
    id: 'mecanique',
    court: 'Mécanique',
    libelle: 'Mécanique',
    sousDomaines: [
      'aéronautique',
      'automobile',
      'construction navale',
      'cycle, moto',
      'engins',
      'machinisme agricole',
      'mécanique (généralités)',
    ],
  },
  {
    id: 'sante',
    court: 'Santé, social',
    libelle: 'Santé, social, sport',
    sousDomaines: ['esthétique', 'médical', 'paramédical', 'santé (généralités)', 'travail social'],
  },
  {
    id: 'sciences',
    court: 'Sciences',
    libelle: 'Sciences',
    sousDomaines: ['biologie', 'chimie', 'physique', 'sciences de la Terre'],
  },
];

/** For a sheet whose fine domains are all newer than the table above: it is not lost. */
export const AUTRE_DOMAINE: Domaine = { id: 'autre', court: 'Autres', libelle: 'Autres domaines', sousDomaines: [] };

const BY_SOUS_DOMAINE: ReadonlyMap<string, Domaine> = new Map(
  DOMAINES.flatMap((domaine) => domaine.sousDomaines.map((nom) => [nom, domaine] as const)),
);

/** Large domains of the fine ones that sheets name, in the order of the table; `AUTRE_DOMAINE` when none is known. */
export function domainesOf(sousDomaines: readonly string[]): readonly Domaine[] {
  const found = new Set(sousDomaines.flatMap((nom) => BY_SOUS_DOMAINE.get(nom) ?? []));
  return found.size === 0 ? [AUTRE_DOMAINE] : DOMAINES.filter((domaine) => found.has(domaine));
}
