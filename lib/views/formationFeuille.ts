import type { Diplome } from '@/lib/domain/diplome';
import type { Demande } from './formation';
import { type ChiffresView, viewChiffres } from './formationChiffres';
import { type EntrerView, viewEntrer } from './formationEntrer';
import { type PreparerView, viewPreparer } from './formationPreparer';
import { withoutAdresses } from './lignesDocument';

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
  const entrer = viewEntrer(demande);
  const chiffres = viewChiffres(demande);
  // Charts draw what the tables count, and other schools are for links: they stay on the screen.
  return {
    entrer: {
      ...entrer,
      lignes: withoutAdresses(entrer.lignes),
      parties: entrer.parties.filter((partie) =>
        partie === 'mise-a-niveau' ? entrer.miseANiveauDAbord : partie !== 'ailleurs',
      ),
    },
    preparer: viewPreparer(demande),
    chiffres: {
      ...chiffres,
      lignes: withoutAdresses(chiffres.lignes),
      parties: chiffres.parties.filter((partie) => partie !== 'evolution'),
    },
    fiches: demande.catalogue.contexte.fichesOf(demande.formation),
  };
}
