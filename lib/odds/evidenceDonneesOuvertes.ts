import { comptesPopulation, type Population } from '@/lib/domain/effectifs';
import type { Formation, SessionFormation } from '@/lib/domain/formation';
import { rate } from '@/lib/domain/rate';
import type { Classe } from './classe';
import type { ContexteOdds } from './contexte';
import type { Absence, Avis, EvidenceDonneesOuvertes, LigneComptee, Sujet } from './evidence';
import { populationOf } from './population';

/** Columns of the open data that a population's counts come from, as the official file labels them. */
const TABLES: Readonly<Record<Population, string>> = {
  general: 'Candidats néo bacheliers généraux : phase principale, classés, propositions',
  technologique: 'Candidats néo bacheliers technologiques : phase principale, classés, propositions',
  professionnel: 'Candidats néo bacheliers professionnels : phase principale, classés, propositions',
  nonNeobacheliers: 'Autres candidats (hors néo bacheliers) : phase principale, classés, propositions',
};
const TABLE_TOUS = 'Effectif total des candidats : phase principale, classés, propositions';

/**
 * Other néobacheliers of a diploma from whom the absence of a whole bac is no accident: where every bac makes at least
 * an eighth of the candidates, none among 50 happens about once in 800.
 */
const CANDIDATS_POUR_PORTE_FERMEE = 50;

interface Comptes {
  readonly confirmes: number | null;
  readonly classes: number | null;
  readonly propositions: number | null;
}

interface Lue {
  readonly ligne: LigneComptee<'proposition-recue'>;
  readonly avis: readonly Avis[];
}

/**
 * Propositions include the phase complémentaire, classés do not: the lesser of the two is what the phase principale can
 * have given. `null` where one of the three counts is not published or nobody applied.
 */
function readComptes(
  row: SessionFormation,
  sujet: Sujet<'proposition-recue'>,
  table: string,
  comptes: Comptes,
): Lue | null {
  const { confirmes, classes, propositions } = comptes;
  if (confirmes === null || classes === null || propositions === null || confirmes === 0) return null;
  const kept = Math.min(classes, confirmes);
  const ligne: LigneComptee<'proposition-recue'> = {
    mesure: 'proposition-recue',
    sujet,
    session: row.session,
    table,
    origine: row.origine,
    confirmes,
    classes: kept,
    obtenus: Math.min(propositions, kept),
  };
  const avis: Avis[] = [];
  if (classes > confirmes) avis.push({ cle: 'classes-plafonnes', classes, confirmes });
  if (propositions > kept) avis.push({ cle: 'propositions-plafonnees', propositions, classes: kept });
  return { ligne, avis };
}

function avisOfSession(row: SessionFormation, contexte: ContexteOdds): Avis[] {
  const avis: Avis[] = [];
  if (contexte.session !== null && row.session < contexte.session)
    avis.push({ cle: 'absente-depuis', session: row.session });
  avis.push({ cle: 'mesure-proposition-recue' });
  const { admis, admisComplementaire } = row.effectifs;
  if (admis !== null && admisComplementaire !== null && admis > 0 && admisComplementaire > 0) {
    avis.push({ cle: 'part-complementaire', part: rate(Math.min(1, admisComplementaire / admis)) });
  }
  return avis;
}

/**
 * The open data's row for a class of candidates, from the formation's newest session: its bac's row for a candidate en
 * terminale, the row of all others together for everyone else, never one for the other.
 *
 * Before 2023, propositions are not published by bac: a candidate en terminale then reads the row of all candidates, said
 * as such. A candidate hors terminale does not: néobacheliers make most of that row, and fare otherwise.
 */
export function readEvidenceDonneesOuvertes(
  formation: Formation,
  classe: Classe,
  contexte: ContexteOdds,
): EvidenceDonneesOuvertes | Absence {
  const [row] = formation.sessions;
  const population = populationOf(classe);
  const sujet: Sujet<'proposition-recue'> = { de: 'population', population };
  const absence = (raison: Absence['raison']): Absence => ({
    kind: 'absence',
    raison,
    session: row?.session ?? null,
    sujet,
    miseANiveau: false,
  });
  if (row === undefined) return absence('non-publie');
  const comptes = comptesPopulation(row.effectifs, population);
  if (comptes.confirmes === 0) {
    if (isNew(formation, row)) return absence('formation-nouvelle');
    return absence(isClosed(formation, row.session, population, contexte) ? 'acces-conditionne' : 'aucun-candidat');
  }
  const read = readComptes(row, sujet, TABLES[population], comptes);
  if (read !== null) {
    const said: Avis[] = population === 'nonNeobacheliers' ? [{ cle: 'hors-terminale' }] : [];
    return {
      kind: 'comptee',
      mesure: 'proposition-recue',
      session: row.session,
      population,
      niveau: 'cellule',
      lignes: [read.ligne],
      avis: [...said, ...avisOfSession(row, contexte), ...read.avis],
    };
  }
  const whole =
    population === 'nonNeobacheliers' ? null : readComptes(row, { de: 'candidats' }, TABLE_TOUS, row.effectifs);
  if (whole !== null) {
    return {
      kind: 'comptee',
      mesure: 'proposition-recue',
      session: row.session,
      population: null,
      niveau: 'formation',
      lignes: [whole.ligne],
      avis: [{ cle: 'tous-bacs', session: row.session }, ...avisOfSession(row, contexte), ...whole.avis],
    };
  }
  return absence(isNew(formation, row) ? 'formation-nouvelle' : 'non-publie');
}

/** Nobody applied yet, and no other session knows the formation. */
function isNew(formation: Formation, row: SessionFormation): boolean {
  const { confirmes, candidats } = row.effectifs;
  return formation.sessions.length === 1 && (confirmes ?? candidats ?? 0) === 0;
}

/** True when nobody of the bac applies anywhere for this diploma, among candidates too many for it to be chance. */
export function isClosed(
  formation: Formation,
  session: number,
  population: Population,
  contexte: ContexteOdds,
): boolean {
  if (population === 'nonNeobacheliers') return false;
  const diplome = contexte.candidatsOf(formation, session);
  if (diplome === null || diplome.confirmes[population] !== 0) return false;
  const { general, technologique, professionnel } = diplome.confirmes;
  if (general === null || technologique === null || professionnel === null) return false;
  return general + technologique + professionnel >= CANDIDATS_POUR_PORTE_FERMEE;
}
