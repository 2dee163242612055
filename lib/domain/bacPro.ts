import { fold } from './fold';

/**
 * Specialities of the bac professionnel, without their options, under their official titles (national vocabulary, school
 * year 2023–2024). Sorted as in a dictionary.
 */
export const SPECIALITES_BAC_PRO = [
  'accompagnement, soins et services à la personne',
  'aéronautique',
  'agroéquipement',
  'aménagement et finition du bâtiment',
  'aménagements paysagers',
  'animation-enfance et personnes âgées',
  "artisanat et métiers d'art",
  'assistance à la gestion des organisations et de leurs activités',
  'aviation générale',
  'boucher charcutier traiteur',
  'boulanger-pâtissier',
  'carrossier peintre automobile',
  'commercialisation et services en restauration',
  'conducteur transport routier marchandises',
  "conduite d'activités d'élevage et d'hébergement dans le secteur canin-félin",
  'conduite de productions aquacoles',
  'conduite de productions horticoles',
  "conduite et gestion de l'entreprise agricole",
  "conduite et gestion de l'entreprise hippique",
  "conduite et gestion de l'entreprise vitivinicole",
  'conduite et gestion des entreprises maritimes',
  'construction et aménagement de véhicules',
  'cuisine',
  'cultures marines',
  'cybersécurité, informatique et réseaux, électronique',
  'électromécanicien marine',
  'esthétique cosmétique parfumerie',
  "étude et réalisation d'agencement",
  'façonnage de produits imprimés, routage',
  'fonderie',
  'forêt',
  'géomètre',
  'gestion des milieux naturels et de la faune',
  "gestion des pollutions et protection de l'environnement",
  'hygiène, propreté, stérilisation',
  'installateur en chauffage, climatisation et énergies renouvelables',
  'interventions sur le patrimoine bâti',
  'laboratoire contrôle qualité',
  'logistique',
  'maintenance des matériels',
  'maintenance des systèmes de production connectés',
  'maintenance des véhicules',
  'maintenance et efficacité énergétique',
  'maintenance nautique',
  'menuiserie aluminium-verre',
  "métiers de l'accueil",
  "métiers de l'électricité et de ses environnements connectés",
  "métiers de l'entretien des textiles",
  'métiers de la coiffure',
  'métiers de la couture et de la confection',
  'métiers de la sécurité',
  'métiers du commerce et de la vente',
  'métiers du cuir',
  'métiers du froid et des énergies renouvelables',
  'métiers et arts de la pierre',
  'microtechniques',
  'modélisation et prototypage 3D',
  'optique lunetterie',
  'optique photonique : technologies de la lumière',
  'organisation de transport de marchandises',
  'ouvrages du bâtiment : métallerie',
  'perruquier posticheur',
  'photographie',
  'pilote de ligne de production',
  'plastiques et composites',
  'poissonnier écailler traiteur',
  'polyvalent navigant pont/machine',
  "procédés de la chimie, de l'eau et des papiers-cartons",
  'production en industries pharmaceutiques, alimentaires et cosmétiques',
  'réalisation de produits imprimés et plurimédia',
  'services aux personnes et animation dans les territoires',
  'technicien conseil vente en alimentation',
  'technicien conseil vente en animalerie',
  'technicien conseil vente univers jardinerie',
  'technicien constructeur bois',
  "technicien d'études du bâtiment",
  'technicien de fabrication bois et matériaux associés',
  'technicien de scierie',
  'technicien du bâtiment : organisation et réalisation du gros œuvre',
  'technicien en appareillage orthopédique',
  'technicien en chaudronnerie industrielle',
  'technicien en expérimentation animale',
  'technicien en prothèse dentaire',
  'technicien en réalisation de produits mécaniques',
  'technicien gaz',
  'technicien menuisier-agenceur',
  'technicien modeleur',
  "techniques d'interventions sur installations nucléaires",
  'traitements des matériaux',
  'transport fluvial',
  'transports par câbles et remontées mécaniques',
  'travaux publics',
] as const;
export type SpecialiteBacPro = (typeof SPECIALITES_BAC_PRO)[number];

/** Names that texts and pupils still give, or give for short, to a speciality of today: former titles, sigles. */
export const AUTRES_NOMS_BAC_PRO: readonly (readonly [string, SpecialiteBacPro])[] = [
  ['CIEL', 'cybersécurité, informatique et réseaux, électronique'],
  ['systèmes numériques', 'cybersécurité, informatique et réseaux, électronique'],
  ['étude et définition de produits industriels', 'modélisation et prototypage 3D'],
  ['maintenance des équipements industriels', 'maintenance des systèmes de production connectés'],
  ['métiers de la mode', 'métiers de la couture et de la confection'],
  ['ouvrages du bâtiment', 'ouvrages du bâtiment : métallerie'],
  ['productions aquacoles', 'conduite de productions aquacoles'],
  ['prothèse dentaire', 'technicien en prothèse dentaire'],
  ['services aux personnes et aux territoires', 'services aux personnes et animation dans les territoires'],
  ['technicien du bâtiment', 'technicien du bâtiment : organisation et réalisation du gros œuvre'],
  ['technicien outilleur', 'technicien en réalisation de produits mécaniques'],
  ['transport', 'organisation de transport de marchandises'],
];

const PAR_NOM: ReadonlyMap<string, SpecialiteBacPro> = new Map([
  ...AUTRES_NOMS_BAC_PRO.map(([nom, specialite]) => [fold(nom), specialite] as const),
  ...SPECIALITES_BAC_PRO.map((specialite) => [fold(specialite), specialite] as const),
]);

/** What people write around the name: « bac pro CIEL », « métiers du cuir option maroquinerie ». */
const AUTOUR = /^bac pro(fessionnel)? | option .*$/g;

/** The speciality that somebody wrote, under its official title; `null` when the list does not have it. */
export function findSpecialiteBacPro(ecrite: string): SpecialiteBacPro | null {
  return PAR_NOM.get(fold(ecrite).replace(AUTOUR, '')) ?? null;
}

/** Former titles and sigles of a speciality. */
export function otherNamesOfBacPro(specialite: string): string[] {
  return AUTRES_NOMS_BAC_PRO.flatMap(([nom, actuelle]) => (actuelle === specialite ? [nom] : []));
}
