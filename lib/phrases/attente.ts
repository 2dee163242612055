import { ditJour } from '@/lib/domain/calendrier';
import { formatEntier } from '@/lib/domain/nombres';
import { DATES_CLASSEMENT, REGLES_AVANT } from '@/lib/domain/regles';

/**
 * Words of the waiting list. Like is compared with like: a rank in the ranking of a group with the rank of the last one
 * called of that group. Never a probability, never a promise.
 */

/** What Parcoursup shows of a vœu « en attente », and what can be compared with past sessions. */
export const INDICATEURS_ATTENTE = [
  {
    nom: 'Ton rang dans le classement',
    dit: 'Ta place dans l’ordre d’appel de ton groupe : le classement de la commission, une fois appliqués les taux de boursiers et de candidats du secteur. Il ne change pas, sauf correction d’une erreur. C’est lui qui se compare au rang du dernier appelé.',
  },
  {
    nom: 'Ta position dans la liste d’attente',
    dit: 'Ta place parmi ceux qui attendent encore. Elle baisse quand d’autres renoncent. Elle ne se compare pas au rang du dernier appelé.',
  },
  {
    nom: 'Le rang du dernier appelé',
    dit: 'Dans l’ordre d’appel d’un groupe, le rang du dernier candidat à qui la formation a pu faire une proposition.',
  },
] as const;

/** What a past rank does not say. */
export const LIMITES_ATTENTE = [
  'Un rang passé n’annonce pas celui de cette année : le nombre de places, les candidats et leurs choix changent.',
  'Deux groupes de même nom ne réunissent pas toujours les mêmes candidats d’une session à l’autre.',
  'Les rangs publiés sont ceux de la fin de la session : pendant la phase principale, l’appel n’est pas encore allé jusque-là.',
  `Parcoursup ne montre plus ces nombres après la phase principale, finie le ${ditJour(REGLES_AVANT.finPrincipale)} en ${REGLES_AVANT.session} : note-les avant.`,
] as const;

/** The mandatory ranking of vœux « en attente »: whom it is for, what is lost without it, when. */
export const CLASSEMENT_ATTENTE = {
  perte: 'Un vœu en attente que tu ne classes pas à temps est supprimé : tu perds ta place dans cette liste d’attente.',
  regles: [
    'C’est obligatoire pour tous ceux qui gardent au moins un vœu en attente, même s’ils ont accepté une proposition.',
    'Tu donnes ton ordre de préférence. Les formations ne le voient pas : ni ton rang ni ta position n’en dépendent.',
    'C’est la seule fois où Parcoursup demande un ordre. Les vœux de la phase complémentaire et ceux en apprentissage ne sont pas concernés.',
  ],
  dates: DATES_CLASSEMENT,
} as const;

interface RangPasse {
  readonly session: number;
  /** As the formation names it. */
  readonly groupe: string;
  /** Rank of the last one called, from 1; `null`: not published. */
  readonly dernier: number | null;
}

const rank = (value: number) => formatEntier(value);
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

/**
 * « En 2023, le dernier appelé du groupe « … » avait le rang 216. Ton rang : 180. Cette année-là, l’appel est allé jusqu’à
 * ce rang. »
 *
 * @param rang in the ranking, from 1; `null` when it is not known
 */
export function phraseRangPasse({ session, groupe, dernier }: RangPasse, rang: number | null): string {
  if (dernier === null) return `En ${session}, le rang du dernier appelé du groupe ${quoted(groupe)} n’est pas publié.`;
  const said = `En ${session}, le dernier appelé du groupe ${quoted(groupe)} avait le rang ${rank(dernier)}.`;
  if (rang === null) return said;
  return `${said} Ton rang : ${rank(rang)}. ${phraseComparaison(dernier, rang)}`;
}

function phraseComparaison(dernier: number, rang: number): string {
  if (rang === dernier) return 'Cette année-là, l’appel s’est arrêté à ce rang, compris.';
  if (rang < dernier) return 'Cette année-là, l’appel est allé jusqu’à ce rang, et plus loin.';
  const missing = rang - dernier;
  return `Cette année-là, l’appel s’est arrêté ${rank(missing)} rang${missing > 1 ? 's' : ''} avant.`;
}

/** What the position in the waiting list says, and that it is compared with nothing. @param position from 1 */
export function phrasePosition(position: number): string {
  const before = position - 1;
  const ahead =
    before === 0
      ? 'personne n’attend devant toi'
      : before === 1
        ? 'un candidat attend devant toi'
        : `${rank(before)} candidats attendent devant toi`;
  return `Position ${rank(position)} dans la liste d’attente : ${ahead} aujourd’hui. Ce nombre ne se compare pas à un rang du classement.`;
}

/** Ranks and positions that cannot go together, or what is missing to compare; `null` when there is nothing to say. */
export function phraseVerification(rang: number | null, position: number | null): string | null {
  if (rang === null) {
    return position === null
      ? null
      : 'Pour comparer avec les sessions passées, il manque ton rang dans le classement : il est dans ton dossier Parcoursup, à côté de ta position.';
  }
  if (position === null || position <= rang) return null;
  return `Ta position dans la liste d’attente (${rank(position)}) ne peut pas dépasser ton rang dans le classement (${rank(rang)}). Vérifie : les deux nombres sont peut-être inversés.`;
}

/** One rank for the whole formation, as older sessions publish it: said, compared with nothing. */
export function phraseRangEnsemble({ session, rang }: { readonly session: number; readonly rang: number }): string {
  return `En ${session}, un seul rang est publié pour toute la formation, tous groupes ensemble : ${rank(rang)}. Il ne se compare pas à ton rang dans un groupe.`;
}

/** The called of a group, as a report counts them: it gives no rank. */
export function phraseAppeles(session: number, groupe: string, appeles: number | null): string {
  const who = `En ${session}, le rapport public`;
  if (appeles === null) return `${who} ne publie pas le nombre d’appelés du groupe ${quoted(groupe)}.`;
  if (appeles === 0) return `${who} ne compte aucun appelé dans le groupe ${quoted(groupe)}.`;
  return `${who} compte ${rank(appeles)} candidat${appeles > 1 ? 's' : ''} appelé${appeles > 1 ? 's' : ''} dans le groupe ${quoted(groupe)} : il ne donne pas le rang du dernier.`;
}
