import type { NoteSpecialite, Rang, RangRefuse } from '../brut';
import { compactTexte } from '../normalisation';
import { specialitesOf } from '../specialites';
import { findMot, TYPES_BAC_IMPRIMES } from '../vocabulaire';
import { Fusions } from './fusions';
import type { Table } from './lignesTable';
import { countsOf } from './nombres';
import { sayUnknownPlace, sayUnreadable } from './refus';
import { joinFragments, type Synthese } from './synthese';

export interface SpecialitesLues {
  readonly rangs: Rang[];
  readonly refuses: RangRefuse[];
  readonly notes: NoteSpecialite[];
  /** Rows whose label may not be exact. */
  readonly incertains: RangRefuse[];
}

/** Reads the table by pair of EDS or by speciality: free labels, and notes where nothing is published. */
export function readSpecialites(table: Table, synthese: Synthese): SpecialitesLues {
  const fusions = new Fusions(synthese.formation, synthese.juries, []);
  const pending: (() => void)[] = [];
  const lues: SpecialitesLues = { rangs: [], refuses: [], notes: [], incertains: [] };
  const afterBreak = new Set<Rang>();
  for (const [index, ligne] of table.lignes.entries()) {
    const { queue, note, repere } = ligne;
    const label = joinFragments(ligne.fragments);
    const etiquette = fusions.consume(label, ligne.debutDePage, ['jury', 'bac'], () => fusions.bac.cellule !== null);
    const jury = fusions.jury.cellule;
    const bac = fusions.bac.cellule;
    // Which label a cut cell holds may only be known further down: rows are made once the table is read.
    pending.push(() => {
      const readable = note !== null ? etiquette === '' : queue !== null && etiquette !== '';
      if (!jury?.texte || !bac?.texte || !readable) {
        const message = readable ? sayUnknownPlace(label, label) : sayUnreadable(ligne, label);
        lues.refuses.push({ repere, message });
        return;
      }
      const place = { jury: jury.texte, libelleBac: bac.texte, repere };
      if (note !== null) {
        lues.notes.push({ ...place, note });
        return;
      }
      const rang: Rang = { tableau: 'specialite', ...place, groupe: '', etiquette, ...countsOf(queue, true) };
      lues.rangs.push(rang);
      if (index > 0 && ligne.debutDePage && etiquette === label) afterBreak.add(rang);
    });
  }
  for (const make of pending) make();
  if (!table.espacee) lues.incertains.push(...findUncertain(lues.rangs, afterBreak));
  return lues;
}

/**
 * With lines only, the end of a label cut by the page stands before the first label of the next page. That label is
 * sure when its first speciality is named elsewhere in the table.
 */
function findUncertain(rangs: readonly Rang[], afterBreak: ReadonlySet<Rang>): RangRefuse[] {
  const known = new Set(
    rangs
      .filter((rang) => !afterBreak.has(rang))
      .flatMap(namesOf)
      .map(compactTexte),
  );
  return rangs
    .filter((rang) => afterBreak.has(rang) && !known.has(compactTexte(namesOf(rang)[0] ?? '')))
    .map(({ etiquette, repere }) => ({
      repere,
      message: `La ligne « ${etiquette} » suit un saut de page : le début de son libellé est peut-être la fin du précédent. Le PDF, lui, le dit.`,
    }));
}

function namesOf({ etiquette, libelleBac }: Rang): string[] {
  const typeBac = findMot(TYPES_BAC_IMPRIMES, libelleBac);
  return typeBac === null ? [] : (specialitesOf(etiquette, typeBac) ?? []);
}
