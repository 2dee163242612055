/**
 * Plain data laid out in columns: thousands of objects of one shape become one list a key, which compresses several times better than they do and is
 * read without their keys. Nothing is known here of what the data mean, so that a new field of the domain needs no change.
 */

type Scalaire = string | number | boolean | null;

/** What stands for a list of values; how many they are is known where it stands. */
type Colonne =
  /** The same value everywhere. */
  | { readonly c: Scalaire }
  /** Each value as it stands. */
  | { readonly v: readonly Scalaire[] }
  /** Whole numbers, each by what it adds to the one before. */
  | { readonly s: readonly number[] }
  /** Values said several times: `n` different ones, and the place of each among them. */
  | { readonly d: Colonne; readonly n: number; readonly i: Colonne }
  /** Texts that differ by their numbers alone: what stands around these, and a column a number. */
  | { readonly x: readonly string[]; readonly k: readonly Colonne[] }
  /** Objects with the same keys in the same order: a column a key. */
  | { readonly o: readonly string[]; readonly k: readonly Colonne[] }
  /** Lists: how long each is, then what all of them hold, end to end. */
  | { readonly a: Colonne; readonly e: Colonne }
  /** Values of several kinds: which of the columns each is in. */
  | { readonly m: Colonne; readonly k: readonly Colonne[] }
  /** Objects met in several places: their place among these. */
  | { readonly r: Colonne };

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

const layOut = (values: readonly unknown[], places: Places): Colonne =>
  layOutKinds(
    values,
    (value) => kindOf(value, places),
    (pile) => layOutKind(pile, places),
  );

/** One column where all values are of one kind, else one a kind and which of them each value is in. */
function layOutKinds<T>(
  values: readonly T[],
  kindOfOne: (value: T) => string,
  layOutOne: (values: readonly T[]) => Colonne,
): Colonne {
  const piles = new Map<string, { readonly rang: number; readonly values: T[] }>();
  const rangs = values.map((value) => {
    const kind = kindOfOne(value);
    const pile = piles.get(kind) ?? { rang: piles.size, values: [] };
    piles.set(kind, pile);
    pile.values.push(value);
    return pile.rang;
  });
  const colonnes = [...piles.values()].map((pile) => layOutOne(pile.values));
  const [first] = colonnes;
  return first !== undefined && colonnes.length === 1 ? first : { m: layOutEntiers(rangs), k: colonnes };
}

/** @param values all of one kind */
function layOutKind(values: readonly unknown[], places: Places): Colonne {
  const [first] = values;
  if (Array.isArray(first)) {
    const listes = values as readonly (readonly unknown[])[];
    return { a: layOutEntiers(listes.map(({ length }) => length)), e: layOut(listes.flat(), places) };
  }
  if (!isObjet(first)) return layOutScalaires(values as readonly Scalaire[]);
  const objets = values as readonly Objet[];
  if (places.has(first)) return { r: layOutEntiers(objets.map((objet) => places.get(objet) ?? 0)) };
  const keys = keysOf(first);
  const valuesOf = (key: string) => objets.map((objet) => objet[key]);
  return { o: keys, k: keys.map((key) => layOut(valuesOf(key), places)) };
}

/** Whole, and small enough for the difference of two to be exact. */
const isEntier = (value: Scalaire): value is number => Number.isInteger(value) && Math.abs(Number(value)) <= 2 ** 52;

const layOutScalaires = (values: readonly Scalaire[]): Colonne =>
  values.every(isEntier) ? layOutEntiers(values) : shortest(values, [repeated, aroundNumbers]);

const layOutEntiers = (values: readonly number[]): Colonne => shortest(values, [steps]);

/** The shortest way to write a column: a good guess of the one that compresses best. */
function shortest<T extends Scalaire>(
  values: readonly T[],
  ways: readonly ((values: readonly T[]) => Colonne | null)[],
): Colonne {
  const [first] = values;
  if (first !== undefined && values.every((value) => value === first)) return { c: first };
  let best: Colonne = { v: values };
  let length = JSON.stringify(best).length;
  for (const way of ways) {
    const other = way(values);
    const its = other === null ? length : JSON.stringify(other).length;
    if (other !== null && its < length) [best, length] = [other, its];
  }
  return best;
}

const steps = (values: readonly number[]): Colonne => ({
  s: values.map((value, index) => value - (values[index - 1] ?? 0)),
});

/** @returns `null` where no value comes back */
function repeated(values: readonly Scalaire[]): Colonne | null {
  const places = new Map<Scalaire, number>();
  for (const value of values) if (!places.has(value)) places.set(value, places.size);
  if (places.size === values.length) return null;
  const different = [...places.keys()];
  return {
    d: layOutScalaires(different),
    n: different.length,
    i: layOutEntiers(values.map((value) => places.get(value) ?? 0)),
  };
}

/** A whole number as it is written, so that it is written again the same. */
const NOMBRE = /(?<!\d)(?:0|[1-9]\d{0,14})(?!\d)/g;

/** @returns `null` where texts are not few once their numbers are left out: links, sentences made of counts */
function aroundNumbers(values: readonly Scalaire[]): Colonne | null {
  if (!values.some((value) => typeof value === 'string')) return null;
  const modelOf = (value: Scalaire) => JSON.stringify(typeof value === 'string' ? value.split(NOMBRE) : [value]);
  if (new Set(values.map(modelOf)).size * 2 > values.length) return null;
  return layOutKinds(values, modelOf, (pile) => {
    const [first = null] = pile;
    if (typeof first !== 'string') return { c: first };
    const around = first.split(NOMBRE);
    const numbers = pile.map((text) => (typeof text === 'string' ? (text.match(NOMBRE) ?? []) : []));
    const numbersAt = (place: number) => numbers.map((found) => Number(found[place]));
    return { x: around, k: around.slice(1).map((_, place) => layOutEntiers(numbersAt(place))) };
  });
}

function readColonne(colonne: Colonne, nombre: number, partages: readonly unknown[]): readonly unknown[] {
  if ('c' in colonne) return new Array<Scalaire>(nombre).fill(colonne.c);
  if ('v' in colonne) return colonne.v;
  if ('s' in colonne) return readSteps(colonne.s);
  if ('d' in colonne) {
    const different = readColonne(colonne.d, colonne.n, partages);
    return readEntiers(colonne.i, nombre).map((place) => different[place]);
  }
  if ('r' in colonne) return readEntiers(colonne.r, nombre).map((place) => partages[place]);
  if ('x' in colonne) {
    const numbers = colonne.k.map((one) => readEntiers(one, nombre));
    return Array.from({ length: nombre }, (_, index) =>
      colonne.x.reduce((text, around, place) => `${text}${numbers[place - 1]?.[index] ?? ''}${around}`),
    );
  }
  if ('o' in colonne) {
    return readObjets(
      colonne.o,
      colonne.k.map((one) => readColonne(one, nombre, partages)),
      nombre,
    );
  }
  if ('a' in colonne) {
    const lengths = readEntiers(colonne.a, nombre);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const elements = readColonne(colonne.e, total, partages);
    let end = 0;
    return lengths.map((length) => {
      end += length;
      return elements.slice(end - length, end);
    });
  }
  const rangs = readEntiers(colonne.m, nombre);
  const counts = colonne.k.map(() => 0);
  for (const rang of rangs) counts[rang] = (counts[rang] ?? 0) + 1;
  const piles = colonne.k.map((one, rang) => readColonne(one, counts[rang] ?? 0, partages).values());
  return rangs.map((rang) => piles[rang]?.next().value);
}

/** Columns that only `layOutEntiers` writes. */
const readEntiers = (colonne: Colonne, nombre: number) => readColonne(colonne, nombre, []) as readonly number[];

function readSteps(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((step) => {
    sum += step;
    return sum;
  });
}

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
