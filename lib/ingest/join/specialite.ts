import { cleTitre } from './cle';
import { readLibelle } from './libelle';
import { RENOMMAGES, type Renommage } from './renommages';

/** A label, brought to the one key that all spellings and sessions of its diploma and option share. */
export interface SpecialiteNormalisee {
  /** « metier-audiovisuel--metier-image »: key of the diploma, then of its option. Never empty. */
  readonly specialite: string;
  /** The same, before any renaming. */
  readonly brute: string;
  readonly type: 'BTS' | 'BTSA' | null;
  readonly option: boolean;
  /** The renaming that the key went through, `null` when the title is today's. */
  readonly renommage: Renommage | null;
  /** True when two diplomas bear this title and nothing says which: it joins nothing. */
  readonly ambigu: boolean;
  readonly mentions: readonly string[];
}

/** Parts the diploma from its option inside a key: a key alone never holds two hyphens in a row. */
const SEPARATEUR = '--';

interface RenommageIndexe {
  readonly renommage: Renommage;
  readonly vers: string;
}

const INDEX: ReadonlyMap<string, readonly RenommageIndexe[]> = indexRenommages();

/**
 * Normalises the label of a formation or the title of a sheet.
 * @param libelle Speciality, full label or title of a sheet, as published.
 * @param famille Family of the label (« Production », « BTS - Agricole », « BTSA »), `null` when unknown: it alone tells
 * the BTS « Technico-commercial » from the BTSA of the same name.
 */
export function normalizeSpecialite(libelle: string, famille: string | null): SpecialiteNormalisee {
  const lu = readLibelle(libelle, famille);
  const brute = composeCle(lu.generique, lu.option);
  const faits = { brute, type: lu.type, option: lu.option !== null, mentions: lu.mentions };
  const candidats = INDEX.get(brute) ?? [];
  const trouve = candidats.find(({ renommage }) => lu.type === null || renommage.type === lu.type);
  if (trouve === undefined) return { ...faits, specialite: brute, renommage: null, ambigu: false };
  if (lu.type === null && trouve.renommage.homonyme) {
    return { ...faits, specialite: `${brute}-type-inconnu`, renommage: null, ambigu: true };
  }
  return { ...faits, specialite: trouve.vers, renommage: trouve.renommage, ambigu: false };
}

/** Key of a diploma and of its option, from their titles. */
export function composeCle(generique: string, option: string | null): string {
  // Nothing but signs: kept apart from every diploma rather than lost.
  const cle = cleTitre(generique) || 'sans-intitule';
  const suite = option === null ? '' : cleTitre(option);
  return suite === '' ? cle : `${cle}${SEPARATEUR}${suite}`;
}

/** Key of the diploma alone. */
export function cleGenerique(cle: string): string {
  return cle.split(SEPARATEUR)[0] ?? cle;
}

function indexRenommages(): Map<string, RenommageIndexe[]> {
  const index = new Map<string, RenommageIndexe[]>();
  for (const renommage of RENOMMAGES) {
    const ancien = readLibelle(renommage.ancien, renommage.type);
    const nouveau = readLibelle(renommage.nouveau, renommage.type);
    const cle = composeCle(ancien.generique, ancien.option);
    const entree = { renommage, vers: composeCle(nouveau.generique, nouveau.option) };
    index.set(cle, [...(index.get(cle) ?? []), entree]);
  }
  return index;
}
