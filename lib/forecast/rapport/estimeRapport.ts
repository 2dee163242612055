import { MENTIONS, type Mention } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import type { Classe } from '@/lib/odds/classe';
import { addSpread, type BetaShape } from '@/lib/stats/betaShapes';
import { CONSTANTES_RAPPORT, type ConstantesRapport, ELARGISSEMENT } from './constantes';
import { averageMentions, estimateMentions } from './mentions';
import { type Comptes, estimateCellule, estimateGroupe, type PortesEstimees, tauxEnPosition } from './portes';
import type { TablesGroupe } from './tables';

/** Estimated rate of a class of candidates in one ranking group. */
export interface EstimeGroupe {
  /** Next session's rate: what the counts leave unknown, then what moves from one session to the next. */
  readonly taux: BetaShape;
  /** Candidates that it rests on. */
  readonly n: number;
  /** Candidates that the interval is shown for: those of the last session, or, where no row counts them, of the smallest mention that one does. */
  readonly candidats: number;
  /** True when profile and mention were combined: no row of the report counts it. */
  readonly combine: boolean;
  /** True when no row counts the mention: the other mentions' ladder gives its figure. */
  readonly echelle: boolean;
}

/** What is not known of this session's rate, then what will move. */
function spread(taux: BetaShape, precisionAnnuelle: (mean: number) => number): BetaShape {
  const known = (taux.precision + 1) / ELARGISSEMENT - 1;
  return addSpread({ mean: taux.mean, precision: Math.max(known, 0.05) }, precisionAnnuelle(taux.mean));
}

/** Everything that can be estimated of one group for one bac: computed once, read for every class. */
export class GroupeEstime {
  readonly #tables: TablesGroupe;
  readonly #parent: BetaShape;
  readonly #constantes: ConstantesRapport;
  readonly #precisionAnnuelle: (mean: number) => number;
  /** Every mention, ordered, those that no row counts included; empty when none is published. */
  readonly mentions: ReadonlyMap<Mention, PortesEstimees>;
  readonly #shifts = new Map<Profil, number>();

  /**
   * @param parent Rate of classement that the open data expect for the group's candidates.
   * @param precisionAnnuelle Precision that the move from one session to the next leaves to a rate.
   */
  constructor(
    tables: TablesGroupe,
    parent: BetaShape,
    precisionAnnuelle: (mean: number) => number,
    constantes: ConstantesRapport = CONSTANTES_RAPPORT,
  ) {
    this.#tables = tables;
    this.#parent = parent;
    this.#constantes = constantes;
    this.#precisionAnnuelle = precisionAnnuelle;
    this.mentions = estimateMentions(tables.mentions, tables.groupe, tables.autres, parent, constantes);
  }

  /** The whole group. */
  groupe(): EstimeGroupe {
    const { groupe, autres } = this.#tables;
    return this.#finish(estimateGroupe(groupe, autres, this.#parent, this.#constantes), groupe.confirmes);
  }

  /** A profile, all bacs of the group; `null` when not published. */
  profil(profil: Profil): EstimeGroupe | null {
    const comptes = this.#tables.profils.get(profil);
    return comptes === undefined ? null : this.#finish(this.#cellule(comptes, 'profil'), comptes.confirmes);
  }

  /** A mention, all profiles; for `inconnue`, the average of the published ones. `null` when no mention is published. */
  mention(mention: Classe['mention']): EstimeGroupe | null {
    if (mention === 'inconnue') {
      const average = averageMentions(this.#tables.mentions, this.mentions);
      return average === null ? null : this.#finish(average.portes, average.comptes.confirmes);
    }
    const read = mention === 'tbf' && this.#candidats('tbf') === 0 && this.#candidats('tb') > 0 ? 'tb' : mention;
    const portes = this.mentions.get(read);
    if (portes === undefined) return null;
    const own = this.#candidats(read);
    // A mention that no row counts rests on nobody of its own, whatever the ladder leans on.
    if (own === 0) return { ...this.#finish(portes, 1, this.#fewest()), echelle: true };
    return this.#finish(portes, own);
  }

  /** Candidates of a mention that a row counts. */
  #candidats(mention: Mention): number {
    return this.#tables.mentions.get(mention)?.confirmes ?? 0;
  }

  /** Candidates of the smallest mention that has some. */
  #fewest(): number {
    const counts = [...this.#tables.mentions.values()].map(({ confirmes }) => confirmes).filter((n) => n > 0);
    return counts.length === 0 ? Math.max(1, this.#tables.groupe.confirmes) : Math.min(...counts);
  }

  /**
   * A profile with a mention, which no table crosses: the mentions of the group, all moved alike on the odds so that their mean, weighted by the group's
   * candidates, is the profile's own rate. To state a mention then moves nobody to another population.
   *
   * @returns `null` where the profile, or every mention, is not published.
   */
  combine(mention: Mention, profil: Profil): EstimeGroupe | null {
    const own = this.profil(profil);
    const ofMention = this.mention(mention);
    const ofProfil = this.#tables.profils.get(profil);
    if (own === null || ofMention === null || ofProfil === undefined) return null;
    let shift = this.#shifts.get(profil);
    if (shift === undefined) {
      shift = this.#shift(own.taux.mean);
      this.#shifts.set(profil, shift);
    }
    const mean = moveOdds(ofMention.taux.mean, shift);
    return {
      // What is unknown of either row is unknown of both.
      taux: addSpread({ mean, precision: ofMention.taux.precision }, this.#known(ofProfil).precision),
      n: Math.min(ofMention.n, own.n),
      candidats: Math.min(ofMention.candidats, own.candidats),
      combine: true,
      echelle: ofMention.echelle,
    };
  }

  /** By how much the logits of the mentions move for their mean to be that of a profile. */
  #shift(target: number): number {
    const rows = MENTIONS.flatMap((mention) => {
      const weight = this.#candidats(mention);
      const portes = this.mentions.get(mention);
      return weight === 0 || portes === undefined ? [] : [{ weight, mean: tauxEnPosition(portes).mean }];
    });
    const total = rows.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return 0;
    const meanAt = (shift: number) =>
      rows.reduce((sum, { weight, mean }) => sum + weight * moveOdds(mean, shift), 0) / total;
    let [low, high] = [-WIDEST_SHIFT, WIDEST_SHIFT];
    for (let step = 0; step < 50; step++) {
      const middle = (low + high) / 2;
      if (meanAt(middle) < target) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }

  /** What is known of a profile's rate, before what moves from one session to the next. */
  #known(comptes: Comptes): BetaShape {
    return tauxEnPosition(this.#cellule(comptes, 'profil'));
  }

  #cellule(comptes: Comptes, nature: 'profil' | 'mention'): PortesEstimees {
    return estimateCellule(comptes, this.#tables.groupe, this.#tables.autres, this.#parent, this.#constantes, nature);
  }

  #finish(portes: PortesEstimees, n: number, candidats = Math.max(1, n)): EstimeGroupe {
    const taux = spread(tauxEnPosition(portes), this.#precisionAnnuelle);
    return { taux, n, candidats, combine: false, echelle: false };
  }
}

/** Past it on the logit scale, a rate is 0 or 1 on any screen. */
const WIDEST_SHIFT = 20;

/** A rate whose logit is moved. */
function moveOdds(rate: number, shift: number): number {
  return 1 / (1 + ((1 - rate) / rate) * Math.exp(-shift));
}

/** A whole formation, when its ranking groups cannot be told apart for a candidate. */
export function estimateFormation(
  comptes: Comptes,
  parent: BetaShape,
  precisionAnnuelle: (mean: number) => number,
  constantes: ConstantesRapport = CONSTANTES_RAPPORT,
): EstimeGroupe {
  const portes = estimateGroupe(comptes, { confirmes: 0, classes: 0, appeles: 0 }, parent, constantes);
  const taux = spread(tauxEnPosition(portes), precisionAnnuelle);
  const n = comptes.confirmes;
  return { taux, n, candidats: Math.max(1, n), combine: false, echelle: false };
}
