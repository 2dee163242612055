import { COMPAREES_MAX } from '@/lib/domain/comparaison';
import { readJson } from './createDeviceStore';
import { BORNES_LISTE, CODE_FORMATION } from './liste';
import { CARRIED } from './personne';

/** One formation chosen to be compared. The name is kept so that the tray needs no request. */
export interface Choisie {
  readonly code: string;
  readonly nom: string;
}

export type Selection = readonly Choisie[];

/** Where the device keeps it. The number is the version of the shape: another shape takes another key. */
export const STORAGE_KEY = 'rose.comparaison.1';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function readChoisie(value: unknown): Choisie[] {
  if (!isRecord(value) || typeof value.code !== 'string' || typeof value.nom !== 'string') return [];
  const nom = value.nom.trim().slice(0, BORNES_LISTE.nom);
  return CODE_FORMATION.test(value.code) && nom !== '' ? [{ code: value.code, nom }] : [];
}

/** What the device kept. Anyone may have written there: what cannot be read is left out, `null` when that is all of it. */
export function parseSelection(text: string): Selection | null {
  const content = readJson(text);
  if (!Array.isArray(content)) return null;
  const chosen = new Map<string, Choisie>();
  for (const one of content.flatMap(readChoisie)) if (!chosen.has(one.code)) chosen.set(one.code, one);
  return [...chosen.values()].slice(0, COMPAREES_MAX);
}

export const isChosen = (selection: Selection, code: string) => selection.some((one) => one.code === code);

/** The selection with one more, the same one when it is there already, `null` when it is full. */
export function withChoisie(selection: Selection, added: Choisie): Selection | null {
  if (isChosen(selection, added.code)) return selection;
  return selection.length < COMPAREES_MAX ? [...selection, added] : null;
}

export const withoutChoisie = (selection: Selection, code: string): Selection =>
  selection.filter((one) => one.code !== code);

/** Address of the comparison of these formations, for whoever the current address describes. */
export function comparaisonUrl(codes: readonly string[], current: URLSearchParams): string {
  const params = new URLSearchParams(codes.map((code) => ['f', code]));
  for (const name of CARRIED) for (const value of current.getAll(name)) if (value !== '') params.append(name, value);
  return `/comparer?${params}`;
}
