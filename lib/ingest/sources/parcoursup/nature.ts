import type { NatureFormation } from '@/lib/domain/formation';

/** Lower case, without accents or punctuation: labels vary in all three between sessions. */
export function foldLabel(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Mises à niveau that lead to a BTS, as the official labels of 2018, 2019 and 2023 name them. Scientific ones prepare
 * for other studies, and « classes passerelles » are not required by any BTS: both stay out.
 */
const MISES_A_NIVEAU = [/\bhotellerie restauration\b/, /\bbts\b/, /\bcinema audiovisuel\b/];

/**
 * Says whether a row concerns a BTS.
 * @param agregat « Filière de formation très agrégée ».
 * @param filiere Family and speciality, or the full label.
 * @returns `null` for every other kind of formation.
 */
export function natureOf(agregat: string, filiere: string): NatureFormation | null {
  if (agregat === 'BTS') return 'bts';
  // Most rows are neither: the cheap test first.
  if (!/mise à niveau/i.test(filiere)) return null;
  const folded = foldLabel(filiere);
  if (folded.includes('scientifique')) return null;
  return MISES_A_NIVEAU.some((pattern) => pattern.test(folded)) ? 'mise-a-niveau' : null;
}
