import type { Rang, RangRefuse } from '../brut';
import { stripSuffix } from '../normalisation';
import { MENTIONS_IMPRIMEES, motsImprimes, PROFILS_IMPRIMES, SEXES_IMPRIMES, TOTAL } from '../vocabulaire';
import { Fusions } from './fusions';
import type { Table } from './lignesTable';
import { countsOf } from './nombres';
import { sayUnknownPlace, sayUnreadable } from './refus';
import { joinFragments, type Synthese } from './synthese';

const ETIQUETTES: Readonly<Record<'sexe' | 'bac' | 'profil', readonly string[]>> = {
  sexe: [...motsImprimes(SEXES_IMPRIMES), TOTAL],
  bac: [...motsImprimes(MENTIONS_IMPRIMEES), TOTAL],
  profil: [...motsImprimes(PROFILS_IMPRIMES), TOTAL],
};

/** Reads a table whose rows have a closed vocabulary: by sex, by bac and mention, by profile. */
export function readTableau(
  tableau: 'sexe' | 'bac' | 'profil',
  table: Table,
  synthese: Synthese,
): { rangs: Rang[]; refuses: RangRefuse[] } {
  const fusions = new Fusions(synthese.formation, synthese.juries, synthese.groupes);
  const columns = tableau === 'bac' ? (['jury', 'groupe', 'bac'] as const) : (['jury', 'groupe'] as const);
  const pending: (() => void)[] = [];
  const rangs: Rang[] = [];
  const refuses: RangRefuse[] = [];
  for (const ligne of table.lignes) {
    const { queue, repere } = ligne;
    const label = joinFragments(ligne.fragments);
    const leaf = findEtiquette(ETIQUETTES[tableau], label);
    if (queue === null || leaf === null) {
      refuses.push({ repere, message: sayUnreadable(ligne, label) });
      continue;
    }
    const reste = fusions.consume(leaf.avant, ligne.debutDePage, columns, (left) => left === '');
    const jury = fusions.jury.cellule;
    const groupe = fusions.groupe.cellule;
    const bac = fusions.bac.cellule;
    if (reste !== '') {
      fusions.groupe.reset();
      fusions.bac.reset();
    }
    // Which label a cut cell holds may only be known further down: rows are made once the table is read.
    pending.push(() => {
      if (reste !== '' || !jury?.texte || !groupe?.texte || (tableau === 'bac' && !bac?.texte)) {
        refuses.push({ repere, message: sayUnknownPlace(label, reste) });
        return;
      }
      const place = { jury: jury.texte, groupe: groupe.texte, libelleBac: tableau === 'bac' ? (bac?.texte ?? '') : '' };
      rangs.push({ tableau, ...place, etiquette: leaf.mot, ...countsOf(ligne.queue, false), repere });
    });
  }
  for (const make of pending) make();
  return { rangs, refuses };
}

/** Finds the row's own label at the end of the text before its counts. */
function findEtiquette(mots: readonly string[], label: string): { mot: string; avant: string } | null {
  for (const mot of mots) {
    const avant = stripSuffix(label, mot);
    if (avant !== null) return { mot: label.slice(avant.length).trim(), avant };
  }
  return null;
}
