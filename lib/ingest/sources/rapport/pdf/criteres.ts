import type { CritereBrut } from '../brut';
import { joinWrapped } from '../normalisation';
import { type ColonneCritere, ENTETE_CRITERES } from '../rubriques';
import { CHAMPS, findMot, IMPORTANCES_IMPRIMEES } from '../vocabulaire';
import { ColonneFusionnee, type Fusion } from './fusion';
import { type PieceTable, readRangees } from './rangees';

interface Ligne extends Record<Exclude<ColonneCritere, 'champ'>, string> {
  readonly page: number;
  readonly champ: Fusion;
}

/** Reads the criteria table: its four columns are exact. */
export function readCriteres(pieces: readonly PieceTable[], titre: string): CritereBrut[] {
  const champs = new ColonneFusionnee(CHAMPS);
  const lignes: Ligne[] = [];
  for (const rangee of readRangees(pieces, ENTETE_CRITERES, 'criteres', titre)) {
    const previous = lignes.at(-1);
    const haut = rangee.debutDePage && previous !== undefined;
    const ligne: Ligne = {
      page: rangee.page,
      champ: champs.next(rangee.cellule('champ'), haut, false),
      criteres: rangee.texte('criteres'),
      elements: rangee.texte('elements'),
      importance: rangee.texte('importance'),
    };
    if (haut && previous && isSecondHalf(previous, ligne)) {
      for (const colonne of ['criteres', 'elements', 'importance'] as const) {
        previous[colonne] = joinWrapped(previous[colonne], ligne[colonne]);
      }
    } else {
      lignes.push(ligne);
    }
  }
  return lignes.map(({ page, champ, criteres, elements, importance }) => ({
    champ: champ.texte,
    criteres,
    elements,
    importance,
    repere: { page, rubrique: titre },
  }));
}

/** A row cut by a page has its degree of importance on one side only, or half on each. */
function isSecondHalf(previous: Ligne, ligne: Ligne): boolean {
  if (previous.importance === '' || ligne.importance === '') return true;
  const known = (importance: string) => findMot(IMPORTANCES_IMPRIMEES, importance) !== null;
  return !known(previous.importance) && known(joinWrapped(previous.importance, ligne.importance));
}
