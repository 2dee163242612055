import { citer } from '@/lib/domain/citer';
import type { ErreurParametre } from './criteres';

/** What the screen of the waiting list asks, as its address says it. */
export interface DemandeAttente {
  readonly code: string | null;
  /** Name of the group, as the formation writes it. */
  readonly groupe: string | null;
  /** In the ranking of the group, from 1. */
  readonly rang: number | null;
  /** In the waiting list, from 1. */
  readonly position: number | null;
  /** Numbers that could not be read: left out, and said. */
  readonly erreurs: readonly ErreurParametre[];
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

const LIBELLES = { rang: 'Ton rang dans le classement', position: 'Ta position dans la liste d’attente' } as const;

/** The largest rank that a formation could print. */
const RANG_MAXIMUM = 99_999;

/** Reads the address of the waiting list; what cannot be read is said, and the rest is kept. */
export function readAttente(params: Params): DemandeAttente {
  const erreurs: ErreurParametre[] = [];
  const text = (name: string): string | null => {
    const value = params[name];
    const first = (typeof value === 'string' ? value : value?.[0])?.replace(/\s+/g, ' ').trim();
    return first === undefined || first === '' ? null : first;
  };
  const number = (name: keyof typeof LIBELLES): number | null => {
    // Spaces between thousands are how people write them.
    const given = text(name)?.replace(/[\s\u00a0\u202f]/g, '') ?? null;
    if (given === null) return null;
    const value = /^\d{1,6}$/.test(given) ? Number(given) : Number.NaN;
    if (value >= 1 && value <= RANG_MAXIMUM) return value;
    erreurs.push({
      parametre: name,
      message: `${LIBELLES[name]} : ${citer(given)} n’est pas un nombre entier de 1 à 99 999.`,
    });
    return null;
  };
  return { code: text('f'), groupe: text('groupe'), rang: number('rang'), position: number('position'), erreurs };
}
