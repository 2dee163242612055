import { comptesPopulation } from '@/lib/domain/effectifs';
import type { Formation, SessionFormation } from '@/lib/domain/formation';
import type { Cellule, Rapport } from '@/lib/domain/rapport';
import { rapportOf } from './estimate';
import type { EvidenceComptee, EvidenceDonneesOuvertes, EvidenceRapport, LigneComptee, Sujet } from './evidence';
import type { Mesure } from './mesures';
import { type Decision, porteDecisive } from './porteDecisive';

/** Four counts in the order of the procedure; `null`: not published, or not for this population alone. */
export type Comptes = readonly [
  confirmes: number | null,
  classes: number | null,
  obtenus: number | null,
  admis: number | null,
];

/** The gates of a formation: everyone's counts, and beside them those of the row that the candidate's figure quotes. */
export interface Etapes {
  readonly mesure: Mesure;
  readonly session: number;
  readonly tous: Comptes;
  readonly own: { readonly sujet: Sujet; readonly comptes: Comptes } | null;
  /** What decided for everyone together. */
  readonly porte: Decision;
  /** The admis of the candidate's row count both phases together: they are left out. */
  readonly deuxPhases: boolean;
}

/** Sum over rows, `null` as soon as one of them does not publish its count. */
function sum(rows: readonly Cellule[], field: keyof Cellule): number | null {
  if (rows.length === 0) return null;
  let total = 0;
  for (const row of rows) {
    const count = row[field];
    if (count === null) return null;
    total += count;
  }
  return total;
}

/** The report's row that evidence was read from: it keeps the row's very place, never a copy of it. */
function cellOf(rapport: Rapport, { origine }: LigneComptee<'en-position'>): Cellule | null {
  const rows = [...rapport.parBacMention, ...rapport.parProfil, ...rapport.groupes];
  return rows.find(({ repere }) => repere === origine.repere) ?? null;
}

function etapesRapport(rapport: Rapport, evidence: EvidenceRapport | null): Etapes {
  const tous: Comptes = [
    sum(rapport.groupes, 'confirmes'),
    sum(rapport.groupes, 'classes'),
    sum(rapport.groupes, 'appeles'),
    sum(rapport.groupes, 'acceptes'),
  ];
  const ligne = evidence?.lignes[0];
  const own =
    ligne === undefined || ligne.sujet.de === 'formation'
      ? null
      : {
          sujet: ligne.sujet,
          comptes: [ligne.confirmes, ligne.classes, ligne.obtenus, cellOf(rapport, ligne)?.acceptes ?? null] as const,
        };
  return compose('en-position', rapport.session, tous, own, false);
}

/** The lesser of the two: propositions count the phase complémentaire too, classés do not. Source: odds.md. */
const capped = (propositions: number | null, classes: number | null) =>
  propositions === null || classes === null ? null : Math.min(propositions, classes);

function etapesSession(row: SessionFormation, evidence: EvidenceDonneesOuvertes | null): Etapes {
  const { effectifs } = row;
  const complementary = effectifs.admisComplementaire !== 0;
  const tous: Comptes = [
    effectifs.confirmes,
    effectifs.classes,
    capped(effectifs.propositions, effectifs.classes),
    effectifs.admisPrincipale ?? (complementary ? null : effectifs.admis),
  ];
  const ligne = evidence?.lignes[0];
  if (ligne === undefined || ligne.sujet.de !== 'population') {
    return compose('proposition-recue', row.session, tous, null, false);
  }
  const { admis } = comptesPopulation(effectifs, ligne.sujet.population);
  const own = {
    sujet: ligne.sujet,
    comptes: [ligne.confirmes, ligne.classes, ligne.obtenus, complementary ? null : admis] as const,
  };
  return compose('proposition-recue', row.session, tous, own, complementary);
}

function compose(mesure: Mesure, session: number, tous: Comptes, own: Etapes['own'], deuxPhases: boolean): Etapes {
  const [confirmes, classes, obtenus] = tous;
  const porte =
    confirmes === null || classes === null || obtenus === null
      ? 'inconnue'
      : porteDecisive(confirmes, Math.min(classes, confirmes), Math.min(obtenus, classes, confirmes));
  return { mesure, session, tous, own, porte, deuxPhases };
}

/**
 * The path through the gates, from the document that speaks for the formation.
 *
 * @param evidence the candidate's, `null` without a candidate or without a figure
 * @returns `null` where no document counts the formation
 */
export function etapesOf(formation: Formation, evidence: EvidenceComptee | null): Etapes | null {
  const rapport = rapportOf(formation);
  if (rapport !== null && evidence?.mesure !== 'proposition-recue') return etapesRapport(rapport, evidence);
  const [row] = formation.sessions;
  // Without a report there is no evidence of one.
  return row === undefined ? null : etapesSession(row, evidence?.mesure === 'proposition-recue' ? evidence : null);
}
