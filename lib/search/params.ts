import { SERIES_GENERALES_ANCIENNES, SERIES_TECHNOLOGIQUES, SPECIFIQUES, sessionsDuBac } from '@/lib/domain/bac';
import type { Candidat } from '@/lib/domain/candidat';
import { STATUTS } from '@/lib/domain/formation';
import { TYPES_TERRITOIRE, type TypeTerritoire, territoireCode } from '@/lib/domain/territoires';
import { RAYON_PAR_DEFAUT } from './bornes';
import { type Criteres, type ErreurParametre, TRIS, type Tri } from './criteres';
import {
  messageAbsent,
  messageAnneeSansObjet,
  messageAvisSansObjet,
  messageBacInexistant,
  messageDeuxCentres,
  messageInconnu,
  messageManquant,
  messagePalierSansObjet,
  messageRepetition,
  messageSerieSansObjet,
  messageSpecifiqueSansObjet,
  messageTri,
  messageValeur,
} from './messages';
import { spell } from './orthographe';
import {
  PARAMETRES,
  PARAMETRES_CANDIDAT,
  PARAMETRES_NOMBRES,
  PARAMETRES_REPETABLES,
  type Parametre,
  type Requete,
  schemaRequete,
} from './schemas';

/** The other half of the codec, without zod: what a browser needs to write addresses. */
export { CRITERES_PAR_DEFAUT, toCandidatParams, toSearchParams } from './adresse';

/** Parameters as `URLSearchParams`, or as Next gives them to a page. */
export type ParametresBruts = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface OptionsCriteres {
  /**
   * `refuser` (the API): a name that is no parameter is an error. `ignorer` (pages): links get shared with the marks that
   * messengers add to them, and a page is still readable.
   */
  readonly inconnus?: 'refuser' | 'ignorer';
  /** Names that belong to the caller (`f` of the comparison): neither read nor refused. */
  readonly autres?: readonly string[];
  /** Which parameters are accepted: all of them when left out. */
  readonly portee?: Portee;
}

/** What a request may speak of, and the orders that it may ask for. */
const PORTEES = {
  recherche: { parametres: PARAMETRES, tris: TRIS },
  /** Who asks. */
  candidat: { parametres: PARAMETRES_CANDIDAT, tris: TRIS },
  /** Who asks, and from where. */
  personne: { parametres: [...PARAMETRES_CANDIDAT, 'lat', 'lon', 'ville', 'rayon'], tris: TRIS },
  /** Who asks, from where, and which band a list lacks. */
  suggestions: { parametres: [...PARAMETRES_CANDIDAT, 'palier', 'lat', 'lon', 'ville', 'rayon'], tris: TRIS },
  /** Who asks, from where, for what: diplomas have neither status nor places nor pages. */
  diplomes: {
    parametres: [...PARAMETRES_CANDIDAT, 'q', 'lat', 'lon', 'ville', 'rayon', 'tri'],
    tris: TRIS.filter((tri) => tri !== 'places'),
  },
} as const satisfies Readonly<Record<string, { parametres: readonly Parametre[]; tris: readonly Tri[] }>>;
export type Portee = keyof typeof PORTEES;

/** Names that a request of this kind accepts. */
export const parametresOf = (portee: Portee): readonly Parametre[] => PORTEES[portee].parametres;

export type CriteresLus =
  | { readonly ok: true; readonly criteres: Criteres }
  | { readonly ok: false; readonly erreurs: readonly ErreurParametre[] };

const clean = (value: string) =>
  value
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** Non-empty values by name, as the contract spells both: an empty field of a plain GET form is a field left alone. */
function collect(params: ParametresBruts): Map<string, string[]> {
  const pairs: (readonly [string, string])[] =
    params instanceof URLSearchParams
      ? [...params]
      : Object.entries(params).flatMap(([name, value]) =>
          value === undefined
            ? []
            : typeof value === 'string'
              ? [[name, value] as const]
              : value.map((one) => [name, one] as const),
        );
  const values = new Map<string, string[]>();
  for (const pair of pairs) {
    const [name, raw] = spell(pair);
    const value = clean(raw);
    if (value === '') continue;
    const known = values.get(name);
    if (known === undefined) values.set(name, [value]);
    else if (!known.includes(value)) known.push(value);
  }
  return values;
}

/** A plain decimal number, or the text itself, which the schema then refuses. */
function readNumber(text: string): number | string {
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : text;
}

/**
 * Reads the parameters of a search. Values are checked against the public contract; places are given by code or by name
 * and kept as codes; the result is normalised: one object per distinct request, whatever the order of its parameters.
 *
 * @returns the criteria, or one French error per parameter that could not be read
 */
export function parseSearchParams(params: ParametresBruts, options: OptionsCriteres = {}): CriteresLus {
  const { inconnus = 'refuser', autres = [], portee = 'recherche' } = options;
  const accepted = parametresOf(portee);
  const tris: readonly Tri[] = PORTEES[portee].tris;
  const values = collect(params);
  const erreurs = new Map<string, string>();
  const raw: Record<string, unknown> = {};

  if (inconnus === 'refuser') {
    for (const name of values.keys()) {
      if (!accepted.includes(name as Parametre) && !autres.includes(name)) erreurs.set(name, messageInconnu(name));
    }
  }
  for (const parametre of accepted) {
    const given = values.get(parametre);
    if (given === undefined || autres.includes(parametre)) continue;
    const [first = ''] = given;
    if (PARAMETRES_REPETABLES.has(parametre)) raw[parametre] = given;
    else if (given.length > 1) erreurs.set(parametre, messageRepetition(parametre, given.length));
    else raw[parametre] = PARAMETRES_NOMBRES.has(parametre) ? readNumber(first) : first;
  }

  const read = schemaRequete.safeParse(raw);
  if (!read.success) {
    for (const { path, code } of read.error.issues) {
      const parametre = path[0] as Parametre;
      if (erreurs.has(parametre)) continue;
      const given = values.get(parametre) ?? [];
      const at = path[1];
      const tooMany = code === 'too_big' && PARAMETRES_REPETABLES.has(parametre);
      erreurs.set(
        parametre,
        tooMany
          ? messageRepetition(parametre, given.length)
          : messageValeur(parametre, given[typeof at === 'number' ? at : 0] ?? ''),
      );
    }
  }
  // A field that could not be read takes no part in the checks across fields.
  const valid = Object.fromEntries(Object.entries(raw).filter(([name]) => !erreurs.has(name)));
  const requete = read.success ? read.data : schemaRequete.safeParse(valid).data;
  if (requete === undefined) throw new Error('Parameters without a reported error do not pass the schema');
  const criteres = normalize(requete, portee, erreurs);
  if (!tris.includes(criteres.tri)) erreurs.set('tri', messageTri(criteres.tri, tris));
  if (erreurs.size > 0)
    return { ok: false, erreurs: [...erreurs].map(([parametre, message]) => ({ parametre, message })) };
  return { ok: true, criteres };
}

function normalize(requete: Requete, portee: Portee, erreurs: Map<string, string>): Criteres {
  return {
    bac: requete.bac ?? null,
    serie: readSerie(requete, erreurs),
    specifique: readSpecifique(requete, erreurs),
    eds: (requete.eds ?? []).toSorted(),
    mention: requete.mention,
    profil: requete.profil,
    annee: readAnnee(requete, erreurs),
    avis: readAvis(requete, erreurs),
    q: requete.q ?? '',
    diplome: (requete.diplome ?? []).toSorted(),
    palier: readPalier(requete, portee, erreurs),
    ...readTerritoires(requete, erreurs),
    statut: STATUTS.filter((statut) => requete.statut?.includes(statut)),
    apprentissage: requete.apprentissage ?? null,
    autour: readAutour(requete, erreurs),
    ville: readVille(requete, erreurs),
    tri: requete.tri,
    vue: requete.vue,
    page: requete.page,
    taille: requete.taille,
  };
}

const isTechnologique = (serie: string) => (SERIES_TECHNOLOGIQUES as readonly string[]).includes(serie);

const isAncienne = (serie: string) => (SERIES_GENERALES_ANCIENNES as readonly string[]).includes(serie);

function readSerie({ bac, serie, profil }: Requete, erreurs: Map<string, string>): string | null {
  if (serie === undefined) return null;
  if (bac === 'general' && profil !== 'terminale' && isAncienne(serie)) return serie;
  if (bac === 'general' || bac === 'autre') erreurs.set('serie', messageSerieSansObjet());
  if (bac === 'technologique' && !isTechnologique(serie)) erreurs.set('serie', messageValeur('serie', serie));
  return serie;
}

function readSpecifique({ serie, specifique }: Requete, erreurs: Map<string, string>): string | null {
  if (specifique === undefined) return null;
  const offered: readonly string[] | null =
    serie === undefined
      ? null
      : Object.hasOwn(SPECIFIQUES, serie)
        ? SPECIFIQUES[serie as keyof typeof SPECIFIQUES]
        : [];
  if (offered !== null && !offered.includes(specifique)) {
    erreurs.set('specifique', messageSpecifiqueSansObjet(specifique, serie ?? ''));
  }
  return specifique;
}

function readAnnee({ annee, profil, ...asked }: Requete, erreurs: Map<string, string>): number | null {
  if (annee === undefined) return null;
  const sessions = sessionsDuBac(asked);
  if (profil === 'terminale') erreurs.set('annee', messageAnneeSansObjet());
  else if (annee < sessions.premiere || annee > sessions.derniere) {
    erreurs.set('annee', messageBacInexistant(annee, asked, sessions));
  }
  return annee;
}

function readAvis({ avis, bac, profil }: Requete, erreurs: Map<string, string>): Criteres['avis'] {
  if (avis === undefined) return null;
  if (bac !== 'professionnel' || profil !== 'terminale') erreurs.set('avis', messageAvisSansObjet());
  return avis;
}

function readPalier({ palier = [], bac }: Requete, portee: Portee, erreurs: Map<string, string>): Criteres['palier'] {
  if (palier.length > 0 && bac === undefined) erreurs.set('palier', messagePalierSansObjet());
  // What fills a band is asked for one band.
  else if (portee === 'suggestions' && palier.length !== 1 && !erreurs.has('palier')) {
    erreurs.set('palier', palier.length === 0 ? messageAbsent('palier') : messageRepetition('palier', palier.length));
  }
  return bac === undefined ? [] : palier.toSorted();
}

function readTerritoires(requete: Requete, erreurs: Map<string, string>): Record<TypeTerritoire, readonly string[]> {
  const read = (type: TypeTerritoire) => {
    const found = new Set<string>();
    for (const text of requete[type] ?? []) {
      const code = territoireCode(type, text);
      if (code === null) erreurs.set(type, messageValeur(type, text));
      else found.add(code);
    }
    return [...found].toSorted();
  };
  const [academie, region, departement] = TYPES_TERRITOIRE.map(read) as [string[], string[], string[]];
  return { academie, region, departement };
}

/** Five decimals are a metre: no more is kept, so that a URL gives back the very same numbers. */
const round = (value: number, decimals: number) => Number(value.toFixed(decimals)) + 0;

function readVille({ ville, lat, lon, rayon }: Requete, erreurs: Map<string, string>): Criteres['ville'] {
  if (ville === undefined) return null;
  if (lat !== undefined || lon !== undefined) erreurs.set('ville', messageDeuxCentres());
  return { nom: ville, rayon: round(rayon ?? RAYON_PAR_DEFAUT, 3) };
}

function readAutour({ lat, lon, rayon, ville }: Requete, erreurs: Map<string, string>): Criteres['autour'] {
  if (ville !== undefined && lat === undefined && lon === undefined) return null;
  const parts = { lat, lon, rayon };
  const names = ['lat', 'lon', 'rayon'] as const;
  const presents = names.filter((name) => parts[name] !== undefined || erreurs.has(name));
  if (presents.length === 0) return null;
  for (const name of names) if (!presents.includes(name)) erreurs.set(name, messageManquant(name, presents));
  if (lat === undefined || lon === undefined || rayon === undefined) return null;
  return { lat: round(lat, 5), lon: round(lon, 5), rayon: round(rayon, 3) };
}

/** The person that the criteria describe, `null` without a bac: there is then nothing to estimate. */
export function candidatOf(criteres: Criteres): Candidat | null {
  const { bac, mention, profil, serie, specifique, eds } = criteres;
  if (bac === null) return null;
  return {
    bac,
    mention,
    profil,
    ...(serie === null ? {} : { serie }),
    ...(specifique === null ? {} : { specifique }),
    ...(eds.length === 0 ? {} : { eds }),
  };
}
