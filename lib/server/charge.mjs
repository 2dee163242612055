// @ts-check

/**
 * What became of all that was asked of this process: being answered, waiting, told to come back (503), left by who had asked.
 * @typedef {{ enCours: number, enAttente: number, refusees: number, abandonnees: number }} Charge
 */

const KEY = Symbol.for('rose-des-voeux.charge');
const place = /** @type {typeof globalThis & { [KEY]?: Charge }} */ (globalThis);

place[KEY] ??= { enCours: 0, enAttente: 0, refusees: 0, abandonnees: 0 };

/** The counts of this process, on `globalThis`, because the front and a bundler's pages each load this module. */
export const charge = place[KEY];
