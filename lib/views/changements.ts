import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { FormationCitee, Part, Transition } from '@/lib/domain/changements';
import { phraseCorrection, phraseHorsPlage, phraseSessions, phraseTransition } from '@/lib/phrases/changements';

/** Rows of each kind that the page shows; the CSV has the others. */
const LIGNES = 12;

/** Transitions that the page tells row by row; older ones are told in a sentence. */
const DETAILLEES = 2;

export interface LigneChangee {
  readonly code: string;
  readonly nom: string;
  readonly ecole: string;
  readonly detail: string | null;
  /** The release in service knows it: its page can be opened. */
  readonly connue: boolean;
}

export interface SorteDeChangement {
  readonly titre: string;
  readonly total: number;
  readonly lignes: readonly LigneChangee[];
}

export interface TransitionDite {
  /** Anchor of it in the page. */
  readonly ancre: string;
  /** ISO instant. */
  readonly publieeLe: string;
  readonly sessions: string;
  readonly phrase: string;
  /** Without those that are empty; none for an older one. */
  readonly sortes: readonly SorteDeChangement[];
}

/** Anchor of one transition in the page of changes: the digest of what it led to. */
export const ancreTransition = ({ digest }: Pick<Transition, 'digest'>) => `version-${digest.slice(0, 12)}`;

/** What changed from release to release, the newest first, each formation named as the release in service names it, else as its document did. */
export function viewChangements(
  { formations }: Pick<Catalogue, 'formations'>,
  transitions: readonly Transition[],
): readonly TransitionDite[] {
  function sorte<T extends FormationCitee>(
    titre: string,
    { total, liste }: Part<T>,
    detailOf: (one: T) => string | null,
  ) {
    const lignes = liste.slice(0, LIGNES).map((one): LigneChangee => {
      const known = formations.get(one.code);
      const commune = known === undefined ? one.commune : known.etablissement.commune;
      const ecole = known?.etablissement.nom ?? one.ecole;
      return {
        code: one.code,
        nom: known === undefined ? one.intitule : `BTS ${known.nom}`,
        ecole: commune === null ? ecole : `${ecole}, ${commune}`,
        detail: detailOf(one),
        connue: known !== undefined,
      };
    });
    return { titre, total, lignes };
  }
  return transitions.map((transition, rank) => {
    const { nouvelles, fermees, renommees, places, horsPlage, corrections } = transition.changements;
    return {
      ancre: ancreTransition(transition),
      publieeLe: transition.publieeLe,
      sessions: phraseSessions(transition),
      phrase: phraseTransition(transition),
      sortes:
        rank >= DETAILLEES
          ? []
          : [
              sorte('Des chiffres qui avaient été montrés ont été corrigés', corrections, phraseCorrection),
              sorte('Nouvelles', nouvelles, () => null),
              sorte('Fermées, ou absentes de la nouvelle session', fermees, () => null),
              sorte('Renommées', renommees, ({ avant }) => `avant\u00a0: ${avant.intitule}, ${avant.ecole}`),
              sorte('Places', places, ({ avant, apres }) => `${avant} places, puis ${apres}`),
              sorte('Hors de la plage annoncée', horsPlage, phraseHorsPlage),
            ].filter(({ total }) => total > 0),
    };
  });
}
