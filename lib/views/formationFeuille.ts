import type { Diplome } from '@/lib/domain/diplome';
import type { Demande } from './formation';
import { type ChiffresView, viewChiffres } from './formationChiffres';
import { type EntrerView, viewEntrer } from './formationEntrer';
import { type PreparerView, viewPreparer } from './formationPreparer';

/** A formation on paper: its four pages together, of one reading. */
export interface FeuilleView {
  readonly entrer: EntrerView;
  readonly preparer: PreparerView;
  readonly chiffres: ChiffresView;
  /** The diploma's sheet, or those of its options. */
  readonly fiches: readonly Diplome[];
}

/** Everything that the sheet of paper of a formation holds. */
export function viewFeuille(demande: Demande): FeuilleView {
  const chiffres = viewChiffres(demande);
  return {
    entrer: viewEntrer(demande),
    preparer: viewPreparer(demande),
    // Its charts draw what its tables count: they stay on the screen.
    chiffres: { ...chiffres, parties: chiffres.parties.filter((partie) => partie !== 'evolution') },
    fiches: demande.catalogue.contexte.fichesOf(demande.formation),
  };
}
