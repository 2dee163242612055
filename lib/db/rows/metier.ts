import { z } from 'zod';
import type { Metier, NomMetier, Rubrique } from '@/lib/domain/metier';
import { BLOCS, TEXTES } from './diplome';
import { fromOriginRow, toOriginRow } from './place';
import type { Rows, Written } from './tables';

const NOMS: z.ZodType<NomMetier[]> = z.array(z.object({ nom: z.string(), feminin: z.string(), masculin: z.string() }));

const RUBRIQUES: z.ZodType<Rubrique[]> = z.array(z.object({ id: z.string(), libelle: z.string() }));

export function toMetierRows({ origine, diplomes, ...metier }: Metier): {
  metier: Written<'Metier'>;
  diplomes: Written<'MetierDiplome'>[];
} {
  return {
    metier: { ...metier, ...toOriginRow(origine) },
    diplomes: diplomes.map((diplomeCode, ordre) => ({ metierId: metier.id, ordre, diplomeCode })),
  };
}

export function fromMetierRow(row: Rows['Metier'] & { readonly diplomes: readonly Rows['MetierDiplome'][] }): Metier {
  return {
    id: row.id,
    nom: row.nom,
    feminin: row.feminin,
    masculin: row.masculin,
    synonymes: NOMS.parse(row.synonymes),
    accroche: BLOCS.parse(row.accroche),
    nature: BLOCS.parse(row.nature),
    competences: BLOCS.parse(row.competences),
    conditions: BLOCS.parse(row.conditions),
    acces: BLOCS.parse(row.acces),
    niveauAcces: row.niveauAcces,
    interets: RUBRIQUES.parse(row.interets),
    secteurs: RUBRIQUES.parse(row.secteurs),
    associes: RUBRIQUES.parse(row.associes),
    romes: TEXTES.parse(row.romes),
    formations: RUBRIQUES.parse(row.formations),
    diplomes: row.diplomes.toSorted((a, b) => a.ordre - b.ordre).map(({ diplomeCode }) => diplomeCode),
    origine: fromOriginRow(row),
  };
}
