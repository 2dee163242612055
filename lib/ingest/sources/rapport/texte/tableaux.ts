import type { FormationBrute, NoteSpecialite, Rang, RangRefuse } from '../brut';
import { stripSuffix } from '../normalisation';
import type { Tableau } from '../rubriques';
import {
  MENTIONS_IMPRIMEES,
  motsImprimes,
  PROFILS_IMPRIMES,
  SEXES_IMPRIMES,
  TOTAL,
  TYPES_BAC_IMPRIMES,
} from '../vocabulaire';
import { ColonneFusionnee, type OptionsFusion } from './libelleFusionne';
import type { LigneTable, Table } from './lignesTable';
import { readLectures } from './nombres';
import { joinFragments, type Synthese } from './synthese';

const ETIQUETTES: Readonly<Record<'sexe' | 'bac' | 'profil', readonly string[]>> = {
  sexe: [...motsImprimes(SEXES_IMPRIMES), TOTAL],
  bac: [...motsImprimes(MENTIONS_IMPRIMEES), TOTAL],
  profil: [...motsImprimes(PROFILS_IMPRIMES), TOTAL],
};

const TYPES_BAC = motsImprimes(TYPES_BAC_IMPRIMES);

type Colonne = 'jury' | 'groupe' | 'bac';

/** Reads the cells that span the rows of one table. */
class Fusions {
  private readonly formation: ColonneFusionnee;
  readonly jury: ColonneFusionnee;
  readonly groupe: ColonneFusionnee;
  readonly bac: ColonneFusionnee;

  constructor({ libelle, code }: FormationBrute, juries: readonly string[], groupes: readonly string[]) {
    this.formation = new ColonneFusionnee([`${libelle} (${code})`]);
    this.jury = new ColonneFusionnee(juries);
    this.groupe = new ColonneFusionnee(groupes);
    this.bac = new ColonneFusionnee(TYPES_BAC);
  }

  /**
   * Takes the spanning cells off a label, left to right; what is left belongs to the row. Whole labels are tried first:
   * « Autres » is the start of a group only where « Autres diplômes de niveau bac » does not explain the text.
   */
  consume(
    label: string,
    debutDePage: boolean,
    columns: readonly Colonne[],
    understood: (reste: string) => boolean,
  ): string {
    const restores = [this.formation, this.jury, this.groupe, this.bac].map((column) => column.save());
    const whole = this.attempt(label, { debutDePage, coupee: false }, columns);
    if (understood(whole)) return whole;
    for (const restore of restores) restore();
    return this.attempt(label, { debutDePage, coupee: true }, columns);
  }

  private attempt(label: string, options: OptionsFusion, columns: readonly Colonne[]): string {
    // Only the first row of a table can start the formation's cell; a page may repeat it, or hold its second half.
    const first = this.formation.cellule === null;
    let reste = label;
    if (first || options.debutDePage) {
      reste = this.formation.consume(label, { ...options, coupee: options.coupee && first }).reste;
    }
    let changed = false;
    for (const name of columns) {
      const column = this[name];
      if (changed) column.reset();
      const found = column.consume(reste, options);
      reste = found.reste;
      changed ||= found.nouvelle;
    }
    return reste;
  }
}

type Lecture = { readonly rangs: Rang[]; readonly refuses: RangRefuse[] };

/** Reads a table whose rows have a closed vocabulary: by sex, by bac and mention, by profile. */
export function readTableau(tableau: 'sexe' | 'bac' | 'profil', table: Table, synthese: Synthese): Lecture {
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
      refuses.push({ repere, message: unreadable(ligne, label) });
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
        refuses.push({ repere, message: unknownPlace(label, reste) });
        return;
      }
      const place = { jury: jury.texte, groupe: groupe.texte, libelleBac: tableau === 'bac' ? (bac?.texte ?? '') : '' };
      rangs.push({ tableau, ...place, etiquette: leaf.mot, ...countsOf(tableau, ligne), repere });
    });
  }
  for (const make of pending) make();
  return { rangs, refuses };
}

/** Reads the table by pair of EDS or by speciality: free labels, and notes where nothing is published. */
export function readSpecialites(table: Table, synthese: Synthese): Lecture & { readonly notes: NoteSpecialite[] } {
  const fusions = new Fusions(synthese.formation, synthese.juries, []);
  const pending: (() => void)[] = [];
  const rangs: Rang[] = [];
  const refuses: RangRefuse[] = [];
  const notes: NoteSpecialite[] = [];
  for (const ligne of table.lignes) {
    const { queue, note, repere } = ligne;
    const label = joinFragments(ligne.fragments);
    const reste = fusions.consume(label, ligne.debutDePage, ['jury', 'bac'], () => fusions.bac.cellule !== null);
    const jury = fusions.jury.cellule;
    const bac = fusions.bac.cellule;
    pending.push(() => {
      const readable = note !== null ? reste === '' : queue !== null && reste !== '';
      if (!jury?.texte || !bac?.texte || !readable) {
        refuses.push({ repere, message: readable ? unknownPlace(label, label) : unreadable(ligne, label) });
        return;
      }
      const place = { jury: jury.texte, libelleBac: bac.texte, repere };
      if (note !== null) notes.push({ ...place, note });
      else
        rangs.push({ tableau: 'specialite', ...place, groupe: '', etiquette: reste, ...countsOf('specialite', ligne) });
    });
  }
  for (const make of pending) make();
  return { rangs, refuses, notes };
}

function countsOf(tableau: Tableau, { queue }: LigneTable): Pick<Rang, 'lectures' | 'pourcentage' | 'imprime'> {
  if (queue === null) return { lectures: [], pourcentage: null, imprime: '' };
  const plain = readLectures(queue.jetons, { places: false, libre: false });
  const lectures =
    plain.length === 0 && tableau === 'specialite' ? readLectures(queue.jetons, { places: false, libre: true }) : plain;
  return { lectures, pourcentage: queue.pourcentage, imprime: queue.jetons.join(' ') };
}

/** Finds the row's own label at the end of the text before its counts. */
function findEtiquette(mots: readonly string[], label: string): { mot: string; avant: string } | null {
  for (const mot of mots) {
    const avant = stripSuffix(label, mot);
    if (avant !== null) return { mot: label.slice(avant.length).trim(), avant };
  }
  return null;
}

function unreadable({ queue, note }: LigneTable, label: string): string {
  if (queue === null && note === null) return `« ${label} » n’est suivi d’aucun nombre : la ligne est coupée.`;
  return `« ${label} » n’est pas un libellé connu de ce tableau : la ligne est mise de côté.`;
}

function unknownPlace(label: string, reste: string): string {
  if (reste === '') return `La ligne « ${label} » n’est rattachée à aucun groupe connu : elle est mise de côté.`;
  return `« ${reste} » n’est ni un groupe de la synthèse, ni un type de bac connu : la ligne est mise de côté.`;
}
