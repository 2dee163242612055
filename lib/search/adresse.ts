import { STATUTS } from '@/lib/domain/formation';
import { RAYON_PAR_DEFAUT, TAILLE_PAR_DEFAUT } from './bornes';
import type { Criteres } from './criteres';
import type { Parametre } from './schemas';

/**
 * The half of the URL codec that writes. It holds neither zod nor the tables of territories, so that the client can build
 * the addresses that the server reads (`params.ts`); a test holds its lists to those of the contract.
 */

/** Every parameter, in the order that a URL writes them; true for those that say who asks. */
const ORDRE: Readonly<Record<Parametre, boolean>> = {
  bac: true,
  serie: true,
  specifique: true,
  eds: true,
  mention: true,
  profil: true,
  annee: true,
  avis: true,
  q: false,
  diplome: false,
  palier: false,
  academie: false,
  region: false,
  departement: false,
  statut: false,
  apprentissage: false,
  lat: false,
  lon: false,
  ville: false,
  rayon: false,
  tri: false,
  vue: false,
  page: false,
  taille: false,
};

/** The parameters, in the order that a URL writes them. */
export const NOMS_PARAMETRES = Object.keys(ORDRE) as readonly Parametre[];

/** Default criteria: the whole catalogue, first page, no candidate. */
export const CRITERES_PAR_DEFAUT: Criteres = {
  bac: null,
  serie: null,
  specifique: null,
  eds: [],
  mention: 'inconnue',
  profil: 'terminale',
  annee: null,
  avis: null,
  q: '',
  diplome: [],
  palier: [],
  academie: [],
  region: [],
  departement: [],
  statut: [],
  apprentissage: null,
  autour: null,
  ville: null,
  tri: 'pertinence',
  vue: 'groupes',
  page: 1,
  taille: TAILLE_PAR_DEFAUT,
};

/**
 * The URL of a search: inverse of `parseSearchParams`. Defaults are left out and the order is fixed, so that one request
 * has one address.
 */
export function toSearchParams(criteres: Criteres): URLSearchParams {
  const params = new URLSearchParams();
  const plain: Partial<Record<Parametre, string | number | null | readonly string[]>> = {
    ...criteres,
    lat: criteres.autour?.lat ?? null,
    lon: criteres.autour?.lon ?? null,
    ville: criteres.ville?.nom ?? null,
    rayon:
      criteres.autour?.rayon ?? (criteres.ville?.rayon === RAYON_PAR_DEFAUT ? null : (criteres.ville?.rayon ?? null)),
  };
  const defaults: Partial<Record<Parametre, unknown>> = { ...CRITERES_PAR_DEFAUT };
  for (const parametre of NOMS_PARAMETRES) {
    const value = plain[parametre];
    if (value === null || value === undefined || value === defaults[parametre]) continue;
    if (typeof value === 'object') for (const one of value) params.append(parametre, one);
    else params.set(parametre, String(value));
  }
  return params;
}

/** The criteria that describe the person alone: what a list on the device remembers. */
export function toCandidatParams(criteres: Criteres): URLSearchParams {
  const params = toSearchParams(criteres);
  for (const parametre of NOMS_PARAMETRES) if (!ORDRE[parametre]) params.delete(parametre);
  return params;
}

const FROM_WHERE: readonly Parametre[] = ['lat', 'lon', 'ville', 'rayon'];

/** From where distances are measured, alone. */
export function toLieuParams(criteres: Criteres): URLSearchParams {
  const params = toSearchParams(criteres);
  for (const parametre of NOMS_PARAMETRES) if (!FROM_WHERE.includes(parametre)) params.delete(parametre);
  return params;
}

/** Who asks, and from where: what follows the person from one page to the next. */
export function toPersonneParams(criteres: Criteres): URLSearchParams {
  const params = toSearchParams(criteres);
  for (const parametre of NOMS_PARAMETRES) {
    if (!ORDRE[parametre] && !FROM_WHERE.includes(parametre)) params.delete(parametre);
  }
  return params;
}

/** Values that the reader takes when a parameter is left out, as a form writes them. */
export const SOUS_ENTENDUS: Readonly<Partial<Record<Parametre, string>>> = {
  mention: CRITERES_PAR_DEFAUT.mention,
  profil: CRITERES_PAR_DEFAUT.profil,
  tri: CRITERES_PAR_DEFAUT.tri,
  vue: CRITERES_PAR_DEFAUT.vue,
  page: String(CRITERES_PAR_DEFAUT.page),
  taille: String(CRITERES_PAR_DEFAUT.taille),
};

const rankOfStatut = (value: string) => (STATUTS as readonly string[]).indexOf(value);

/** Order of the values of one name, as the criteria hold them. */
function compareValues(a: string, b: string): number {
  return rankOfStatut(a) - rankOfStatut(b) || (a < b ? -1 : 1);
}

/**
 * The query of a form or of an address as this site writes it: known names in their order, without empty values,
 * repetitions and defaults. It does not check the values: the server does.
 */
export function canonicalQuery(pairs: Iterable<readonly [string, string]>): string {
  const values = new Map<string, Set<string>>();
  for (const [name, raw] of pairs) {
    const value = raw.trim().replace(/\s+/g, ' ');
    if (value === '' || SOUS_ENTENDUS[name as Parametre] === value) continue;
    values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  // A radius measures from somewhere; around a town, the usual one goes without saying.
  if (!values.has('lat') && (!values.has('ville') || values.get('rayon')?.has(String(RAYON_PAR_DEFAUT)))) {
    values.delete('rayon');
  }
  const params = new URLSearchParams();
  for (const name of NOMS_PARAMETRES) {
    for (const value of [...(values.get(name) ?? [])].toSorted(compareValues)) params.append(name, value);
  }
  return params.toString();
}
