import type { Formation } from '@/lib/domain/formation';
import { type Classe, classeIndex } from '@/lib/odds/classe';
import { type Parmi, parmiDe } from '@/lib/odds/parmi';
import type { Catalogue } from './catalogue';
import { perCatalogue } from './perCatalogue';

/** Places of every formation of the results for one class: three small columns, where objects would be megabytes. */
interface Rangs {
  readonly autres: Uint16Array;
  readonly moinsOuvertes: Uint16Array;
  readonly plusOuvertes: Uint16Array;
}

const connusOf = perCatalogue('parmi', ({ resultats }) => ({
  indexOf: new Map(resultats.map(({ code }, index) => [code, index])),
  rangs: new Map<number, Rangs>(),
}));

function rangsOf({ resultats, chiffres }: Catalogue, classe: Classe): Rangs {
  const chiffreAt = chiffres.of(classe);
  const places = parmiDe(
    resultats.map(({ jonction, nomDiplome }, index) => {
      const chiffre = chiffreAt(index);
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
  const columns = rangs.get(at) ?? rangsOf(catalogue, classe);
  rangs.set(at, columns);
  const { autres, moinsOuvertes, plusOuvertes } = columns;
  const others = autres[index] ?? 0;
  return others === 0
    ? null
    : { autres: others, moinsOuvertes: moinsOuvertes[index] ?? 0, plusOuvertes: plusOuvertes[index] ?? 0 };
}
