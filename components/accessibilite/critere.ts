import type { CleVerification } from './verifications';

/** State of one criterion on the pages of this site. */
export type EtatCritere = 'conforme' | 'non-conforme' | 'non-verifie' | 'non-applicable';

/** One criterion of RGAA 4.1.2, in words of ours: the official text is at the address that the page gives. */
export interface Critere {
  readonly dit: string;
  readonly etat: EtatCritere;
  /** How it was checked; empty when it was not, or does not apply. */
  readonly par: readonly CleVerification[];
  /** What it is about here, why it does not apply, or what is missing. */
  readonly note: string;
}

export interface Theme {
  readonly numero: number;
  readonly titre: string;
  /** In the order of the official numbers: the first of theme 3 is criterion 3.1. */
  readonly criteres: readonly Critere[];
}

/** A criterion that holds on every page, as it was checked. */
export const conforme = (dit: string, par: readonly CleVerification[], note = ''): Critere => ({
  dit,
  etat: 'conforme',
  par,
  note,
});

/** A criterion that some page does not meet: the note says where, and what to do instead. */
export const nonConforme = (dit: string, par: readonly CleVerification[], note: string): Critere => ({
  dit,
  etat: 'non-conforme',
  par,
  note,
});

/** A criterion that applies and that nobody has checked well enough to say that it holds: the note says what is left to do. */
export const nonVerifie = (dit: string, note: string): Critere => ({ dit, etat: 'non-verifie', par: [], note });

/** A criterion about something that no page has. */
export const sansObjet = (dit: string, note: string): Critere => ({ dit, etat: 'non-applicable', par: [], note });
