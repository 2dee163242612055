import type { FormationListe } from '@/lib/api/schemas/liste';
import type { Palier } from '@/lib/odds/mesures';
import type { Chiffrable } from '@/lib/phrases/chiffre';
import type { Eleve } from '@/lib/seance/eleve';
import type { LigneClasse } from '@/lib/seance/filtres';
import type { Chiffres } from './useChiffres';

/** A vœu of a student, as far as it is known. */
export interface VoeuConnu {
  readonly code: string;
  /** `null` while it is read, where it could not be, and for a code that the data do not know: `sans` says which. */
  readonly formation: FormationListe | null;
  /** The figure; `null` where there is none, and `sans` says why. */
  readonly figure: (Chiffrable & { readonly palier: Palier }) | null;
  readonly sans: string | null;
}

/** Why a formation has no figure for somebody, said to a counsellor. */
const ABSENCES = {
  'non-publie': 'Chiffre non publié',
  'aucun-candidat': 'Aucun candidat de cette sorte n’y a été compté',
  'formation-nouvelle': 'Formation nouvelle : pas encore de chiffre',
  'profil-incomplet': 'Le profil n’en dit pas assez',
  'acces-conditionne': 'Accès sous condition pour ce bac : voir la formation',
} as const;

function voeuOf(chiffres: Chiffres, eleve: Eleve, code: string): VoeuConnu {
  const known = chiffres.of(eleve, code);
  const without = (formation: FormationListe | null, sans: string): VoeuConnu => ({
    code,
    formation,
    figure: null,
    sans,
  });
  if (known === 'attente') return without(null, 'Lecture des chiffres…');
  if (known === 'panne') return without(null, 'Chiffre illisible pour le moment');
  if (known === null) return without(null, `Le code ${code} n’est pas celui d’un BTS connu ici`);
  if (known.absenteDepuis !== null) return without(known, `Plus proposée depuis la session ${known.absenteDepuis}`);
  const { estimation } = known;
  if (estimation === null) return without(known, 'Le bac manque');
  if (estimation.kind === 'indisponible') return without(known, ABSENCES[estimation.raison]);
  return { code, formation: known, figure: estimation, sans: null };
}

export const voeuxOf = (chiffres: Chiffres, eleve: Eleve): readonly VoeuConnu[] =>
  eleve.voeux.map(({ code }) => voeuOf(chiffres, eleve, code));

/** Vœux as Parcoursup counts them: a BTS, and the schools asked for within it. What is not known stands apart, at the end. */
export function groupVoeux(
  voeux: readonly VoeuConnu[],
): readonly { readonly cle: string; readonly libelle: string; readonly voeux: readonly VoeuConnu[] }[] {
  const groupes = new Map<string, { readonly libelle: string; readonly voeux: VoeuConnu[] }>();
  for (const voeu of voeux) {
    const { cle, libelle } = voeu.formation?.voeu ?? { cle: '', libelle: 'À vérifier' };
    const groupe = groupes.get(cle) ?? { libelle, voeux: [] };
    groupe.voeux.push(voeu);
    groupes.set(cle, groupe);
  }
  return [...groupes]
    .map(([cle, groupe]) => ({ cle, ...groupe }))
    .toSorted((a, b) => Number(a.cle === '') - Number(b.cle === ''));
}

/** A student as filters and sorts read them. */
export function ligneOf(eleve: Eleve, voeux: readonly VoeuConnu[]): LigneClasse {
  return {
    eleve,
    paliers: voeux.flatMap(({ figure }) => (figure === null ? [] : [figure.palier])),
    bts: new Set(voeux.flatMap(({ formation }) => (formation === null ? [] : [formation.voeu.cle]))),
  };
}

/** « Lycée X, Lyon » */
export function ecoleOf({ formation, code }: VoeuConnu): string {
  if (formation === null) return `Code ${code}`;
  const { nom, commune } = formation.etablissement;
  return commune === null ? nom : `${nom}, ${commune}`;
}
