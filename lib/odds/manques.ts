import { type BilanListe, isUnbalanced, SOUS_VOEUX_MINIMUM } from './liste';
import type { OddsResume } from './odds';

/** One sous-vœu, as far as what the list lacks depends on it. */
export interface SousVoeuListe {
  /** Name of the school. */
  readonly nom: string;
  /** Key of its vœu: the speciality. */
  readonly voeu: string;
  readonly commune: string | null;
  /** Last session that knows the formation, when it is not the newest; else `null`. */
  readonly absenteDepuis: number | null;
  /** `null` without a candidate. */
  readonly odds: OddsResume | null;
}

export const CLES_MANQUE = [
  'sans-prudent',
  'sans-ambitieux',
  'un-seul-bts',
  'une-seule-ville',
  'sans-chiffre',
  'absentes',
  'fragiles',
  'tous-selectifs',
] as const;
export type CleManque = (typeof CLES_MANQUE)[number];

/** Something that a list does not have. Advice, never a fault: the list stays the student's. */
export type Manque =
  | { readonly cle: 'une-seule-ville'; readonly commune: string }
  /** `items`: those that it is about, never empty. */
  | { readonly cle: 'sans-chiffre' | 'absentes'; readonly items: readonly SousVoeuListe[] }
  | { readonly cle: Exclude<CleManque, 'une-seule-ville' | 'sans-chiffre' | 'absentes'> };

/** What a list lacks, in the order of the screen; empty for an empty list. @param bilan `null` without a candidate */
export function manquesListe(items: readonly SousVoeuListe[], bilan: BilanListe | null): readonly Manque[] {
  if (items.length === 0) return [];
  return [
    ...(bilan === null ? [] : manquesEquilibre(bilan)),
    ...manquesDiversite(items),
    ...manquesChiffres(items),
    { cle: 'tous-selectifs' },
  ];
}

function manquesEquilibre(bilan: BilanListe): Manque[] {
  const { ambitieux, realiste, prudent } = bilan.equilibre;
  const known = ambitieux + realiste + prudent;
  // A list of one band is told so by `phrasesListe` already.
  if (known === 0 || isUnbalanced(bilan)) return [];
  if (prudent === 0) return [{ cle: 'sans-prudent' }];
  return ambitieux === 0 && known >= SOUS_VOEUX_MINIMUM ? [{ cle: 'sans-ambitieux' }] : [];
}

function manquesDiversite(items: readonly SousVoeuListe[]): Manque[] {
  if (items.length < 2) return [];
  const manques: Manque[] = [];
  if (new Set(items.map(({ voeu }) => voeu)).size === 1) manques.push({ cle: 'un-seul-bts' });
  const [first] = items;
  const town = first?.commune ?? null;
  if (town !== null && items.length >= SOUS_VOEUX_MINIMUM && items.every(({ commune }) => commune === town)) {
    manques.push({ cle: 'une-seule-ville', commune: town });
  }
  return manques;
}

function manquesChiffres(items: readonly SousVoeuListe[]): Manque[] {
  const manques: Manque[] = [];
  const absentes = items.filter(({ absenteDepuis }) => absenteDepuis !== null);
  const sansChiffre = items.filter(
    ({ odds, absenteDepuis }) => odds?.kind === 'indisponible' && absenteDepuis === null,
  );
  const fragiles = items.filter(
    ({ odds }) => odds !== null && odds.kind !== 'indisponible' && odds.fiabilite === 'fragile',
  );
  if (sansChiffre.length > 0) manques.push({ cle: 'sans-chiffre', items: sansChiffre });
  if (absentes.length > 0) manques.push({ cle: 'absentes', items: absentes });
  if (fragiles.length * 2 > items.length) manques.push({ cle: 'fragiles' });
  return manques;
}
