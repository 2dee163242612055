/**
 * Plain data laid out in columns: rows of thousands of objects of one shape become one list a key, which compresses several times better than the
 * objects and is read without their keys. Nothing is known here of what the data mean, so that a new field of the domain needs no change.
 */

type Scalaire = string | number | boolean | null;

/** What stands for a list of values; how many they are is known where it stands. */
type Colonne =
  /** The same value everywhere. */
  | { readonly c: Scalaire }
  /** Each value as it stands. */
  | { readonly v: readonly Scalaire[] }
  /** Few different values: each once, and the place of each among them. */
  | { readonly d: readonly Scalaire[]; readonly i: readonly number[] }
  /** Objects with the same keys in the same order: a column a key. */
  | { readonly o: readonly string[]; readonly k: readonly Colonne[] }
  /** Lists: how long each is, then what all of them hold, end to end. */
  | { readonly a: Colonne; readonly e: Colonne }
  /** Values of several kinds: in which of the columns each is. */
  | { readonly m: readonly number[]; readonly k: readonly Colonne[] }
  /** Objects met in several places: their place among these. */
  | { readonly r: readonly number[] };

/** Plain data, as they are stored. */
export interface Colonnes {
  /** Objects met in several places: each is stored once, and is one object again when it is read. */
  readonly partages: Colonne;
  readonly nombre: number;
  readonly racine: Colonne;
}

type Objet = Readonly<Record<string, unknown>>;

/** @param value what JSON can hold, and no key named `__proto__`; a key without a value is left out, as JSON does */
export function toColonnes(value: unknown): Colonnes {
  const partages = findPartages(value);
  return {
    partages: layOut(partages, new Map()),
    nombre: partages.length,
    racine: layOut([value], new Map(partages.map((objet, place) => [objet, place]))),
  };
}

/** The data that `toColonnes` laid out. */
export function fromColonnes({ partages, nombre, racine }: Colonnes): unknown {
  return readColonne(racine, 1, readColonne(partages, nombre, []))[0];
}

const isObjet = (value: unknown): value is Objet =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects that several places of the data lead to. */
function findPartages(root: unknown): readonly object[] {
  const met = new Set<object>();
  const partages = new Set<object>();
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) {
      if (met.has(value)) {
        partages.add(value);
        return;
      }
      met.add(value);
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(root);
  return [...partages];
}

type Places = ReadonlyMap<object, number>;

/** What values must have in common to stand in one column. */
function kindOf(value: unknown, places: Places): string {
  if (Array.isArray(value)) return 'liste';
  if (!isObjet(value)) return 'scalaire';
  return places.has(value) ? 'partage' : `objet ${JSON.stringify(keysOf(value))}`;
}

const keysOf = (objet: Objet) => Object.keys(objet).filter((key) => objet[key] !== undefined);

function layOut(values: readonly unknown[], places: Places): Colonne {
  const piles = new Map<string, { readonly rang: number; readonly values: unknown[] }>();
  const rangs = values.map((value) => {
    const kind = kindOf(value, places);
    const pile = piles.get(kind) ?? { rang: piles.size, values: [] };
    piles.set(kind, pile);
    pile.values.push(value);
    return pile.rang;
  });
  const [first, ...others] = [...piles.values()].map((pile) => layOutKind(pile.values, places));
  if (first === undefined) return { v: [] };
  return others.length === 0 ? first : { m: rangs, k: [first, ...others] };
}

/** @param values all of one kind */
function layOutKind(values: readonly unknown[], places: Places): Colonne {
  const [first] = values;
  if (Array.isArray(first)) {
    const listes = values as readonly (readonly unknown[])[];
    const lengths = listes.map(({ length }) => length);
    return { a: layOutScalaires(lengths), e: layOut(listes.flat(), places) };
  }
  if (!isObjet(first)) return layOutScalaires(values as readonly Scalaire[]);
  const objets = values as readonly Objet[];
  if (places.has(first)) return { r: objets.map((objet) => places.get(objet) ?? 0) };
  const keys = keysOf(first);
  return {
    o: keys,
    k: keys.map((key) =>
      layOut(
        objets.map((objet) => objet[key]),
        places,
      ),
    ),
  };
}

function layOutScalaires(values: readonly Scalaire[]): Colonne {
  const different = new Map<Scalaire, number>();
  for (const value of values) if (!different.has(value)) different.set(value, different.size);
  const [first] = different.keys();
  if (first !== undefined && different.size === 1) return { c: first };
  // A number is as short as its place.
  const areTexts = values.some((value) => typeof value === 'string');
  return areTexts && different.size * 2 <= values.length
    ? { d: [...different.keys()], i: values.map((value) => different.get(value) ?? 0) }
    : { v: values };
}

function readColonne(colonne: Colonne, nombre: number, partages: readonly unknown[]): readonly unknown[] {
  if ('c' in colonne) return new Array<Scalaire>(nombre).fill(colonne.c);
  if ('v' in colonne) return colonne.v;
  if ('d' in colonne) return colonne.i.map((place) => colonne.d[place]);
  if ('r' in colonne) return colonne.r.map((place) => partages[place]);
  if ('o' in colonne) return readObjets(colonne.o, readColonnes(colonne.k, () => nombre, partages), nombre);
  if ('a' in colonne) {
    const lengths = readColonne(colonne.a, nombre, partages) as readonly number[];
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const elements = readColonne(colonne.e, total, partages);
    let end = 0;
    return lengths.map((length) => {
      end += length;
      return elements.slice(end - length, end);
    });
  }
  const counts = new Array<number>(colonne.k.length).fill(0);
  for (const rang of colonne.m) counts[rang] = (counts[rang] ?? 0) + 1;
  const piles = readColonnes(colonne.k, (rang) => counts[rang] ?? 0, partages);
  const nexts = new Array<number>(piles.length).fill(0);
  return colonne.m.map((rang) => {
    const next = nexts[rang] ?? 0;
    nexts[rang] = next + 1;
    return piles[rang]?.[next];
  });
}

const readColonnes = (
  colonnes: readonly Colonne[],
  nombreOf: (rang: number) => number,
  partages: readonly unknown[],
): readonly (readonly unknown[])[] => colonnes.map((colonne, rang) => readColonne(colonne, nombreOf(rang), partages));

/** Objects copied from one: filled key by key from nothing, those of many keys would be hash tables four times as large. */
function readObjets(keys: readonly string[], colonnes: readonly (readonly unknown[])[], nombre: number): Objet[] {
  const model: Objet = JSON.parse(JSON.stringify(Object.fromEntries(keys.map((key) => [key, null]))));
  const objets = Array.from({ length: nombre }, (): Record<string, unknown> => ({ ...model }));
  for (const [rang, key] of keys.entries()) {
    const values = colonnes[rang] ?? [];
    for (const [index, objet] of objets.entries()) objet[key] = values[index];
  }
  return objets;
}
