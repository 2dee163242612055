import type { Candidat } from '@/lib/domain/candidat';
import { EDS, type Eds, LIBELLES_EDS } from '@/lib/domain/eds';
import { fold } from '@/lib/domain/fold';
import type { LigneSpecialite, Rapport } from '@/lib/domain/rapport';

/** What a report says of a candidate's EDS. No rate is ever made of it. */
export interface EdsCandidat {
  /** Answer of the commission, `null` when the report does not say. */
  readonly prisEnCompte: boolean | null;
  /** The report's words on their weight, quoted. */
  readonly poids: string | null;
  /** How many EDS of the general track the commission lists. */
  readonly citees: number;
  /** The candidate's EDS that the commission lists, and the others. */
  readonly retenus: readonly Eds[];
  readonly autres: readonly Eds[];
}

/** Words that tell nothing: « (EDS) », « Spécialité », and the heading of the arts. */
const VIDES = new Set(['eds', 'specialite', 'arts', 'art', 'du', 'de', 'la', 'le', 'l', 'et', 'd', 'des', 'les']);

/** Significant words of a subject's name, singular: « Littératures » and « Littérature » are one. */
function wordsOf(libelle: string): readonly string[] {
  return fold(libelle)
    .split(' ')
    .filter((word) => word !== '' && !VIDES.has(word))
    .map((word) => word.replace(/[sx]$/, ''));
}

const MOTS: readonly (readonly [Eds, readonly string[]])[] = EDS.map((eds) => [eds, wordsOf(LIBELLES_EDS[eds])]);

/**
 * The EDS that a report's label names, `null` when none or several could be meant. A label may say more than the subject's name (« Sciences de
 * l'ingénieur et sciences physiques », a language after LLCER): the longest name that it begins with is the one.
 */
export function edsOfLibelle(libelle: string): Eds | null {
  const words = wordsOf(libelle);
  const found = MOTS.filter(([, name]) => name.every((word, i) => word === words[i]));
  const longest = Math.max(0, ...found.map(([, name]) => name.length));
  const best = found.filter(([, name]) => name.length === longest);
  return best.length === 1 ? (best[0]?.[0] ?? null) : null;
}

/** EDS of the general track that a candidate declared; codes outside of the vocabulary tell nothing. */
function edsOf({ bac, eds }: Pick<Candidat, 'bac' | 'eds'>): readonly Eds[] {
  return bac === 'general' ? EDS.filter((one) => eds?.includes(one)) : [];
}

/**
 * Whether the commission takes the candidate's EDS into account, where the report says which.
 *
 * @returns `null` when the report has no such section, or the candidate declared no EDS of the general track.
 */
export function assessEds(rapport: Rapport, candidat: Pick<Candidat, 'bac' | 'eds'>): EdsCandidat | null {
  const own = edsOf(candidat);
  if (rapport.eds === null || own.length === 0) return null;
  const listed = new Set(
    rapport.eds.series
      .filter(({ serie }) => fold(serie).startsWith('general'))
      .flatMap(({ eds }) => eds.map(edsOfLibelle)),
  );
  return {
    prisEnCompte: rapport.eds.prisEnCompte,
    poids: rapport.eds.poids,
    citees: listed.size,
    retenus: own.filter((eds) => listed.has(eds)),
    autres: own.filter((eds) => !listed.has(eds)),
  };
}

/**
 * The published row of the candidate's pair of EDS, evidence of its own: its population is its own (French terminales since 2020-21, no group), and it
 * is never a margin of the other tables.
 *
 * @returns `null` without two EDS, without a published table, or where the pair has no row.
 */
export function lignePaire(rapport: Rapport, candidat: Pick<Candidat, 'bac' | 'eds'>): LigneSpecialite | null {
  const own = edsOf(candidat);
  if (own.length !== 2) return null;
  for (const table of rapport.parSpecialite) {
    if (table.typeBac !== 'general' || !table.publie) continue;
    const found = table.lignes.filter(({ specialites }) => {
      const pair = specialites.map(edsOfLibelle);
      return pair.length === 2 && own.every((eds) => pair.includes(eds));
    });
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}
