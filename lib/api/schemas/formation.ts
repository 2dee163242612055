import { z } from 'zod';
import { CODES_CONSTAT } from '@/lib/domain/constat';
import type { DeepReadonly } from '@/lib/domain/deepReadonly';
import { EFFECTIFS, type Effectif } from '@/lib/domain/effectifs';
import { APPRENTISSAGES, NATURES_FORMATION } from '@/lib/domain/formation';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';
import { schemaEtablissement, schemaLienDiplome } from '@/lib/search/resultats';
import { schemaEstimation, schemaLectureCandidat } from '@/lib/search/schemaEstimation';
import { pourcent } from '@/lib/search/schemaTaux';
import { schemaFicheDiplome } from './diplome';
import { schemaOrigine, schemaSource } from './documents';
import {
  schemaCritere,
  schemaEds,
  schemaGroupe,
  schemaLigneBacMention,
  schemaLigneProfil,
  schemaLigneSexe,
  schemaNote,
  schemaTableSpecialite,
  schemaTexteRapport,
} from './rapport';

const effectif = z.int().min(0).nullable();

/** Every count of a row, by name. */
export const schemaEffectifs = z
  .object(Object.fromEntries(EFFECTIFS.map((name) => [name, effectif])) as Record<Effectif, typeof effectif>)
  .describe('Tous les comptes de la ligne ; null : non publié.');

/** One session of the open data. */
const schemaSession = z.object({
  session: z.int(),
  origine: schemaOrigine,
  effectifs: schemaEffectifs,
  groupes: z.array(z.object({ libelle: z.string(), rang: z.int().nullable() })),
  tauxAcces: pourcent.nullable().describe('Taux d’accès officiel, tel que publié, en pour cent.'),
  composition: z
    .object({ general: pourcent.nullable(), technologique: pourcent.nullable(), professionnel: pourcent.nullable() })
    .describe('Composition des candidats en position de recevoir une proposition : ce ne sont pas des taux.'),
});

/** `GET /api/v1/formations/{code}`: `null` report sections when no report is loaded or the section is not in it. */
export const schemaFormation = z.object({
  release: z.string(),
  code: z.string(),
  nature: z.enum(NATURES_FORMATION),
  fictive: z.boolean().describe('Vraie pour un établissement du jeu de démonstration.'),
  intitule: z.string().describe('Libellé du vœu, tel que la source l’imprime.'),
  nom: z.string().describe('Nom du diplôme, puis ce que le libellé y ajoute.'),
  parcours: z.string().nullable(),
  famille: z.string().nullable(),
  apprentissage: z.enum(APPRENTISSAGES).nullable(),
  etablissement: schemaEtablissement,
  places: z.int().min(0).nullable(),
  lien: z.string().nullable(),
  session: z.int(),
  absenteDepuis: z
    .int()
    .nullable()
    .describe('Dernière session qui connaît la formation, quand ce n’est pas la plus récente.'),
  diplome: schemaLienDiplome.nullable(),
  raisonSansDiplome: z.string().nullable().describe('Pourquoi aucune fiche n’est rattachée.'),
  noteDiplome: z.string().nullable().describe('Pourquoi la fiche porte un autre nom que la formation.'),
  fiches: z.array(schemaFicheDiplome).describe('La fiche du diplôme, ou celles de ses options.'),
  sessions: z.array(schemaSession).describe('Données ouvertes, de la plus récente à la plus ancienne.'),
  alertes: z
    .array(z.object({ session: z.int(), code: z.enum(CODES_CONSTAT), message: z.string(), origine: schemaOrigine }))
    .describe('Ce que la lecture signale des documents qui comptent la formation, gardés malgré cela.'),
  rapport: z
    .object({
      session: z.int(),
      dateDonnees: z.string().nullable(),
      origine: schemaOrigine,
      notes: z.array(schemaNote),
    })
    .nullable()
    .describe('Le rapport public d’où viennent les tableaux qui suivent.'),
  groupes: z.array(schemaGroupe).nullable(),
  parSexe: z.array(schemaLigneSexe).nullable(),
  parBacMention: z.array(schemaLigneBacMention).nullable(),
  parProfil: z.array(schemaLigneProfil).nullable(),
  parSpecialite: z.array(schemaTableSpecialite).nullable(),
  criteres: z.array(schemaCritere).nullable(),
  edsPrisEnCompte: schemaEds.nullable(),
  eliminatoires: schemaTexteRapport.nullable(),
  modalites: schemaTexteRapport.nullable(),
  traitementAlgorithmique: schemaTexteRapport.nullable(),
  conseils: schemaTexteRapport.nullable(),
  estimation: schemaEstimation.nullable().describe('null quand aucun bac n’est donné.'),
  lecture: schemaLectureCandidat.nullable().describe('null quand aucun bac n’est donné.'),
  selonMention: z
    .array(z.object({ mention: z.enum(MENTIONS_CANDIDAT), estimation: schemaEstimation }))
    .nullable()
    .describe(
      'Selon la mention obtenue ensuite au bac ; null quand aucun bac n’est donné. Chaque mention a le chiffre qu’elle donnerait au candidat ; un rapport, qui ne croise pas mentions et profils, donne à côté les deux lignes.',
    ),
  selonProfil: z
    .array(z.object({ profil: z.enum(PROFILS), estimation: schemaEstimation }))
    .nullable()
    .describe('Le même bac selon la situation, toutes mentions confondues ; null quand aucun bac n’est donné.'),
  sources: z.array(schemaSource),
});

export type FormationDetail = DeepReadonly<z.output<typeof schemaFormation>>;
