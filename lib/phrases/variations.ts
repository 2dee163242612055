import { LIBELLES_PROFIL } from '@/lib/domain/libelles';
import type { MentionCandidat } from '@/lib/domain/mention';
import { PROFILS, type Profil } from '@/lib/domain/profil';
import type { ContexteOdds } from '@/lib/odds/contexte';
import { isConclusive } from '@/lib/odds/ecart';
import type { Intervalle, Mesure } from '@/lib/odds/mesures';
import type { Reponse } from '@/lib/odds/selonReponse';
import type { LigneVariee } from '@/lib/odds/variations';
import { phraseAbsence, type Voix } from './avis';
import { type Estimation, tellEstimation } from './estimation';
import { capital } from './sujet';

/** Words of « et si… »: names of its rows, and whether the gaps between them mean anything. */

/** An answer to « et si… » as pages and programs read it. */
export interface ReponseDite<V extends string> extends Omit<Reponse<V>, 'odds'> {
  readonly estimation: Estimation;
}

/** The odds of each answer, in words. */
export function tellReponses<V extends string>(
  reponses: readonly Reponse<V>[],
  contexte: Pick<ContexteOdds, 'sources'>,
  voix: Voix = 'tu',
): readonly ReponseDite<V>[] {
  return reponses.map(({ odds, ...reponse }) => ({ ...reponse, estimation: tellEstimation(odds, contexte, voix) }));
}

/** One row of « et si… » on the screen. */
export interface LigneVariation<V extends string> extends Omit<LigneVariee<V>, 'absence'> {
  readonly libelle: string;
  /** Why there is no figure, where there is none. */
  readonly absence: string | null;
}

/** The same candidate in the same formation, one answer varied over all its values. */
export interface Variation<V extends string> {
  /** In the order of the vocabulary; never empty. */
  readonly lignes: readonly LigneVariation<V>[];
  /** Whether the gaps between these figures mean anything, in words. */
  readonly conclusion: string;
}

/** The ladder of mentions, with the names of its rungs and what its gaps allow one to say. */
export function tellMentions(variees: readonly LigneVariee<MentionCandidat>[]): Variation<MentionCandidat> {
  const lignes = variees.map((ligne) => tellLigne(ligne, libelleMentions));
  return { lignes, conclusion: concluMention(lignes) };
}

/** The comparison of profiles, with their names and what its gaps allow one to say. */
export function tellProfils(variees: readonly LigneVariee<Profil>[]): Variation<Profil> {
  const lignes = variees.map((ligne) => tellLigne(ligne, libelleProfils));
  return { lignes, conclusion: concluProfil(lignes) };
}

function tellLigne<V extends string>(
  { absence, ...ligne }: LigneVariee<V>,
  libelleOf: (valeurs: readonly V[]) => string,
): LigneVariation<V> {
  return { ...ligne, libelle: libelleOf(ligne.valeurs), absence: absence && phraseAbsence(absence) };
}

const MENTIONS_LIGNES: Readonly<Record<MentionCandidat, string>> = {
  inconnue: 'Toutes mentions',
  sans: 'Sans mention',
  ab: 'Assez bien',
  b: 'Bien',
  tb: 'Très bien',
  tbf: 'Très bien, félicitations',
};

/** Rows of one value, or of several counted together: « Très bien, avec ou sans félicitations ». */
export function libelleMentions(valeurs: readonly MentionCandidat[]): string {
  if (valeurs.includes('inconnue')) return valeurs.length > 5 ? 'Quelle que soit la mention' : MENTIONS_LIGNES.inconnue;
  const both = valeurs.includes('tb') && valeurs.includes('tbf');
  const names = valeurs.flatMap((valeur) => {
    if (!both || valeur !== 'tb') return both && valeur === 'tbf' ? [] : [MENTIONS_LIGNES[valeur]];
    return [valeurs.length === 2 ? 'Très bien, avec ou sans félicitations' : 'Très bien avec ou sans félicitations'];
  });
  return capital(names.join(', ').toLowerCase());
}

/** Every profile but « en terminale » together is « hors terminale », as the open data count them. */
export function libelleProfils(valeurs: readonly Profil[]): string {
  if (valeurs.length === PROFILS.length) return 'Toutes les situations';
  if (valeurs.length === PROFILS.length - 1 && !valeurs.includes('terminale')) return 'Hors terminale, tous bacs';
  return capital(valeurs.map((valeur) => LIBELLES_PROFIL[valeur]).join(', '));
}

interface LigneConclue {
  readonly libelle: string;
  readonly own: boolean;
  readonly chiffre: { readonly mesure: Mesure; readonly intervalle: Intervalle } | null;
}

interface Chiffree {
  readonly libelle: string;
  readonly own: boolean;
  readonly intervalle: Intervalle;
}

const chiffrees = (lignes: readonly LigneConclue[]): Chiffree[] =>
  lignes.flatMap(({ libelle, own, chiffre }) =>
    chiffre === null ? [] : [{ libelle, own, intervalle: chiffre.intervalle }],
  );

const AUCUN_ECART = 'Les intervalles se recouvrent : écart non concluant';

const named = ({ libelle }: Chiffree) => `«\u00a0${libelle}\u00a0»`;

function enumerate(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} et ${last}`;
}

/** Gaps around the candidate's own row when it is one of them, else the widest. */
function conclu(rows: readonly Chiffree[], among: string): string {
  const own = rows.find((row) => row.own);
  if (own !== undefined) {
    const apart = rows.filter((row) => row !== own && isConclusive(row.intervalle, own.intervalle));
    if (apart.length === 0) return `${AUCUN_ECART} entre ta ligne et les autres.`;
    const rest =
      apart.length === rows.length - 1 ? '' : ' Avec les autres, les intervalles se recouvrent : non concluant.';
    return `L’écart avec ta ligne est net pour ${enumerate(apart.map(named))}.${rest}`;
  }
  let widest: { low: Chiffree; high: Chiffree; gap: number } | null = null;
  for (const low of rows) {
    for (const high of rows) {
      const gap = high.intervalle.bas - low.intervalle.haut;
      if (gap > 0 && (widest === null || gap > widest.gap)) widest = { low, high, gap };
    }
  }
  if (widest === null) return `${AUCUN_ECART} ${among}.`;
  return `L’écart est net entre ${named(widest.low)} et ${named(widest.high)}. Là où les intervalles se recouvrent, l’écart n’est pas concluant.`;
}

/** What the ladder of mentions allows one to say. The row of all mentions together is none of its rungs. */
export function concluMention(
  lignes: readonly (LigneConclue & { readonly valeurs: readonly MentionCandidat[] })[],
): string {
  const [only] = lignes;
  if (lignes.length === 1 && only !== undefined) {
    return only.chiffre?.mesure === 'en-position'
      ? 'Le rapport ne compte pas les mentions à part pour toi : la mention ne change pas ce chiffre.'
      : 'Les données ouvertes comptent ces candidats ensemble : la mention ne change pas ce chiffre.';
  }
  const rungs = chiffrees(lignes.filter(({ valeurs }) => !valeurs.includes('inconnue')));
  if (rungs.length < 2) return 'Une seule mention a un compte publié : il n’y a rien à comparer.';
  return conclu(rungs, 'd’une mention à l’autre');
}

/** What the comparison of profiles allows one to say. */
export function concluProfil(lignes: readonly LigneConclue[]): string {
  const rows = chiffrees(lignes);
  if (rows.length === 0) return 'Aucune situation n’a de chiffre publié pour cette formation.';
  if (rows.length === 1) return 'Une seule situation a un chiffre publié : il n’y a rien à comparer.';
  return conclu(rows, 'd’une situation à l’autre');
}

/** Said above the ladder: what a mention is here, and whom its figure counts. */
export function introMention(mentionsComptees: boolean): string {
  return mentionsComptees
    ? 'Estimé pour ta situation ; les comptes, eux, sont tous profils confondus. La commission ne connaît pas ta mention : elle lit tes bulletins. La mention sert ici de repère de niveau.'
    : 'Estimé d’après les mentions des admis : les données ouvertes comptent par bac, jamais par mention. La mention sert ici de repère de niveau.';
}
