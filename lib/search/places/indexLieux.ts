import type { Commune } from '@/lib/domain/commune';
import type { Formation } from '@/lib/domain/formation';
import { nameKey } from './nomCommune';
import { communeKey, communesOf, meanOf, type Point } from './positions';

/** A town, official or named by a school's row alone. */
export interface LieuCommune {
  readonly nom: string;
  readonly cle: string;
  readonly departement: string | null;
  readonly arrondissement: string | null;
  readonly codesPostaux: readonly string[];
  readonly population: number;
  /** `null`: no formation of known position stands there. */
  readonly position: Point | null;
}

export interface IndexLieux {
  readonly communes: readonly LieuCommune[];
  /** Those where a formation of known position stands. */
  readonly placees: readonly LieuCommune[];
  /** By `nameKey`, older names included. */
  readonly byName: ReadonlyMap<string, readonly LieuCommune[]>;
  readonly byPostcode: ReadonlyMap<string, readonly LieuCommune[]>;
  /** Mean position of the towns with formations, by département. */
  readonly departements: ReadonlyMap<string, Point>;
  /** Mean position of the towns with formations that share a postcode, else the arrondissement; `null` when none does. */
  environsOf(commune: LieuCommune): Point | null;
}

const AILLEURS = { arrondissement: null, codesPostaux: [], population: 0 } as const;

export function buildIndexLieux(formations: readonly Formation[], official: readonly Commune[]): IndexLieux {
  const towns = communesOf(formations);
  const communes: LieuCommune[] = [];
  const byName = new Map<string, LieuCommune[]>();
  const byPostcode = new Map<string, LieuCommune[]>();
  const byArrondissement = new Map<string, LieuCommune[]>();
  const byDepartement = new Map<string, LieuCommune[]>();
  const known = new Set<string>();
  const add = (commune: LieuCommune, anciensNoms: readonly string[]) => {
    communes.push(commune);
    push(byName, commune.cle, commune);
    for (const ancien of anciensNoms) push(byName, nameKey(ancien), commune);
    for (const code of commune.codesPostaux) push(byPostcode, code, commune);
    if (commune.position === null) return;
    if (commune.arrondissement !== null) push(byArrondissement, commune.arrondissement, commune);
    if (commune.departement !== null) push(byDepartement, commune.departement, commune);
  };
  for (const { nom, anciensNoms, departement, arrondissement, codesPostaux, population } of official) {
    const cle = nameKey(nom);
    const key = communeKey(cle, departement);
    const town = towns.get(key);
    if (town !== undefined) known.add(key);
    const position = town?.position ?? null;
    add({ nom, cle, departement, arrondissement, codesPostaux, population, position }, anciensNoms);
  }
  for (const [key, town] of towns) if (!known.has(key)) add({ ...AILLEURS, ...town }, []);
  return {
    communes,
    placees: communes.filter(({ position }) => position !== null),
    byName,
    byPostcode,
    departements: new Map(
      [...byDepartement].flatMap(([code, all]) => {
        const point = meanOfTowns(all);
        return point === null ? [] : [[code, point] as const];
      }),
    ),
    environsOf: ({ codesPostaux, arrondissement }) =>
      meanOfTowns([...new Set(codesPostaux.flatMap((code) => byPostcode.get(code) ?? []))]) ??
      meanOfTowns(byArrondissement.get(arrondissement ?? '') ?? []),
  };
}

/** One value after another: a town whose older name is the new one comes once. */
function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else if (known.at(-1) !== value) known.push(value);
}

/** Each town counts once, whatever the number of its schools. */
function meanOfTowns(communes: readonly LieuCommune[]): Point | null {
  return meanOf(communes.flatMap(({ position }) => position ?? []));
}
