import type { Constat } from '@/lib/domain/constat';
import type { Insertion } from '@/lib/domain/insertion';
import type { InsertionLue } from '@/lib/ingest/sources/insertion/insertionLue';
import type { Mef } from '@/lib/ingest/sources/insertion/nomenclature';

/**
 * Names the diploma of each row of InserJeunes by its code scolarité: apprentices' rows bear it, pupils' rows through N_MEF. A code
 * that the table does not know joins nothing, and a diploma takes nothing from the one that it replaced: N_MEF ties none.
 */
export class JonctionInsertion {
  private readonly codes = new Map<string, string>();
  private readonly seen = new Set<string>();

  addMef({ mef, diplomeCode }: Mef): void {
    this.codes.set(mef, diplomeCode);
  }

  /** Why a row is left out, `null` when it is kept: each place, period and course once, whatever the documents. */
  leaveOut(lue: InsertionLue): Constat | null {
    const { periode, voie, lieu, formation, origine } = lue;
    if (this.codeOf(lue) === null) {
      const message =
        this.codes.size === 0
          ? `Le diplôme ${formation.code} ne peut pas être nommé sans la table officielle N_MEF : ajoutez-la aux documents.`
          : `La table officielle N_MEF ne connaît pas le diplôme ${formation.code}.`;
      return { gravite: 'exclusion', code: 'jonction-absente', message, repere: origine.repere };
    }
    const key = [periode, voie, lieu.kind, lieu.code, formation.code].join(' ');
    if (!this.seen.has(key)) {
      this.seen.add(key);
      return null;
    }
    const message = `Le diplôme ${formation.code} a déjà une ligne pour ${lieu.nom} en ${periode} : la première est gardée.`;
    return { gravite: 'exclusion', code: 'doublon', message, repere: origine.repere };
  }

  /** @throws for a row that `leaveOut` leaves out. */
  join(lue: InsertionLue): Insertion {
    const diplomeCode = this.codeOf(lue);
    if (diplomeCode === null) throw new Error(`no diploma for ${lue.formation.code}`);
    const { formation: _, ...insertion } = lue;
    return { diplomeCode, ...insertion };
  }

  private codeOf({ formation: { kind, code } }: InsertionLue): string | null {
    return kind === 'scolarite' ? code : (this.codes.get(code) ?? null);
  }
}
