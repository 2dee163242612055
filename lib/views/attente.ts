import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { FormationNommee } from '@/lib/domain/formation';
import type { DemandeAttente } from '@/lib/search/attente';
import type { Criteres } from '@/lib/search/criteres';
import { type RangsFormation, rangsOf } from './rangs';
import { findTrouvees, type Trouvees } from './trouvees';

/** The screen of the waiting list: which formation first, then its ranks beside one's own. */
export type AttenteView =
  | {
      readonly kind: 'choisir';
      /** The code that no formation bears, `null` when none was given. */
      readonly inconnue: string | null;
      /** `null` when nothing was searched. */
      readonly trouvees: Trouvees | null;
    }
  | {
      readonly kind: 'rangs';
      readonly formation: FormationNommee;
      readonly rangs: RangsFormation;
      /** Names of its groups, as the formation writes them. */
      readonly groupes: readonly string[];
      /** The group in force, `null` when none was chosen. */
      readonly groupe: string | null;
    };

/** Results offered to pick a formation. */
const OFFERTES = 12;

/** What the screen shows of what was asked. */
export function viewAttente(catalogue: Catalogue, demande: DemandeAttente, criteres: Criteres): AttenteView {
  const { code } = demande;
  const formation = code === null ? undefined : catalogue.formations.get(code);
  if (formation === undefined) {
    return { kind: 'choisir', inconnue: code, trouvees: findTrouvees(catalogue, criteres, OFFERTES) };
  }
  const rangs = rangsOf(formation);
  const groupes = rangs.groupes.map(({ libelle }) => libelle);
  const asked = groupes.find((libelle) => libelle === demande.groupe) ?? null;
  // One group leaves no choice.
  const groupe = groupes.length === 1 ? (groupes[0] ?? null) : asked;
  return { kind: 'rangs', formation, rangs, groupes, groupe };
}
