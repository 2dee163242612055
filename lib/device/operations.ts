import { BORNES_LISTE, type ItemListe, type Liste } from './liste';

/**
 * A change of the list, with what takes it back. `annuler` works on the list as it is when it is called: what another tab did meanwhile stays.
 */
export interface Changement {
  readonly liste: Liste;
  readonly annuler: (presente: Liste) => Liste;
}

const has = ({ items }: Liste, code: string) => items.some((item) => item.code === code);

/** Items back at the places they had, those that are there already left where they are. */
function putBack(presente: Liste, former: readonly ItemListe[], removed: ReadonlySet<string>): Liste {
  const items = [...presente.items];
  former.forEach((item, index) => {
    if (removed.has(item.code) && !has(presente, item.code)) items.splice(Math.min(index, items.length), 0, item);
  });
  return { ...presente, items };
}

/** Adds at the end. A list that is full, or that holds the code already, stays as it is. */
export function addItem(liste: Liste, item: ItemListe): Changement {
  if (has(liste, item.code) || liste.items.length >= BORNES_LISTE.items) {
    return { liste, annuler: (presente) => presente };
  }
  return {
    liste: { ...liste, items: [...liste.items, item] },
    annuler: (presente) => ({ ...presente, items: presente.items.filter(({ code }) => code !== item.code) }),
  };
}

/** Removes one item; taken back, it returns to its place with its note. */
export function removeItem(liste: Liste, code: string): Changement {
  return {
    liste: { ...liste, items: liste.items.filter((item) => item.code !== code) },
    annuler: (presente) => putBack(presente, liste.items, new Set([code])),
  };
}

/** Empties the list; who it is for stays. */
export function clearItems(liste: Liste): Changement {
  const removed = new Set(liste.items.map(({ code }) => code));
  return { liste: { ...liste, items: [] }, annuler: (presente) => putBack(presente, liste.items, removed) };
}

function inOrder(liste: Liste, codes: readonly string[]): Liste {
  const rank = new Map(codes.map((code, index) => [code, index]));
  const last = codes.length;
  return {
    ...liste,
    items: liste.items.toSorted((a, b) => (rank.get(a.code) ?? last) - (rank.get(b.code) ?? last)),
  };
}

/** Puts the items in the order of `codes`; what they do not name comes last, in its own order. */
export function orderItems(liste: Liste, codes: readonly string[]): Changement {
  const former = liste.items.map(({ code }) => code);
  return { liste: inOrder(liste, codes), annuler: (presente) => inOrder(presente, former) };
}

function withNote(liste: Liste, code: string, note: string): Liste {
  return { ...liste, items: liste.items.map((item) => (item.code === code ? { ...item, note } : item)) };
}

/** Writes a note, cut at its bound. */
export function noteItem(liste: Liste, code: string, note: string): Changement {
  const former = liste.items.find((item) => item.code === code)?.note ?? '';
  return {
    liste: withNote(liste, code, note.slice(0, BORNES_LISTE.note)),
    annuler: (presente) => withNote(presente, code, former),
  };
}

/** Puts another list in the place of this one. Taken back, the former list returns, and what was added since stays. */
export function replaceListe(liste: Liste, other: Liste): Changement {
  return {
    liste: other,
    annuler: (presente) => {
      const since = presente.items.filter(({ code }) => !has(other, code) && !has(liste, code));
      return { ...liste, items: [...liste.items, ...since] };
    },
  };
}

/** The two notes of one formation: none of them is lost. */
function joinNotes(mine: string, theirs: string): string {
  if (mine === '' || mine === theirs) return theirs;
  return theirs === '' || mine.includes(theirs) ? mine : `${mine}\n${theirs}`.slice(0, BORNES_LISTE.note * 2);
}

/** Adds another list to this one: order, notes and profile of this one first. Beyond the bound, nothing more is added. */
export function mergeListe(liste: Liste, other: Liste): Changement {
  const notes = new Map(other.items.map(({ code, note }) => [code, note]));
  const mine = liste.items.map((item) => ({ ...item, note: joinNotes(item.note, notes.get(item.code) ?? '') }));
  const added = other.items.filter(({ code }) => !has(liste, code));
  const former = new Map(liste.items.map(({ code, note }) => [code, note]));
  const merged = [...mine, ...added].slice(0, BORNES_LISTE.items);
  return {
    liste: { candidat: liste.candidat === '' ? other.candidat : liste.candidat, items: merged },
    annuler: (presente) => ({
      candidat: liste.candidat,
      items: presente.items
        .filter(({ code }) => !added.some((one) => one.code === code))
        .map((item) => ({ ...item, note: former.get(item.code) ?? item.note })),
    }),
  };
}

/** Fills in the names that a list came without: it then names its formations by itself. The same list when it lacks none of them. */
export function nameItems(liste: Liste, noms: ReadonlyMap<string, string>): Liste {
  if (!liste.items.some(({ code, nom }) => nom === '' && noms.has(code))) return liste;
  return {
    ...liste,
    items: liste.items.map((item) => (item.nom === '' ? { ...item, nom: noms.get(item.code) ?? '' } : item)),
  };
}
