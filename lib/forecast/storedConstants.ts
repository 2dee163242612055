import { type Constants, defaultConstants } from './constants';
import { DIMENSION, RATES, VARIABLES } from './panel';

/** Names the method: constants fitted by another one are fitted again. */
export const METHODE = 'prevision-1';

/** Constants as they are stored, with the digest of the release that they were fitted on. */
interface ConstantesEnregistrees {
  readonly methode: string;
  readonly digest: string;
  readonly constants: Constants;
}

/** Constants ready to be stored beside the release of that digest. */
export function toStoredConstants(digest: string, constants: Constants): ConstantesEnregistrees {
  return { methode: METHODE, digest, constants };
}

/**
 * Reads stored constants back. Whatever is not exactly what this version writes, for exactly this release, is `null`: constants
 * are cheap to fit again, and wrong ones show nowhere.
 */
export function readStoredConstants(read: unknown, digest: string): Constants | null {
  if (!isRecord(read) || read.methode !== METHODE || read.digest !== digest || !isRecord(read.constants)) return null;
  const { constants } = read;
  const numbers = (value: unknown, length: number) =>
    Array.isArray(value) && value.length === length && value.every(Number.isFinite);
  const sameShape =
    Object.keys(defaultConstants()).every((key) => key in constants) &&
    JSON.stringify(constants.variables) === JSON.stringify(VARIABLES) &&
    numbers(constants.within, DIMENSION ** 2) &&
    numbers(constants.oneYear, DIMENSION ** 2) &&
    numbers(constants.retention, DIMENSION) &&
    Number.isFinite(constants.levelDrift) &&
    Array.isArray(constants.dispersion) &&
    constants.dispersion.length === RATES &&
    constants.dispersion.every((one) => isRecord(one) && Number.isFinite(one.level) && Number.isFinite(one.slope)) &&
    isRecord(constants.mentions) &&
    Number.isFinite(constants.mentions.concentration) &&
    (constants.mentions.gain === null || Number.isFinite(constants.mentions.gain)) &&
    Array.isArray(constants.borrowed) &&
    Array.isArray(constants.pairs);
  return sameShape ? (constants as unknown as Constants) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
