import { BACS, SERIES_GENERALES_ANCIENNES, SERIES_TECHNOLOGIQUES, SPECIFIQUES } from '@/lib/domain/bac';
import { EDS } from '@/lib/domain/eds';
import { fold } from '@/lib/domain/fold';
import { STATUTS } from '@/lib/domain/formation';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';
import { PALIERS } from '@/lib/odds/mesures';
import { NOMS_PARAMETRES } from './adresse';
import { AVIS_CONSEIL, TRIS, VUES } from './criteres';
import type { Parametre } from './schemas';

type Pair = readonly [name: string, value: string];

const byFold = <T extends string>(words: readonly T[]): ReadonlyMap<string, T> =>
  new Map(words.map((word) => [fold(word), word]));

const NOMS = byFold(NOMS_PARAMETRES);

/** Words of the parameters that have a closed list; a series may also be any speciality of bac professionnel. */
const MOTS: Readonly<Partial<Record<Parametre, ReadonlyMap<string, string>>>> = {
  bac: byFold(BACS),
  serie: byFold([...SERIES_TECHNOLOGIQUES, ...SERIES_GENERALES_ANCIENNES]),
  specifique: byFold(Object.values(SPECIFIQUES).flat()),
  eds: byFold(EDS),
  mention: byFold(MENTIONS_CANDIDAT),
  profil: byFold(PROFILS),
  avis: byFold(AVIS_CONSEIL),
  statut: byFold(STATUTS),
  apprentissage: byFold(['possible']),
  tri: byFold(TRIS),
  palier: byFold(PALIERS),
  vue: byFold(VUES),
};

/** The parameter that a name stands for, whatever its case and accents; `null` when it is none. */
export function parametreOf(name: string): Parametre | null {
  return /^[\p{L}\p{M}]+$/u.test(name) ? (NOMS.get(fold(name)) ?? null) : null;
}

/** A name and its value as the contract spells them, whatever their case and accents: « Bac=Général » is `bac=general`. Unknown words are left alone. */
export function spell([name, value]: Pair): Pair {
  const parametre = parametreOf(name);
  if (parametre === null) return [name, value];
  return [parametre, MOTS[parametre]?.get(fold(value)) ?? value];
}
