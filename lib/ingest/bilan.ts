import type { Constat } from '@/lib/domain/constat';
import type { BilanSource } from '@/lib/domain/release';
import type { Source } from '@/lib/domain/source';
import type { Comptage } from './lecteur';

/**
 * Counts what becomes of one source while it is read. A row that is not kept makes exactly one finding, `refus` or
 * `exclusion`; a row that is kept makes none but `alerte`.
 */
export class Bilan {
  private readonly constats: Record<Constat['gravite'], number> = { refus: 0, alerte: 0, exclusion: 0 };
  private comptage: Comptage = { lignes: 0, lues: 0 };
  private duree = 0;
  private whole = true;

  constructor(readonly source: Source) {}

  find({ gravite }: Constat): void {
    this.constats[gravite] += 1;
    // A report is kept or left as a whole: its one exclusion stands for all its rows.
    if (gravite === 'exclusion' && this.source.nature === 'rapport') this.whole = false;
  }

  /** @param duree Milliseconds. */
  finish(comptage: Comptage, duree: number): void {
    this.comptage = comptage;
    this.duree = duree;
  }

  /** @throws {Error} when more rows were refused or excluded than were read: a reader counts wrong. */
  close(): BilanSource {
    const { source, duree, constats } = this;
    const { lignes, lues, misesANiveau = 0 } = this.comptage;
    const refusees = constats.refus;
    const exclues = this.whole ? constats.exclusion : lues - refusees;
    const gardees = lues - refusees - exclues;
    if (gardees < 0) throw new Error(`${source.id}: ${refusees} refused and ${exclues} excluded out of ${lues}`);
    return { source, lignes, lues, misesANiveau, gardees, refusees, exclues, alertes: constats.alerte, duree };
  }
}

/** Refused rows, in percent of those read; a document of which nothing concerns a BTS has none. */
export function tauxRefus({ lues, refusees }: Pick<BilanSource, 'lues' | 'refusees'>): number {
  return lues === 0 ? 0 : (100 * refusees) / lues;
}
