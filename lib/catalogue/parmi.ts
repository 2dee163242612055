import type { Formation } from '@/lib/domain/formation';
import { CLASSES, type Classe, classeIndex } from '@/lib/odds/classe';
import { type Parmi, parmiDe } from '@/lib/odds/parmi';
import type { Catalogue } from './catalogue';

/** Places of every formation of the results for one class: three small columns, where objects would be megabytes. */
interface Rangs {
  readonly autres: Uint16Array;
  readonly moinsOuvertes: Uint16Array;
  readonly plusOuvertes: Uint16Array;
}

interface Connus {
  readonly indexOf: ReadonlyMap<string, number>;
  readonly rangs: (Rangs | undefined)[];
}

const known = new WeakMap<Catalogue, Connus>();

function connusOf(catalogue: Catalogue): Connus {
  let connus = known.get(catalogue);
  if (connus === undefined) {
    const indexOf = new Map(catalogue.resultats.map(({ code }, index) => [code, index]));
    connus = { indexOf, rangs: new Array(CLASSES.length) };
    known.set(catalogue, connus);
  }
  return connus;
}

function rangsOf({ resultats, chiffres }: Catalogue, classe: number): Rangs {
  const column = chiffres[classe] ?? [];
  const places = parmiDe(
    resultats.map(({ jonction, nomDiplome }, index) => {
      const chiffre = column[index] ?? null;
      const diplome = jonction.kind === 'aucune' ? nomDiplome : jonction.code;
      return chiffre === null ? null : { diplome, mesure: chiffre.mesure, taux: chiffre.taux };
    }),
  );
  const columnOf = (read: (parmi: Parmi) => number) =>
    Uint16Array.from(places, (parmi) => (parmi === null ? 0 : read(parmi)));
  return {
    autres: columnOf(({ autres }) => autres),
    moinsOuvertes: columnOf(({ moinsOuvertes }) => moinsOuvertes),
    plusOuvertes: columnOf(({ plusOuvertes }) => plusOuvertes),
  };
}

/**
 * Where a formation stands among the schools of its diploma, from the catalogue's figures: worked out for a whole class of candidates at its first
 * question, and kept as long as the catalogue is.
 *
 * @returns `null` where too few schools have a figure that counts the same, or where the formation is no result
 */
export function parmiOf(catalogue: Catalogue, { code }: Pick<Formation, 'code'>, classe: Classe): Parmi | null {
  const { indexOf, rangs } = connusOf(catalogue);
  const index = indexOf.get(code);
  if (index === undefined) return null;
  const at = classeIndex(classe);
  const columns = rangs[at] ?? rangsOf(catalogue, at);
  rangs[at] = columns;
  const { autres, moinsOuvertes, plusOuvertes } = columns;
  const others = autres[index] ?? 0;
  return others === 0
    ? null
    : { autres: others, moinsOuvertes: moinsOuvertes[index] ?? 0, plusOuvertes: plusOuvertes[index] ?? 0 };
}
