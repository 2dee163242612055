import type { Candidat } from '@/lib/domain/candidat';
import { LIBELLES_PROFIL } from '@/lib/domain/libelles';
import type { MentionCandidat } from '@/lib/domain/mention';
import { PROFILS, type Profil } from '@/lib/domain/profil';
import { isConclusive } from './estimateOver';
import type { Estimation, Intervalle } from './estimation';

/** Words of « et si… »: names of its rows, and whether the gaps between them mean anything. */

const MENTIONS_LIGNES: Readonly<Record<MentionCandidat, string>> = {
  inconnue: 'Toutes mentions',
  sans: 'Sans mention',
  ab: 'Assez bien',
  b: 'Bien',
  tb: 'Très bien',
  tbf: 'Très bien, félicitations',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Rows of one value, or of several counted together: « Très bien, avec ou sans félicitations ». */
export function libelleMentions(valeurs: readonly MentionCandidat[]): string {
  if (valeurs.length === 2 && valeurs.includes('tb') && valeurs.includes('tbf')) {
    return 'Très bien, avec ou sans félicitations';
  }
  if (valeurs.includes('inconnue')) return valeurs.length > 5 ? 'Quelle que soit la mention' : MENTIONS_LIGNES.inconnue;
  return valeurs.map((valeur, index) => (index === 0 ? MENTIONS_LIGNES[valeur] : lower(valeur))).join(', ');
}

const lower = (valeur: MentionCandidat) => MENTIONS_LIGNES[valeur].toLowerCase();

/** Every profile but « en terminale » together is « hors terminale », as the open data count them. */
export function libelleProfils(valeurs: readonly Profil[]): string {
  if (valeurs.length === PROFILS.length) return 'Toutes les situations';
  if (valeurs.length === PROFILS.length - 1 && !valeurs.includes('terminale')) return 'Hors terminale, tous bacs';
  return capital(valeurs.map((valeur) => LIBELLES_PROFIL[valeur]).join(', '));
}

interface LigneLue {
  readonly libelle: string;
  readonly estimation: Estimation;
  readonly own: boolean;
}

interface Chiffree {
  readonly libelle: string;
  readonly own: boolean;
  readonly intervalle: Intervalle;
}

const chiffrees = (lignes: readonly LigneLue[]): Chiffree[] =>
  lignes.flatMap(({ libelle, estimation, own }) =>
    estimation.kind === 'indisponible' ? [] : [{ libelle, own, intervalle: estimation.intervalle }],
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
  lignes: readonly (LigneLue & { readonly valeurs: readonly MentionCandidat[] })[],
  { profil, bac }: Pick<Candidat, 'profil' | 'bac'>,
): string {
  if (lignes.length === 1) {
    return profil === 'terminale' && bac !== 'autre'
      ? 'Les documents chargés ne disent rien de la mention pour cette formation : le chiffre est le même pour toutes.'
      : 'Les candidats hors terminale sont comptés ensemble : ta mention ne change pas ce chiffre.';
  }
  return conclu(chiffrees(lignes.filter(({ valeurs }) => !valeurs.includes('inconnue'))), 'd’une mention à l’autre');
}

/** What the comparison of profiles allows one to say. */
export function concluProfil(lignes: readonly LigneLue[]): string {
  const rows = chiffrees(lignes);
  if (rows.length === 0) return 'Aucune situation n’a de chiffre publié pour cette formation.';
  if (rows.length === 1) return 'Une seule situation a un chiffre publié : il n’y a rien à comparer.';
  return conclu(rows, 'd’une situation à l’autre');
}

/** Said above the ladder: what a mention is here, and whom its figure counts. */
export function introMention(mentionsComptees: boolean): string {
  return mentionsComptees
    ? 'Chiffres tous profils confondus. La commission ne connaît pas la mention d’un élève de terminale : elle lit ses bulletins. La mention sert ici de repère de niveau.'
    : 'Les données ouvertes comptent les candidats par bac, jamais par mention : chaque chiffre est estimé d’après les mentions des admis. La mention sert ici de repère de niveau.';
}
