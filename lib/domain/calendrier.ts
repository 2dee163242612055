/** A day of the calendar, ISO (yyyy-mm-dd). */
export type Jour = `${number}-${number}-${number}`;

/** First and last day, both included. */
export interface Periode {
  readonly du: Jour;
  readonly au: Jour;
}

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

function read(jour: Jour): { readonly nombre: string; readonly mois: string } {
  const [, month = 1, day = 1] = jour.split('-').map(Number);
  return { nombre: day === 1 ? '1er' : String(day), mois: MOIS[month - 1] ?? '' };
}

/** « 1er avril » */
export function ditJour(jour: Jour): string {
  const { nombre, mois } = read(jour);
  return `${nombre}\u00a0${mois}`;
}

/** « du 5 au 8 juin », « du 19 janvier au 12 mars »: the year is the sentence's to say. */
export function ditPeriode({ du, au }: Periode): string {
  const first = read(du);
  return `du ${first.mois === read(au).mois ? first.nombre : ditJour(du)} au ${ditJour(au)}`;
}
