import { EFFECTIFS, type Effectif } from '@/lib/domain/effectifs';
import {
  APPRENTISSAGES,
  type Etablissement,
  type GroupeClassement,
  NATURES_FORMATION,
  type SessionFormation,
} from '@/lib/domain/formation';
import { fromOriginRow } from './place';
import type { Rows, Written } from './tables';
import { wordOf, wordOrNull } from './vocabulary';

type Column = keyof Written<'SessionFormation'>;

/**
 * How each column is read off a row of the open data. Not one object per row as for the other tables: with this many keys
 * objects are slow, and an import makes thousands of them.
 */
const CELLS: {
  readonly [K in Column]: (session: SessionFormation, etablissementNumero: number) => Rows['SessionFormation'][K];
} = {
  code: ({ code }) => code,
  session: ({ session }) => session,
  nature: ({ nature }) => nature,
  etablissementNumero: (_, etablissementNumero) => etablissementNumero,
  libelle: ({ libelle }) => libelle,
  libelleSpecialite: ({ libelleSpecialite }) => libelleSpecialite,
  parcours: ({ parcours }) => parcours,
  famille: ({ famille }) => famille,
  selective: ({ selective }) => selective,
  apprentissage: ({ apprentissage }) => apprentissage,
  lien: ({ lien }) => lien,
  ...effectifCells(),
  tauxAcces: ({ tauxAcces }) => tauxAcces,
  compositionGeneral: ({ composition }) => composition.general,
  compositionTechnologique: ({ composition }) => composition.technologique,
  compositionProfessionnel: ({ composition }) => composition.professionnel,
  sourceId: ({ origine }) => origine.sourceId,
  ligne: ({ origine }) => origine.repere.ligne ?? null,
  page: ({ origine }) => origine.repere.page ?? null,
  rubrique: ({ origine }) => origine.repere.rubrique ?? null,
};

function effectifCells(): Record<Effectif, (session: SessionFormation) => number | null> {
  const cells = EFFECTIFS.map((name) => [name, ({ effectifs }: SessionFormation) => effectifs[name]]);
  return Object.fromEntries(cells) as Record<Effectif, (session: SessionFormation) => number | null>;
}

/** Value of one column of a row. */
export function sessionCell(session: SessionFormation, etablissementNumero: number, column: Column): unknown {
  return CELLS[column](session, etablissementNumero);
}

export function toGroupeRows({ code, session, groupes }: SessionFormation): Written<'Groupe'>[] {
  return groupes.map(({ libelle, rang }, ordre) => ({ code, session, ordre, libelle, rang }));
}

/**
 * What the counts of every row are copied from, so that all of them share its shape. Filled key by key, an object of so many keys is a hash table of 3 KiB,
 * four times as large: 45 MiB for a release. So would this one be; parsed, it is not.
 */
const SANS_EFFECTIF: { -readonly [K in Effectif]: number | null } = JSON.parse(
  JSON.stringify(Object.fromEntries(EFFECTIFS.map((effectif) => [effectif, null]))),
);

/**
 * @param etablissement The school that `etablissementNumero` names.
 * @param groupes In their order.
 */
export function fromSessionRow(
  row: Rows['SessionFormation'],
  etablissement: Etablissement,
  groupes: readonly GroupeClassement[],
): SessionFormation {
  const effectifs = { ...SANS_EFFECTIF };
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
