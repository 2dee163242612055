import { z } from 'zod';
import type { DeepReadonly } from '@/lib/domain/deepReadonly';
import { APPRENTISSAGES, STATUTS } from '@/lib/domain/formation';
import { MESURES, PALIERS, RAISONS_INDISPONIBLE } from '@/lib/odds/mesures';
import { schemaCriteres, schemaFacette, schemaFiltre, schemaLieu } from '../resultats';
import { schemaEchelle } from '../rose/echelle';
import { schemaParmi, schemaPreuveBreve } from '../schemaEstimation';
import { taux } from '../schemaTaux';

/** A search as its page shows it: `GET /api/v1/resultats`. Short rows, for a page that is light; `GET /api/v1/formations` says all of each. */

/** As much of an estimate as a row shows. */
const schemaChiffreBref = z.union([
  z.object({
    kind: z.enum(['estimee', 'observee']),
    mesure: z.enum(MESURES),
    palier: z.enum(PALIERS),
    intervalle: z.object({ bas: taux, haut: taux }),
    preuves: z.tuple([schemaPreuveBreve]),
    parmi: schemaParmi.nullable(),
    ecart: z.string().nullable(),
    phrase: z.string(),
    avertissements: z.array(z.string()).optional().describe('Ceux que « communs » ne dit pas déjà.'),
  }),
  z.object({ kind: z.literal('indisponible'), raison: z.enum(RAISONS_INDISPONIBLE), phrase: z.string() }),
]);

/** One formation in a line or three. What most of them have not is left out. */
export const schemaRangee = z.object({
  code: z.string(),
  nom: z.string().optional().describe('Quand ce n’est pas celui de son groupe.'),
  ecole: z.string(),
  lieu: z.string().nullable().describe('Commune, avec son département quand il n’en porte pas le nom.'),
  km: z.number().optional(),
  statut: z.enum(STATUTS).nullable(),
  places: z.int().nullable(),
  apprentissage: z.enum(APPRENTISSAGES).optional(),
  session: z.int().optional().describe('Quand elle n’est pas celle des autres chiffres.'),
  reel: z.literal(true).optional().describe('Établissement réel du jeu de démonstration.'),
  raisons: z.array(z.string()).optional().describe('Celles que son groupe ne dit pas déjà.'),
  estimation: schemaChiffreBref.nullable().describe('null quand aucun bac n’est donné.'),
});
export type Rangee = DeepReadonly<z.output<typeof schemaRangee>>;

export const schemaGroupeResultats = z.object({
  diplome: z
    .object({ code: z.string().nullable(), nom: z.string(), fiche: z.string().nullable() })
    .nullable()
    .describe('null quand les résultats ne sont pas rangés par diplôme.'),
  total: z.int().describe('Résultats de ce groupe, montrés ou non.'),
  raisons: z.array(z.string()).describe('Ce que toutes ses rangées disent.'),
  echelle: schemaEchelle.nullable().describe('Toutes ses écoles sur une échelle ; null pour moins de deux chiffres.'),
  rangees: z.array(schemaRangee),
});
export type GroupeResultats = DeepReadonly<z.output<typeof schemaGroupeResultats>>;

export const schemaEcran = z.object({
  criteres: schemaCriteres,
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  plusieursDiplomes: z.boolean().describe('Vrai quand il y a de quoi faire des groupes.'),
  groupes: z.array(schemaGroupeResultats),
  communs: z
    .array(z.object({ mesure: z.enum(MESURES), avertissements: z.array(z.string()) }))
    .describe('Ce que tous les chiffres d’une mesure ont en commun.'),
  lieu: schemaLieu.nullable(),
  motsIgnores: z.array(z.string()),
  facettes: z
    .object({
      diplome: z.array(schemaFacette),
      palier: z.array(schemaFacette),
      statut: z.array(schemaFacette),
      apprentissage: z.array(schemaFacette),
      territoire: z.object({ nom: z.enum(['region', 'departement']), valeurs: z.array(schemaFacette) }),
    })
    .describe('Les choix les plus utiles ; GET /api/v1/formations les donne tous.'),
  filtres: z.array(schemaFiltre),
});
export type Ecran = DeepReadonly<z.output<typeof schemaEcran>>;
