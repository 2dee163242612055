import { EFFECTIFS, type Effectifs } from '@/lib/domain/effectifs';
import {
  APPRENTISSAGES,
  type Etablissement,
  type GroupeClassement,
  NATURES_FORMATION,
  type SessionFormation,
} from '@/lib/domain/formation';
import { fromOriginRow, toOriginRow } from './place';
import type { Rows, Written } from './tables';
import { wordOf, wordOrNull } from './vocabulary';

export function toSessionRows(
  session: SessionFormation,
  etablissementNumero: number,
): { session: Written<'SessionFormation'>; groupes: Written<'Groupe'>[] } {
  const { origine, etablissement: _, effectifs, groupes, composition, ...columns } = session;
  return {
    session: {
      ...columns,
      ...effectifs,
      etablissementNumero,
      compositionGeneral: composition.general,
      compositionTechnologique: composition.technologique,
      compositionProfessionnel: composition.professionnel,
      ...toOriginRow(origine),
    },
    groupes: groupes.map(({ libelle, rang }, ordre) => ({
      code: session.code,
      session: session.session,
      ordre,
      libelle,
      rang,
    })),
  };
}

/**
 * @param etablissement The school that `etablissementNumero` names.
 * @param groupes In their order.
 */
export function fromSessionRow(
  row: Rows['SessionFormation'],
  etablissement: Etablissement,
  groupes: readonly GroupeClassement[],
): SessionFormation {
  const effectifs = {} as { -readonly [K in keyof Effectifs]: Effectifs[K] };
  for (const effectif of EFFECTIFS) effectifs[effectif] = row[effectif];
  return {
    code: row.code,
    session: row.session,
    nature: wordOf(NATURES_FORMATION, row.nature, 'nature'),
    origine: fromOriginRow(row),
    etablissement,
    libelle: row.libelle,
    libelleSpecialite: row.libelleSpecialite,
    parcours: row.parcours,
    famille: row.famille,
    selective: row.selective,
    apprentissage: wordOrNull(APPRENTISSAGES, row.apprentissage, 'apprentissage'),
    lien: row.lien,
    effectifs,
    groupes,
    tauxAcces: row.tauxAcces,
    composition: {
      general: row.compositionGeneral,
      technologique: row.compositionTechnologique,
      professionnel: row.compositionProfessionnel,
    },
  };
}
