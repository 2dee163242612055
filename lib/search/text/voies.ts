import { isFonction } from './fonctions';
import type { LieuNomme } from './lieuxNommes';
import type { Unite } from './unites';
import { termOf, wordsOf } from './words';

/** Units of one thing that is looked for. */
type Voie = readonly Unite[];

/** True for what something could be found for. */
export const means = ({ matieres, lieux }: Unite) => matieres.size > 0 || lieux.size > 0;
const isWhere = ({ matieres, lieux }: Unite) => matieres.size === 0 && lieux.size > 0;

/**
 * The things that a query asks for, one or another: « com ou commerce à Roubaix » is « com Roubaix » or « commerce Roubaix ».
 * What says only where holds for all; what says only a function, « technicien ou ingénieur en informatique », goes with what
 * follows. One alone when nothing separates them.
 * Words that mean nothing are left out.
 */
export function voiesOf(unites: readonly Unite[]): readonly Voie[] {
  const parties = partiesOf(unites);
  if (parties.length < 2) return parties.map(({ partie }) => partie);
  const voies: Voie[] = [];
  let functions: Voie = [];
  for (const { partie, goesOn } of parties) {
    const before = voies.at(-1);
    if (before !== undefined && partie.every(isWhere) && before.some(isWhere))
      voies[voies.length - 1] = where(before, partie);
    else if (partie !== parties.at(-1)?.partie && partie.every(({ appoint }) => appoint))
      functions = [...functions, ...partie];
    else {
      // A function alone before another trade is a trade of its own: « vendeur ou comptable ».
      if (functions.length > 0 && !goesOn) voies.push(functions);
      voies.push(goesOn ? [...functions, ...partie] : partie);
      functions = [];
    }
  }
  return placed(functions.length > 0 ? [...voies, functions] : voies);
}

interface Partie {
  readonly partie: Voie;
  /** True when it begins with a function, as what stands before it may: « ou ingénieur en informatique ». */
  readonly goesOn: boolean;
}

function partiesOf(unites: readonly Unite[]): Partie[] {
  return [...new Set(unites.map(({ voie }) => voie))].flatMap((voie) => {
    const all = unites.filter((one) => one.voie === voie);
    const partie = all.filter(means);
    return partie.length === 0 ? [] : [{ partie, goesOn: isFonction(termOf(wordsOf(all[0]?.mot ?? '')[0] ?? '')) }];
  });
}

/** « Lille ou Roubaix » is either; « lycée Baggio, Lille » is the one in the other. */
function where(before: Voie, partie: Voie): Voie {
  const [place, ...others] = partie;
  const same = before.findLastIndex((one) => one.place?.type === place?.place?.type);
  const known = before[same];
  if (place?.place === undefined || known?.place === undefined || others.length > 0) return [...before, ...partie];
  const either: LieuNomme = { ...known.place, lieux: [...known.place.lieux, ...place.place.lieux] };
  const both = {
    ...known,
    mot: `${known.mot} ou ${place.mot}`,
    lieux: new Map([...place.lieux, ...known.lieux]),
    place: either,
  };
  return before.with(same, both);
}

/** What names no place lies where the next one that does lies, else where the one before does. */
function placed(voies: readonly Voie[]): Voie[] {
  const wheres = voies.map((voie) => voie.filter(isWhere));
  if (voies.length === 1) return [...voies];
  return voies.flatMap((voie, at) => {
    if (voie.every(isWhere)) return [];
    if (voie.some(isWhere)) return [voie];
    const next = wheres.slice(at + 1).find((one) => one.length > 0);
    return [[...voie, ...(next ?? wheres.slice(0, at).findLast((one) => one.length > 0) ?? [])]];
  });
}
