import { LIBELLES_APPRENTISSAGE, LIBELLES_STATUT } from '@/lib/domain/libelles';
import { type Critere, IMPORTANCES, type Importance } from '@/lib/domain/rapport';
import { phraseLieu } from '@/lib/phrases/lieu';
import type { FormationComparee } from './comparaison';

/**
 * What a row of a comparison tells apart.
 * - `differe`: values that differ: the row comes first.
 * - `identique`: one known value for all: said once.
 * - `a-lire`: a value missing beside equal ones, or all of them.
 */
export type EtatLigne = 'differe' | 'identique' | 'a-lire';

/** State of a row of values, `null` where one is not published: what is unknown neither differs nor agrees. */
export function etatOfValues(values: readonly (string | number | null)[]): EtatLigne {
  const known = new Set(values.filter((value) => value !== null));
  if (known.size > 1) return 'differe';
  return known.size === 1 && values.length > 1 && !values.includes(null) ? 'identique' : 'a-lire';
}

/** A row whose cells are short values. */
export interface LigneValeurs {
  readonly cle: 'places' | 'confirmes' | 'statut' | 'lieu' | 'distance' | 'diplome' | 'apprentissage';
  /** One per formation, in order; `null` where no loaded document says it. */
  readonly valeurs: readonly (string | number | null)[];
  readonly etat: EtatLigne;
}

/** The short rows, each with what it tells apart. The distance only where there is a centre to measure from. */
export function lignesValeurs(formations: readonly FormationComparee[], hasCentre: boolean): readonly LigneValeurs[] {
  const row = (cle: LigneValeurs['cle'], read: (one: FormationComparee) => string | number | null): LigneValeurs => {
    const valeurs = formations.map(read);
    return { cle, valeurs, etat: etatOfValues(valeurs) };
  };
  return [
    row('places', ({ comptes }) => comptes.places),
    row('confirmes', ({ comptes }) => comptes.confirmes),
    row('statut', ({ resume: { etablissement } }) =>
      etablissement.statut === null ? null : LIBELLES_STATUT[etablissement.statut],
    ),
    row('lieu', ({ resume: { etablissement } }) => phraseLieu(etablissement)),
    ...(hasCentre ? [row('distance', ({ resume }) => resume.distanceKm)] : []),
    row('diplome', ({ resume }) => resume.diplome?.nom ?? resume.nom),
    row('apprentissage', ({ resume: { apprentissage } }) =>
      apprentissage === null ? 'l’intitulé n’en parle pas' : LIBELLES_APPRENTISSAGE[apprentissage],
    ),
  ];
}

/** The criteria of one degree of importance, formation by formation; `null` where no report is loaded. */
export interface LigneCriteres {
  /** `null`: the report's words are none of the known ones. */
  readonly importance: Importance | null;
  readonly cellules: readonly (readonly Critere[] | null)[];
}

/** Criteria by importance, most important first; a degree that no report uses makes no row. */
export function lignesCriteres(formations: readonly FormationComparee[]): readonly LigneCriteres[] {
  return [...IMPORTANCES, null]
    .map((importance) => ({
      importance,
      cellules: formations.map(
        ({ rapport }) => rapport?.criteres.filter((critere) => critere.importance === importance) ?? null,
      ),
    }))
    .filter(({ cellules }) => cellules.some((criteres) => criteres !== null && criteres.length > 0));
}
