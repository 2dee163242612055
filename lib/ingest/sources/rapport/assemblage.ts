import type { Constat } from '@/lib/domain/constat';
import type { Critere, Rapport } from '@/lib/domain/rapport';
import type { DocumentRefuse } from '@/lib/ingest/lecteur';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import type { CritereBrut, RangRefuse, RapportBrut } from './brut';
import { readDatation } from './datation';
import { splitFormation } from './formation';
import { checkMarges, refuseDoublons } from './integrite';
import { toLignes } from './lignesRapport';
import { keyOfBloc, resolveRangs } from './resolution';
import { type Rubrique, TITRES } from './rubriques';
import { hideSignataire } from './signataire';
import { readEds, readNotes, readTextes } from './textes';
import { findMot, IMPORTANCES_IMPRIMEES } from './vocabulaire';

/** A report as read, with everything that was found about it. */
export interface RapportLu {
  /** Without its source: the reader adds it. */
  readonly rapport: Omit<Rapport, 'origine'>;
  readonly session: number;
  readonly dateDonnees: string | null;
  readonly constats: readonly Constat[];
  /** Rows of tables and of criteria that the document prints. */
  readonly lignes: number;
}

/** Parts that every report is expected to have; without one, the report is kept and the gap is said. */
const ATTENDUES: readonly Rubrique[] = [
  'donnees',
  'sexe',
  'bac',
  'profil',
  'specialite',
  'criteres',
  'eds',
  'eliminatoires',
  'modalites',
  'conseils',
];

/**
 * Settles, checks and assembles what was read of a report, from text or from a PDF alike.
 * @throws {DocumentRefuse} `session-invalide` when the report cannot be dated, `document-inconnu` when it is that of
 * another diploma than a BTS.
 */
export function assembleRapport(brut: RapportBrut): RapportLu {
  const formation = splitFormation(brut.formation);
  if (formation === null) throw refuseOther(brut);
  const { session, dateDonnees, constats: datation } = readDatation(brut);
  const { lus, constats: resolution } = resolveRangs(brut.rangs);
  const { gardes, constats: doublons } = refuseDoublons(lus);
  const kept = new Set(lus.map(({ repere }) => repere));
  const incomplets = new Set(brut.rangs.filter(({ repere }) => !kept.has(repere)).map(keyOfBloc));
  const tables = toLignes(gardes, brut.notesSpecialite);
  const { eds, constats: constatsEds } = readEds(brut.sections);
  const textes = readTextes(brut.sections);
  const constats: Constat[] = [
    ...datation,
    ...[...brut.refuses, ...tables.refuses].map(toRefus),
    ...brut.incertains.map(toIncertain),
    ...resolution,
    ...doublons,
    ...checkMarges(gardes, incomplets),
    ...constatsEds,
    ...brut.criteres.flatMap(checkCritere),
    ...checkRubriques(brut, textes.traitementAlgorithmique === null),
  ];
  const { groupes, parSexe, parBacMention, parProfil, parSpecialite } = tables;
  const rapport = {
    code: brut.formation.code,
    session,
    dateDonnees,
    libelleFormation: brut.formation.libelle,
    ...formation,
    groupes,
    parSexe,
    parBacMention,
    parProfil,
    parSpecialite,
    notes: readNotes(brut.sections),
    criteres: brut.criteres.map(toCritere),
    eds,
    ...textes,
  };
  const lignes = brut.rangs.length + brut.notesSpecialite.length + brut.criteres.length + brut.refuses.length;
  return {
    rapport: hideSignataire(rapport, brut.signataire),
    session,
    dateDonnees,
    constats: hideSignataire(constats, brut.signataire),
    lignes,
  };
}

function toRefus({ message, repere }: RangRefuse): Constat {
  return { gravite: 'refus', code: 'cellule-illisible', message, repere };
}

function toIncertain({ message, repere }: RangRefuse): Constat {
  return { gravite: 'alerte', code: 'separation-incertaine', message, repere };
}

function toCritere({ champ, criteres, elements, importance, repere }: CritereBrut): Critere {
  return {
    champ,
    criteres,
    elements,
    separation: elements === null ? 'incertaine' : 'exacte',
    importance: findMot(IMPORTANCES_IMPRIMEES, importance),
    libelleImportance: importance,
    repere,
  };
}

function checkCritere({ champ, elements, importance, repere }: CritereBrut): Constat[] {
  const constats: Constat[] = [];
  if (elements === null) {
    const message = `Critères « ${champ} » : le texte ne sépare pas les critères des éléments pris en compte, ils sont gardés ensemble. Le PDF, lui, les sépare.`;
    constats.push({ gravite: 'alerte', code: 'separation-incertaine', message, repere });
  }
  if (findMot(IMPORTANCES_IMPRIMEES, importance) === null) {
    const said = importance === '' ? 'manque' : `« ${importance} » n’est pas un degré connu`;
    const message = `Critères « ${champ} » : le degré d’importance ${said}.`;
    constats.push({ gravite: 'alerte', code: 'cellule-illisible', message, repere });
  }
  return constats;
}

function checkRubriques(brut: RapportBrut, noAlgorithme: boolean): Constat[] {
  const present = new Set(brut.sections.map(({ rubrique }) => rubrique));
  const missing = ATTENDUES.filter((rubrique) => !present.has(rubrique)).map((rubrique) => TITRES[rubrique]);
  const { titre, repere } = brut.sections.at(-1) ?? { titre: '', repere: brut.formation.repere };
  const algorithme = noAlgorithme && present.has('modalites') ? ['Traitement algorithmique'] : [];
  return [...missing, ...algorithme].map((nom) => ({
    gravite: 'alerte',
    code: 'rubrique-absente',
    message: `La partie « ${nom} » n’est pas dans le rapport : elle est vide, ou le document n’est pas complet.`,
    repere: { ...repere, rubrique: titre },
  }));
}

function refuseOther({ formation: { libelle, code, repere } }: RapportBrut): DocumentRefuse {
  const message = `La formation ${code} (« ${libelle} ») n’est ni un BTS ni une mise à niveau : son rapport n’est pas gardé.`;
  return refuseDocument('document-inconnu', message, repere);
}
