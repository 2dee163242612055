import type { Rate } from '@/lib/domain/rate';
import type { Absence, Avis, LigneComptee } from './evidence';
import type { Fiabilite, Intervalle, Mesure, Niveau, Palier, Porte } from './mesures';

/**
 * What can be said of a candidate's odds in a formation, before any word. A figure without its count, session, level and interval cannot be
 * constructed; a figure that cannot be given says why.
 */

/** A figure of one measure, with the counted rows that it rests on. */
export interface OddsDe<M extends Mesure> {
  readonly kind: 'estimee' | 'observee';
  readonly mesure: M;
  readonly taux: Rate;
  readonly intervalle: Intervalle;
  readonly palier: Palier;
  readonly fiabilite: Fiabilite;
  readonly niveau: Niveau;
  /** The first is the row that a sentence quotes. */
  readonly lignes: readonly [LigneComptee<M>, ...LigneComptee<M>[]];
  /** Being ranked, then being called (report) or receiving a proposal (open data). */
  readonly portes: { readonly classement: Porte; readonly suite: Porte };
  /** What must be said beside it. */
  readonly avis: readonly Avis[];
}

export interface OddsIndisponibles {
  readonly kind: 'indisponible';
  readonly absence: Absence;
}

export type Odds = { readonly [M in Mesure]: OddsDe<M> }[Mesure] | OddsIndisponibles;

/** Odds as far as comparing, counting and listing them goes: an estimate told in words fits as well. */
export type OddsResume =
  | Pick<OddsDe<Mesure>, 'kind' | 'mesure' | 'taux' | 'intervalle' | 'palier' | 'fiabilite'>
  | Pick<OddsIndisponibles, 'kind'>;
