import { type Eds, LIBELLES_EDS } from '@/lib/domain/eds';
import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import { type Rate, shareOf } from '@/lib/domain/rate';
import type { EdsCandidat } from '@/lib/odds/edsCandidat';
import type { LigneComptee, Sujet } from '@/lib/odds/evidence';
import type { LectureCandidat, PaireEds } from '@/lib/odds/lectureCandidat';
import type { Intervalle, Mesure } from '@/lib/odds/mesures';
import type { Decision } from '@/lib/odds/porteDecisive';
import { NIVEAU_INTERVALLE } from '@/lib/odds/seuils';
import { issue } from './estimation';
import { complement, libelleSujet } from './sujet';

/** Words of what the documents say to one candidate beside the figure. */

/** A published margin: its raw counts, and what the method makes of them. */
interface MargeDite {
  readonly libelle: string;
  readonly session: number;
  readonly table: string;
  readonly sur: number;
  readonly obtenus: number;
  /** Estimated; the raw rate is `obtenus / sur`. */
  readonly taux: Rate;
  readonly intervalle: Intervalle;
}

/** A `LectureCandidat` as pages and programs read it. */
export interface LectureDite {
  readonly decision: { readonly mesure: Mesure; readonly porte: Decision; readonly phrase: string } | null;
  readonly combinaison: {
    readonly kind: 'estimee';
    readonly phrase: string;
    readonly marges: readonly MargeDite[];
  } | null;
  readonly eds:
    | (EdsCandidat & {
        readonly phrase: string;
        readonly paire: (Omit<PaireEds, 'eds'> & { readonly phrase: string }) | null;
      })
    | null;
}

/** What the documents say to one candidate, in words. */
export function tellLecture({ decision, combinaison, eds }: LectureCandidat): LectureDite {
  return {
    decision: decision && {
      mesure: decision.ligne.mesure,
      porte: decision.porte,
      phrase: phrasePorteDecisive(decision.ligne, decision.porte),
    },
    combinaison: combinaison && {
      kind: 'estimee',
      phrase: PHRASE_COMBINAISON,
      marges: combinaison.marges.map(({ ligne, taux, bas, haut }) => ({
        libelle: libelleSujet(ligne.sujet),
        session: ligne.session,
        table: ligne.table,
        sur: ligne.confirmes,
        obtenus: ligne.obtenus,
        taux,
        intervalle: { niveau: NIVEAU_INTERVALLE, bas, haut },
      })),
    },
    eds: eds && { ...eds.candidat, phrase: phraseEds(eds.candidat), paire: eds.paire && tellPaire(eds.paire) },
  };
}

function tellPaire(paire: PaireEds): NonNullable<NonNullable<LectureDite['eds']>['paire']> {
  const { eds: _, ...counts } = paire;
  return { ...counts, phrase: phrasePaire(paire) };
}

const CONCLUSIONS: Readonly<Record<Exclude<Decision, 'inconnue'>, string>> = {
  dossier: 'c’est le dossier qui décide',
  rang: 'c’est le rang dans le classement qui décide',
  'les-deux': 'le dossier et le rang comptent tous les deux',
  aucune: 'presque tout le monde passe les deux étapes',
};

/** « 12 en terminale », « 56 candidats de bac général mention AB »: those counted, without their group. */
function comptes(sujet: Sujet, n: number): string {
  if (sujet.de === 'profil') return `${formatEntier(n)} ${complement({ ...sujet, groupe: '' }, n)}`;
  return `${formatEntier(n)} candidat${n > 1 ? 's' : ''} ${complement(sujet, n)}`;
}

/**
 * Which gate decides, with its counts. « 8 classés sur 12 en terminale, puis 8 appelés sur 8 : c’est le dossier qui décide. »
 *
 * @param porte not `inconnue`: nobody applied, and nothing is to be said
 */
export function phrasePorteDecisive(
  {
    mesure,
    sujet,
    confirmes,
    classes,
    obtenus,
  }: Pick<LigneComptee, 'mesure' | 'sujet' | 'confirmes' | 'classes' | 'obtenus'>,
  porte: Exclude<Decision, 'inconnue'>,
): string {
  const who = comptes(sujet, confirmes);
  if (classes === 0) return `Aucun classé sur ${who} : ${CONCLUSIONS[porte]}.`;
  const first = `${formatEntier(classes)} classé${classes > 1 ? 's' : ''} sur ${who}`;
  return `${first}, puis ${seconde(mesure, classes, obtenus)} : ${CONCLUSIONS[porte]}.`;
}

function seconde(mesure: Mesure, classes: number, obtenus: number): string {
  const all = formatEntier(classes);
  if (mesure === 'en-position') {
    if (obtenus === 0) return `aucun appelé sur ${all}`;
    return `${formatEntier(obtenus)} appelé${obtenus > 1 ? 's' : ''} sur ${all}`;
  }
  const ranked = `pour ${all} classé${classes > 1 ? 's' : ''}`;
  if (obtenus === 0) return `aucune proposition ${ranked}`;
  return `${formatEntier(obtenus)} proposition${obtenus > 1 ? 's' : ''} ${ranked}`;
}

/** How profile and mention make one figure. */
export const PHRASE_COMBINAISON =
  'Le rapport compte ces deux lignes à part, jamais ensemble. Le chiffre est estimé : les mentions du groupe, toutes déplacées d’autant, de sorte que leur moyenne soit le chiffre du profil.';

/** « mathématiques et physique-chimie ». Names that hold a comma or « et » are quoted, so that the list reads as one. */
function enumerate(eds: readonly Eds[]): string {
  const names = eds.map((one) => LIBELLES_EDS[one]);
  const quoted = names.some((name) => /,|\bet\b/.test(name)) ? names.map((name) => `«\u00a0${name}\u00a0»`) : names;
  return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} et ${quoted.at(-1)}`;
}

/** Whether the candidate's EDS are among those that the commission reads. Never a rate, never a penalty. */
export function phraseEds({ prisEnCompte, citees, retenus, autres }: EdsCandidat): string {
  if (prisEnCompte === false) return 'La commission dit ne pas tenir compte des spécialités suivies.';
  if (citees === 0) return 'La commission ne cite aucune spécialité du bac général.';
  const all = retenus.length + autres.length;
  if (autres.length === 0) {
    return all === 1
      ? `La commission prend en compte ta spécialité : ${enumerate(retenus)}.`
      : `La commission prend en compte tes deux spécialités : ${enumerate(retenus)}.`;
  }
  if (retenus.length === 0) {
    return all === 1
      ? `Ta spécialité (${enumerate(autres)}) n’est pas parmi celles que la commission cite.`
      : `Aucune de tes spécialités (${enumerate(autres)}) n’est parmi celles que la commission cite.`;
  }
  return `La commission prend en compte ta spécialité ${enumerate(retenus)} ; elle ne cite pas ${enumerate(autres)}.`;
}

/** The published row of a pair of EDS, with its own population. */
export function phrasePaire({ eds, session, sur, obtenus }: Omit<PaireEds, 'classes'>): string {
  const who = `de terminale générale avec ${enumerate(eds)}`;
  if (sur === 1)
    return `En ${session}, le seul candidat ${who} ${issue('en-position', obtenus, 1)} (${obtenus} sur 1).`;
  return `En ${session}, sur ${formatEntier(sur)} candidats ${who}, ${issue('en-position', obtenus, sur)} (${formatPourcentage(shareOf(obtenus, sur))}).`;
}
