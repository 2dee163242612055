import { MENTIONS, type Mention } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import type { Classe } from '@/lib/odds/classe';
import { addSpread, type BetaShape } from '@/lib/stats/betaShapes';
import { combineMarges, type LigneMarge, type RefusCombinaison, type TableCombinee } from './combinaison';
import { CONSTANTES_RAPPORT, type ConstantesRapport, ELARGISSEMENT } from './constantes';
import { averageMentions, estimateMentions } from './mentions';
import { type Comptes, estimateCellule, estimateGroupe, type PortesEstimees, tauxEnPosition } from './portes';
import type { TablesGroupe } from './tables';

/** Estimated gates and rate of a class of candidates in one ranking group. */
export interface EstimeGroupe {
  readonly portes: PortesEstimees;
  /** Next session's rate: what the counts leave unknown, then what moves from one session to the next. */
  readonly taux: BetaShape;
  /** Candidates that it rests on. */
  readonly n: number;
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
  readonly combinaison: TableCombinee | RefusCombinaison;

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
    this.combinaison = this.#combine();
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
    return { ...this.#finish(portes, Math.max(1, own)), echelle: own === 0 };
  }

  /** Candidates of a mention that a row counts. */
  #candidats(mention: Mention): number {
    return this.#tables.mentions.get(mention)?.confirmes ?? 0;
  }

  /** The mention itself where the table has its row, else the nearest one that it has: below first, then above. */
  #neighbour(mention: Mention): Mention {
    const rank = MENTIONS.indexOf(mention);
    const isThere = (one: Mention) => this.#tables.mentions.has(one);
    return MENTIONS.slice(0, rank + 1).findLast(isThere) ?? MENTIONS.slice(rank + 1).find(isThere) ?? mention;
  }

  /**
   * A profile with a mention, where both margins count the same candidates; `null` where they cannot be combined. A mention without a row pools
   * with its neighbour, so that a better mention stays no worse a bet.
   */
  combine(mention: Mention, profil: Profil): EstimeGroupe | null {
    if (this.combinaison.kind === 'refusee') return null;
    const read = this.#neighbour(mention);
    const cell = this.combinaison.cell(read, profil);
    if (cell === null) return null;
    const { profil: base } = this.#constantes;
    const portes: PortesEstimees = {
      classement: { mean: cell.classement, precision: base.classement + cell.n },
      appel: { mean: cell.appel, precision: base.appel + cell.n * cell.classement },
    };
    const echelle = read !== mention && !(mention === 'tbf' && read === 'tb');
    return { ...this.#finish(portes, echelle ? 1 : cell.n), combine: true, echelle };
  }

  #cellule(comptes: Comptes, nature: 'profil' | 'mention'): PortesEstimees {
    return estimateCellule(comptes, this.#tables.groupe, this.#tables.autres, this.#parent, this.#constantes, nature);
  }

  #finish(portes: PortesEstimees, n: number): EstimeGroupe {
    const taux = tauxEnPosition(portes);
    return { portes, taux: spread(taux, this.#precisionAnnuelle), n, combine: false, echelle: false };
  }

  #combine(): TableCombinee | RefusCombinaison {
    const { mentions, echec, profils, incomplet } = this.#tables;
    if (incomplet) return { kind: 'refusee', raison: 'marge-absente' };
    const lignes: LigneMarge[] = [];
    for (const [cle, comptes] of mentions) {
      const portes = this.mentions.get(cle);
      if (portes !== undefined) lignes.push({ cle, comptes, portes });
    }
    if (echec !== null) lignes.unshift({ cle: 'echec', comptes: echec, portes: this.#cellule(echec, 'mention') });
    return combineMarges(
      lignes,
      [...profils].map(([cle, comptes]) => ({ cle, comptes, portes: this.#cellule(comptes, 'profil') })),
    );
  }
}

/** A whole formation, when its ranking groups cannot be told apart for a candidate. */
export function estimateFormation(
  comptes: Comptes,
  parent: BetaShape,
  precisionAnnuelle: (mean: number) => number,
  constantes: ConstantesRapport = CONSTANTES_RAPPORT,
): EstimeGroupe {
  const portes = estimateGroupe(comptes, { confirmes: 0, classes: 0, appeles: 0 }, parent, constantes);
  const taux = tauxEnPosition(portes);
  return { portes, taux: spread(taux, precisionAnnuelle), n: comptes.confirmes, combine: false, echelle: false };
}
