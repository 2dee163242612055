import {
  APPRENTISSAGES,
  type Etablissement,
  type Formation,
  type Jonction,
  NATURES_FORMATION,
  STATUTS,
} from '@/lib/domain/formation';
import type { Origine } from '@/lib/domain/source';
import { TEXTES } from './diplome';
import { type OriginRow, toOriginRow } from './place';
import type { Rows, Written } from './tables';
import { wordOf, wordOrNull } from './vocabulary';

/** A formation without its sessions and reports, which have rows of their own; `origine` is its newest source. */
export type IdentiteFormation = Omit<Formation, 'sessions' | 'rapports'> & { readonly origine: Origine };

export function toEtablissementRow(
  etablissement: Etablissement,
  numero: number,
  origin: OriginRow,
): Written<'Etablissement'> {
  return { ...etablissement, numero, ...origin };
}

export function fromEtablissementRow(row: Rows['Etablissement']): Etablissement {
  return {
    uai: row.uai,
    nom: row.nom,
    commune: row.commune,
    departementCode: row.departementCode,
    departement: row.departement,
    academie: row.academie,
    region: row.region,
    statut: wordOrNull(STATUTS, row.statut, 'statut'),
    lat: row.lat,
    lon: row.lon,
  };
}

export function toFormationRow(formation: IdentiteFormation, etablissementNumero: number): Written<'Formation'> {
  const { etablissement: _, jonction, origine, ...identity } = formation;
  return { ...identity, etablissementNumero, ...toJonctionColumns(jonction), ...toOriginRow(origine) };
}

type JonctionColumns = Pick<
  Written<'Formation'>,
  'jonction' | 'diplomeCode' | 'familleCode' | 'jonctionOptions' | 'jonctionRaison' | 'jonctionNote'
>;

const NO_JONCTION = {
  diplomeCode: null,
  familleCode: null,
  jonctionOptions: null,
  jonctionRaison: null,
  jonctionNote: null,
};

function toJonctionColumns(jonction: Jonction): JonctionColumns {
  const columns = { ...NO_JONCTION, jonction: jonction.kind };
  switch (jonction.kind) {
    case 'fiche':
      return { ...columns, diplomeCode: jonction.code, jonctionNote: jonction.note ?? null };
    case 'famille':
      return {
        ...columns,
        familleCode: jonction.code,
        jonctionOptions: jonction.options,
        jonctionNote: jonction.note ?? null,
      };
    case 'aucune':
      return { ...columns, jonctionRaison: jonction.raison };
  }
}

/** @param etablissement The school that `etablissementNumero` names. */
export function fromFormationRow(
  row: Rows['Formation'],
  etablissement: Etablissement,
  children: Pick<Formation, 'sessions' | 'rapports'>,
): Formation {
  return {
    code: row.code,
    nature: wordOf(NATURES_FORMATION, row.nature, 'nature'),
    intitule: row.intitule,
    libelleSpecialite: row.libelleSpecialite,
    specialite: row.specialite,
    miseANiveauVers: TEXTES.parse(row.miseANiveauVers),
    parcours: row.parcours,
    famille: row.famille,
    apprentissage: wordOrNull(APPRENTISSAGES, row.apprentissage, 'apprentissage'),
    etablissement,
    lien: row.lien,
    jonction: fromJonctionColumns(row),
    ...children,
    fictive: row.fictive,
  };
}

function fromJonctionColumns(row: Rows['Formation']): Jonction {
  const note = row.jonctionNote === null ? {} : { note: row.jonctionNote };
  switch (wordOf(['fiche', 'famille', 'aucune'], row.jonction, 'jonction')) {
    case 'fiche':
      return { kind: 'fiche', code: required(row.diplomeCode, 'diplomeCode'), ...note };
    case 'famille':
      return {
        kind: 'famille',
        code: required(row.familleCode, 'familleCode'),
        options: TEXTES.parse(row.jonctionOptions),
        ...note,
      };
    case 'aucune':
      return { kind: 'aucune', raison: required(row.jonctionRaison, 'jonctionRaison') };
  }
}

function required(value: string | null, column: string): string {
  if (value === null) throw new Error(`column ${column} is empty where the join needs it`);
  return value;
}
