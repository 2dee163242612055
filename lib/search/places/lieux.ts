import type { Commune } from '@/lib/domain/commune';
import type { Formation } from '@/lib/domain/formation';
import { territoireCode, territoireNom } from '@/lib/domain/territoires';
import type { Lieu } from '../resultats';
import { editDistance } from '../text/editDistance';
import { buildIndexLieux, type IndexLieux, type LieuCommune } from './indexLieux';
import { departementOfPostcode, readDemande } from './nomCommune';
import type { Point } from './positions';

/** A place that was found, before a radius is drawn around it, and the code of the département that it lies in. */
export type LieuTrouve = Omit<Extract<Lieu, { kind: 'trouve' }>, 'rayon' | 'kind'> & {
  readonly departement: string | null;
};

/** Where the towns of France are, as far as the loaded formations can tell. */
export interface Lieux {
  /**
   * The place that a text names: a town by its name, an older name or a postcode, or a département. Accents, hyphens, abbreviations and
   * a slip of the pen are forgiven.
   *
   * @returns `null` when no town bears that name, or when no formation stands anywhere near it
   */
  findLieu(text: string): LieuTrouve | null;
}

/** A town without formations gives way to one whose name begins alike, has some, and is this many times as large. */
const BIEN_PLUS_GRAND = 10;
/** Letters of a name from which one slip is forgiven, and two. */
const LONGUEURS_PARDONNEES = { une: 5, deux: 9 } as const;
const HOMONYMES = 4;

/**
 * Finds towns. The index is built at the first question, once for each catalogue.
 *
 * @param formations of the results
 * @param communes the official list; without it, only towns with formations are known
 */
export function createLieux(formations: readonly Formation[], communes: readonly Commune[]): Lieux {
  let built: IndexLieux | null = null;
  return {
    findLieu(text) {
      built ??= buildIndexLieux(formations, communes);
      return findLieu(built, text);
    },
  };
}

function findLieu(index: IndexLieux, text: string): LieuTrouve | null {
  const { cle, codePostal, departement, arrondissement } = readDemande(text);
  if (codePostal !== null) {
    const found = findPostcode(index, codePostal, cle);
    if (found !== null) return found;
  }
  if (cle === '') return null;
  const everywhere = index.byName.get(cle) ?? [];
  const bearing = inDepartement(everywhere, departement);
  const named = ranked(bearing.filter((commune) => commune.cle === cle));
  const merged = ranked(bearing.filter((commune) => commune.cle !== cle));
  const found = (commune: LieuCommune | undefined, others: readonly LieuCommune[]) =>
    commune === undefined ? null : within(lieuOf(index, commune, others, everywhere.length > 1), arrondissement);

  if (hasFormations(named)) return found(named[0], named.slice(1));
  if (hasFormations(merged)) return found(merged[0], [...merged.slice(1), ...named]);
  const only = departement === null ? territoireCode('departement', cle) : null;
  const lieu = only === null ? null : lieuDepartement(index, only);
  if (lieu !== null) return { ...lieu, homonymes: named.slice(0, HOMONYMES).map(fullName) };
  const [longest, ...longerOnes] = ranked(startingWith(inDepartement(index.placees, departement), cle));
  // A village of that very name keeps its place unless the other town is much larger.
  if (longest !== undefined && longest.population >= BIEN_PLUS_GRAND * (named[0]?.population ?? 0)) {
    return found(longest, [...longerOnes, ...named]);
  }
  if (named.length > 0)
    return found(named[0], [...named.slice(1), ...(longest === undefined ? [] : [longest]), ...longerOnes]);
  return (
    found(merged[0], merged.slice(1)) ??
    findMisspelt(index, inDepartement(index.placees, departement), cle) ??
    found(ranked(startingWith(inDepartement(index.communes, departement), cle))[0], [])
  );
}

/** « Paris (13e arrondissement) »: read back, it names the same place. No school's row says its arrondissement: distances are the city's. */
function within(lieu: LieuTrouve | null, arrondissement: number | null): LieuTrouve | null {
  if (lieu === null || arrondissement === null) return lieu;
  return { ...lieu, libelle: `${lieu.libelle} (${arrondissement}${arrondissement === 1 ? 'er' : 'e'} arrondissement)` };
}

const hasFormations = ([first]: readonly LieuCommune[]) => first !== undefined && first.position !== null;

/** « Aix », « Villefranche »: people leave out what follows. */
function startingWith(communes: readonly LieuCommune[], cle: string): readonly LieuCommune[] {
  const start = `${cle} `;
  return communes.filter((commune) => commune.cle.startsWith(start));
}

/** Where several bear one name: those with formations first, then the most populated. */
function ranked(communes: readonly LieuCommune[]): LieuCommune[] {
  return communes.toSorted(
    (a, b) => Number(b.position !== null) - Number(a.position !== null) || b.population - a.population,
  );
}

function inDepartement(communes: readonly LieuCommune[], departement: string | null): readonly LieuCommune[] {
  return departement === null ? communes : communes.filter((commune) => commune.departement === departement);
}

/** The closest names among the towns with formations: the list of all towns would match anything. */
function findMisspelt(index: IndexLieux, towns: readonly LieuCommune[], cle: string): LieuTrouve | null {
  const { une, deux } = LONGUEURS_PARDONNEES;
  const forgiven = cle.length >= deux ? 2 : cle.length >= une ? 1 : 0;
  let closest: LieuCommune[] = [];
  let least = forgiven;
  for (const one of towns) {
    if (least === 0 || Math.abs(one.cle.length - cle.length) > least) continue;
    const distance = editDistance(one.cle, cle);
    if (distance > least) continue;
    if (distance < least) closest = [];
    least = distance;
    closest.push(one);
  }
  const [commune, ...others] = ranked(closest);
  return commune === undefined ? null : lieuOf(index, commune, others);
}

function findPostcode(index: IndexLieux, codePostal: string, cle: string): LieuTrouve | null {
  const served = index.byPostcode.get(codePostal) ?? [];
  const named = served.filter((commune) => commune.cle === cle);
  const [commune] = ranked(named.length > 0 ? named : served);
  if (commune !== undefined) {
    const lieu = lieuOf(index, commune, []);
    return lieu === null ? null : { ...lieu, libelle: `${codePostal} (${commune.nom})` };
  }
  if (cle !== '') return null;
  const departement = departementOfPostcode(codePostal);
  const lieu = departement === null ? null : lieuDepartement(index, departement);
  return lieu === null ? null : { ...lieu, libelle: `${codePostal} (${lieu.libelle})` };
}

/** « Saint-Denis (Seine-Saint-Denis) »: read back, it names the same town. */
function fullName({ nom, departement }: LieuCommune): string {
  const name = departement === null ? null : territoireNom('departement', departement);
  return name === null ? nom : `${nom} (${name})`;
}

/** @param shared true where the name alone would not tell which town it is */
function lieuOf(
  index: IndexLieux,
  commune: LieuCommune,
  others: readonly LieuCommune[],
  shared = others.length > 0,
): LieuTrouve | null {
  const found = positionOf(index, commune);
  if (found === null) return null;
  const homonymes = others.slice(0, HOMONYMES).map(fullName);
  const libelle = shared || homonymes.length > 0 ? fullName(commune) : commune.nom;
  return { libelle, ...found, homonymes, departement: commune.departement };
}

/** The town's own position, else the nearest that the formations around it give. */
function positionOf(index: IndexLieux, commune: LieuCommune): (Point & Pick<LieuTrouve, 'precision'>) | null {
  if (commune.position !== null) return { ...commune.position, precision: 'commune' };
  const around = index.environsOf(commune);
  if (around !== null) return { ...around, precision: 'environs' };
  const point = index.departements.get(commune.departement ?? '');
  return point === undefined ? null : { ...point, precision: 'departement' };
}

function lieuDepartement(index: IndexLieux, code: string): LieuTrouve | null {
  const point = index.departements.get(code);
  const nom = territoireNom('departement', code);
  return point === undefined || nom === null
    ? null
    : { libelle: nom, ...point, precision: 'departement', homonymes: [], departement: code };
}
