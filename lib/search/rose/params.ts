import type { Catalogue } from '@/lib/catalogue/catalogue';
import { citer } from '@/lib/domain/citer';
import type { ErreurParametre } from '../criteres';
import type { ParametresBruts } from '../params';
import type { ChoixRose, ParametreRose } from './criteres';
import { entreesRoseOf } from './entrees';

/** Values of one kind that a request may hold: more than there are. */
const VALEURS_MAX = 100;

interface ChoixLu {
  readonly choix: ChoixRose;
  /** What could not be read, and was left out. */
  readonly erreurs: readonly ErreurParametre[];
}

/** Reads what the index of diplomas is asked beside the parameters of a search; values are those of this catalogue. */
export function readChoixRose(params: ParametresBruts, catalogue: Catalogue): ChoixLu {
  const { interets, domaines } = entreesRoseOf(catalogue);
  const erreurs: ErreurParametre[] = [];
  const read = (parametre: ParametreRose, most: number, accepted: (value: string) => boolean, expected: string) => {
    const given = valuesOf(params, parametre);
    const wrong = given.find((value) => !accepted(value));
    const message =
      wrong !== undefined
        ? `${citer(wrong)} n’est pas accepté pour « ${parametre} » (${expected}).`
        : given.length > most
          ? `« ${parametre} » est donné ${given.length} fois (${most} au plus ; ${expected}).`
          : null;
    if (message !== null) erreurs.push({ parametre, message });
    return given.filter(accepted).slice(0, most).toSorted();
  };
  const isAmong = (known: readonly { readonly id: string }[]) => {
    const ids = new Set(known.map(({ id }) => id));
    return (value: string) => ids.has(value);
  };
  const choix: ChoixRose = {
    interets: read('interet', VALEURS_MAX, isAmong(interets), 'identifiant donné par /api/v1/interets'),
    domaines: read('domaine', VALEURS_MAX, isAmong(domaines), domaines.map(({ id }) => id).join(', ')),
    metier: read('metier', 1, (value) => catalogue.metiers.has(value), 'identifiant d’une fiche métier')[0] ?? null,
    proches: read('proches', 1, (value) => value === '1', 'valeur acceptée : 1').length > 0,
  };
  return { choix, erreurs };
}

function valuesOf(params: ParametresBruts, name: ParametreRose): string[] {
  const value = params instanceof URLSearchParams ? params.getAll(name) : (params[name] ?? []);
  const values = typeof value === 'string' ? [value] : value;
  return [...new Set(values.map((one) => one.trim()).filter((one) => one !== ''))];
}
