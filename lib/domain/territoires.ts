import departements from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' };
import regions from '@etalab/decoupage-administratif/data/regions.json' with { type: 'json' };
import { fold } from './fold';

/** A territory that a search can be restricted to: official code and name. */
export interface Territoire {
  readonly code: string;
  readonly nom: string;
}

const byName = (a: Territoire, b: Territoire) => a.nom.localeCompare(b.nom, 'fr');

/** Académies by the ministry's code; Caen (05) and Rouen (21) became Normandie (70) in 2020. */
export const ACADEMIES: readonly Territoire[] = [
  { code: '01', nom: 'Paris' },
  { code: '02', nom: 'Aix-Marseille' },
  { code: '03', nom: 'Besançon' },
  { code: '04', nom: 'Bordeaux' },
  { code: '06', nom: 'Clermont-Ferrand' },
  { code: '07', nom: 'Dijon' },
  { code: '08', nom: 'Grenoble' },
  { code: '09', nom: 'Lille' },
  { code: '10', nom: 'Lyon' },
  { code: '11', nom: 'Montpellier' },
  { code: '12', nom: 'Nancy-Metz' },
  { code: '13', nom: 'Poitiers' },
  { code: '14', nom: 'Rennes' },
  { code: '15', nom: 'Strasbourg' },
  { code: '16', nom: 'Toulouse' },
  { code: '17', nom: 'Nantes' },
  { code: '18', nom: 'Orléans-Tours' },
  { code: '19', nom: 'Reims' },
  { code: '20', nom: 'Amiens' },
  { code: '22', nom: 'Limoges' },
  { code: '23', nom: 'Nice' },
  { code: '24', nom: 'Créteil' },
  { code: '25', nom: 'Versailles' },
  { code: '27', nom: 'Corse' },
  { code: '28', nom: 'La Réunion' },
  { code: '31', nom: 'Martinique' },
  { code: '32', nom: 'Guadeloupe' },
  { code: '33', nom: 'Guyane' },
  { code: '40', nom: 'Nouvelle-Calédonie' },
  { code: '41', nom: 'Polynésie française' },
  { code: '42', nom: 'Wallis-et-Futuna' },
  { code: '43', nom: 'Mayotte' },
  { code: '44', nom: 'Saint-Pierre-et-Miquelon' },
  { code: '70', nom: 'Normandie' },
].toSorted(byName);

/** Régions and overseas collectivities, by INSEE code. */
export const REGIONS: readonly Territoire[] = regions.map(({ code, nom }) => ({ code, nom })).toSorted(byName);

/** Départements and overseas collectivities, by INSEE code, in the order of the codes. */
export const DEPARTEMENTS: readonly Territoire[] = departements
  .map(({ code, nom }) => ({ code, nom }))
  .toSorted((a, b) => (a.code < b.code ? -1 : 1));

/** Names that a territory also goes by: old académies, and words that official files spell in their own way. */
const AUTRES_NOMS: Readonly<Record<TypeTerritoire, Readonly<Record<string, string>>>> = {
  academie: { caen: '70', rouen: '70', reunion: '28', corte: '27' },
  region: { reunion: '04', paca: '93' },
  departement: { reunion: '974' },
};

export const TYPES_TERRITOIRE = ['academie', 'region', 'departement'] as const;
export type TypeTerritoire = (typeof TYPES_TERRITOIRE)[number];

/** Every territory of a type. */
const TERRITOIRES: Readonly<Record<TypeTerritoire, readonly Territoire[]>> = {
  academie: ACADEMIES,
  region: REGIONS,
  departement: DEPARTEMENTS,
};

function indexByText(type: TypeTerritoire): ReadonlyMap<string, string> {
  const index = new Map<string, string>(Object.entries(AUTRES_NOMS[type]));
  for (const { code, nom } of TERRITOIRES[type]) index.set(fold(nom), code).set(code.toLowerCase(), code);
  return index;
}

const codes: Readonly<Record<TypeTerritoire, ReadonlyMap<string, string>>> = {
  academie: indexByText('academie'),
  region: indexByText('region'),
  departement: indexByText('departement'),
};

const indexByCode = (type: TypeTerritoire) => new Map(TERRITOIRES[type].map(({ code, nom }) => [code, nom]));

const noms: Readonly<Record<TypeTerritoire, ReadonlyMap<string, string>>> = {
  academie: indexByCode('academie'),
  region: indexByCode('region'),
  departement: indexByCode('departement'),
};

/**
 * Code of the territory that a text names, by code or by name; accents, case, hyphens and a missing leading zero of a
 * département are forgiven. `null` when it names none.
 */
export function territoireCode(type: TypeTerritoire, text: string): string | null {
  const key = fold(text);
  return codes[type].get(key) ?? (/^\d$/.test(key) ? (codes[type].get(`0${key}`) ?? null) : null);
}

const regionsByDepartement = new Map(departements.map(({ code, region }) => [code, region]));

/** Code of the région that a département lies in, `null` where no such département exists. */
export function regionOfDepartement(code: string): string | null {
  return regionsByDepartement.get(code) ?? null;
}

/** Name of a territory, `null` when no such code exists. */
export function territoireNom(type: TypeTerritoire, code: string): string | null {
  return noms[type].get(code) ?? null;
}
