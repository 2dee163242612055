import { z } from 'zod';
import { BACS, SPECIFIQUES, type Specifique } from '@/lib/domain/bac';
import type { Diplome, FamilleDiplome } from '@/lib/domain/diplome';
import type { Origine, Repere } from '@/lib/domain/source';
import { fromOriginRow, type OriginRow, toOriginRow } from './place';
import type { Rows, Written } from './tables';
import { wordOf } from './vocabulary';

/** JSON columns: the only part of the store without a type of its own, so they are parsed. */
export const TEXTES = z.array(z.string());

export const BLOCS = z.array(
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('titre'), texte: z.string() }),
    z.object({ type: z.literal('paragraphe'), texte: z.string() }),
    z.object({ type: z.literal('liste'), elements: z.array(z.string()) }),
  ]),
);

const TOUS_SPECIFIQUES = Object.values(SPECIFIQUES).flat() as readonly Specifique[];

const BACS_NOMMES = z.array(
  z.object({
    bac: z.enum(BACS),
    serie: z.string().nullable(),
    specialite: z.string().nullable(),
    specifique: z.enum(TOUS_SPECIFIQUES).nullable(),
  }),
);

const METIERS = z.array(z.object({ nom: z.string(), synonymes: z.array(z.string()) }));

const REPERE = z
  .object({ ligne: z.number().optional(), page: z.number().optional(), rubrique: z.string().optional() })
  .transform((repere) => repere as Repere);

const ORIGINES: z.ZodType<Origine[]> = z.array(z.object({ sourceId: z.string(), repere: REPERE }));

export function toDiplomeRow({ origine, ...diplome }: Diplome): Written<'Diplome'> {
  return { ...diplome, ...toOriginRow(origine) };
}

export function fromDiplomeRow(row: Rows['Diplome']): Diplome {
  return {
    code: row.code,
    identifiant: row.identifiant,
    intitule: row.intitule,
    sigle: row.sigle,
    generique: row.generique,
    option: row.option,
    type: wordOf(['BTS', 'BTSA'], row.type, 'type'),
    duree: row.duree,
    niveauCertification: row.niveauCertification,
    lienRncp: row.lienRncp,
    description: BLOCS.parse(row.description),
    acces: BLOCS.parse(row.acces),
    bacsNommes: BACS_NOMMES.parse(row.bacsNommes),
    miseANiveau: row.miseANiveau,
    miseANiveauPour: BACS_NOMMES.parse(row.miseANiveauPour),
    attendus: TEXTES.parse(row.attendus),
    poursuites: BLOCS.parse(row.poursuites),
    metiers: METIERS.parse(row.metiers),
    domaines: TEXTES.parse(row.domaines),
    dateModification: row.dateModification,
    origine: fromOriginRow(row),
    autresOrigines: ORIGINES.parse(row.autresOrigines),
  };
}

/** `origin`: that of the family's first option sheet. */
export function toFamilleRows(
  famille: FamilleDiplome,
  origin: OriginRow,
): { famille: Written<'Famille'>; options: Written<'FamilleOption'>[] } {
  const { code, intitule, sigle } = famille;
  return {
    famille: { code, intitule, sigle, ...origin },
    options: famille.options.map((diplomeCode, ordre) => ({ familleCode: code, ordre, diplomeCode })),
  };
}

export function fromFamilleRow(
  row: Rows['Famille'] & { readonly options: readonly Rows['FamilleOption'][] },
): FamilleDiplome {
  const options = row.options.toSorted((a, b) => a.ordre - b.ordre).map(({ diplomeCode }) => diplomeCode);
  return { code: row.code, intitule: row.intitule, sigle: row.sigle, options };
}
