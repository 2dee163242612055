/**
 * Titles that a label and a sheet write differently for one and the same diploma, each with its reason. Only pure
 * successions stand here: a diploma that was split or merged is not joined (see `abroges.ts`).
 */
export interface Renommage {
  readonly type: 'BTS' | 'BTSA';
  /** Title as older or shorter labels say it, with its option. */
  readonly ancien: string;
  /** Title as the sheets say it. */
  readonly nouveau: string;
  /**
   * `orthographe`: the same title, shortened or varied by a label, nothing to show. `renommage`: the diploma was renamed
   * or renovated, and `raison` (French) is shown beside the join.
   */
  readonly nature: 'orthographe' | 'renommage';
  readonly raison: string;
  /** True when the old title is also that of a diploma of the other type: without a type, it says nothing. */
  readonly homonyme?: true;
}

const renommage = (
  type: Renommage['type'],
  ancien: string,
  nouveau: string,
  texte: string,
  more: Pick<Renommage, 'homonyme'> = {},
): Renommage => ({
  type,
  ancien,
  nouveau,
  nature: 'renommage',
  raison: `Le ${type} « ${ancien} » est devenu le ${type} « ${nouveau} » (${texte}).`,
  ...more,
});

const orthographe = (type: Renommage['type'], ancien: string, nouveau: string, raison: string): Renommage => ({
  type,
  ancien,
  nouveau,
  nature: 'orthographe',
  raison,
});

export const RENOMMAGES: readonly Renommage[] = [
  renommage(
    'BTS',
    'Aménagement finition',
    'Finitions, aménagement des bâtiments : conception et réalisation',
    'première session d’examen en 2023',
  ),
  renommage('BTS', 'Banque, conseiller de clientèle', 'Banque', 'nouvel intitulé du même diplôme'),
  renommage(
    'BTS',
    'Bioanalyses et contrôles',
    'Bioanalyses en laboratoire de contrôle',
    'première session d’examen en 2026',
  ),
  renommage('BTS', 'Biotechnologies', 'Biotechnologie en recherche et en production', 'arrêté du 12 mars 2024'),
  renommage(
    'BTS',
    'Études et économie de la construction',
    'Management économique de la construction',
    'arrêté du 11 décembre 2020',
  ),
  renommage(
    'BTS',
    'Management des unités commerciales',
    'Management commercial opérationnel',
    'première session d’examen en 2021',
  ),
  renommage('BTS', 'Moteurs à combustion interne', 'Motorisations toutes énergies', 'arrêté du 24 janvier 2022'),
  renommage('BTS', 'Notariat', 'Collaborateur juriste notarial', 'arrêté du 13 décembre 2021'),
  renommage(
    'BTS',
    'Qualité dans les industries alimentaires et les bio-industries',
    'Bioqualité',
    'arrêté du 2 mars 2020',
  ),
  renommage(
    'BTS',
    'Systèmes numériques',
    'Cybersécurité, informatique et réseaux, électronique',
    'arrêté du 25 janvier 2023',
  ),
  renommage(
    'BTS',
    'Systèmes numériques option A informatique et réseaux',
    'Cybersécurité, informatique et réseaux, électronique option A informatique et réseaux',
    'arrêté du 25 janvier 2023',
  ),
  renommage(
    'BTS',
    'Systèmes numériques option B électronique et communications',
    'Cybersécurité, informatique et réseaux, électronique option B électronique et réseaux',
    'arrêté du 25 janvier 2023',
  ),
  renommage(
    'BTS',
    'Systèmes photoniques',
    'Photonique : technologies et sciences de la lumière',
    'arrêté du 14 décembre 2023',
  ),
  renommage(
    'BTS',
    'Techniques physiques pour l’industrie et le laboratoire',
    'Métiers de la mesure',
    'première session d’examen en 2023',
  ),
  renommage(
    'BTS',
    'Technico-commercial',
    'Conseil et commercialisation de solutions techniques',
    'arrêté du 25 novembre 2020',
    { homonyme: true },
  ),
  renommage(
    'BTS',
    'Transport et prestations logistiques',
    'Gestion des transports et logistique associée',
    'arrêté du 11 octobre 2018',
  ),
  renommage('BTSA', 'Agronomie : productions végétales', 'Agronomie et cultures durables', 'arrêté du 30 juin 2022'),
  renommage(
    'BTSA',
    'Analyses agricoles, biologiques et biotechnologiques',
    'Analyses biologiques, biotechnologiques, agricoles et environnementales',
    'arrêté du 28 avril 2022',
  ),
  renommage(
    'BTSA',
    'Production horticole',
    'Métiers du végétal : alimentation, ornement et environnement',
    'arrêté du 28 avril 2022',
  ),
  renommage(
    'BTSA',
    'Sciences et technologies des aliments spécialité aliments et processus technologiques',
    'Qualité, alimentation, innovation et maîtrise sanitaire option aliments et processus technologiques',
    'première session d’examen en 2025',
  ),
  renommage(
    'BTSA',
    'Sciences et technologies des aliments spécialité produits laitiers',
    'Qualité, alimentation, innovation et maîtrise sanitaire option produits laitiers',
    'première session d’examen en 2025',
  ),
  orthographe(
    'BTSA',
    'ACS’AGRI : analyse, conduite et stratégie de l’entreprise agricole',
    'Analyse, conduite et stratégie de l’entreprise agricole',
    'L’arrêté du 29 décembre 2023 met l’abréviation devant le titre.',
  ),
  orthographe(
    'BTSA',
    'Technico-commercial option produits de la filière bois',
    'Technico-commercial option produits de la filière forêt bois',
    'Parcoursup abrège « forêt bois » en « bois ».',
  ),
  orthographe(
    'BTS',
    'Métiers de l’audiovisuel option montage et post-production',
    'Métiers de l’audiovisuel option métiers du montage et de la postproduction',
    'Parcoursup abrège le titre de l’option.',
  ),
  orthographe(
    'BTS',
    'Maintenance des systèmes option D maintenance des ascenseurs et élévateurs',
    'Maintenance des systèmes option D systèmes ascenseurs et élévateurs',
    'Parcoursup écrit « maintenance » pour « systèmes » dans le titre de l’option D.',
  ),
];
