import type { Candidat } from '@/lib/domain/candidat';
import type { Formation } from '@/lib/domain/formation';
import type { Rapport } from '@/lib/domain/rapport';
import type { Source } from '@/lib/domain/source';
import { libelleSujet, phraseAbsence, phraseAvis, phraseObservation, type Voix } from '@/lib/phrases/estimation';
import { miseANiveauFor } from './acces';
import type { Classe } from './classe';
import type { ContexteOdds } from './contexte';
import type { Chiffre, Estimateur } from './estimateur';
import type { Estimation, Indisponible, Porte, Preuve } from './estimation';
import type { Absence, Avis, Evidence, EvidenceComptee, LigneComptee } from './evidence';
import { isClosed, readEvidenceDonneesOuvertes } from './evidenceDonneesOuvertes';
import { readEvidenceRapport } from './evidenceRapport';
import { populationOf } from './population';
import { fiabiliteOf, NIVEAU_INTERVALLE, palierOf } from './seuils';

/** The report that speaks for a formation: the newest, unless the open data know a newer session. */
export function rapportOf({ rapports, sessions }: Formation): Rapport | null {
  const [rapport] = rapports;
  return rapport !== undefined && rapport.session >= (sessions[0]?.session ?? 0) ? rapport : null;
}

/**
 * The counted rows that answer for a candidate in a formation, or the reason why there are none. Reads the report where
 * there is one, else the open data; the two measures never meet in one figure.
 */
export function readEvidence(
  formation: Formation,
  candidat: Classe & Pick<Candidat, 'serie'>,
  contexte: ContexteOdds,
): Evidence {
  const step = miseANiveauFor(contexte.fichesOf(formation), candidat);
  if (step === 'obligatoire' && candidat.profil === 'terminale') {
    return {
      kind: 'absence',
      raison: 'acces-conditionne',
      session: null,
      sujet: { de: 'bac', bac: candidat.bac, groupe: '' },
      miseANiveau: true,
    };
  }
  const evidence = readDocuments(formation, candidat, contexte);
  if (evidence.kind === 'absence' || step === 'non') return evidence;
  const said: Avis = {
    cle: step === 'obligatoire' ? 'mise-a-niveau-obligatoire' : 'mise-a-niveau-selon-serie',
    bac: candidat.bac,
  };
  return { ...evidence, avis: [said, ...evidence.avis] };
}

function readDocuments(formation: Formation, classe: Classe, contexte: ContexteOdds): Evidence {
  const rapport = rapportOf(formation);
  if (rapport === null) return readEvidenceDonneesOuvertes(formation, classe, contexte);
  const evidence = readEvidenceRapport(rapport, classe);
  if (evidence.kind === 'comptee') return evidence;
  if (evidence.raison === 'aucun-candidat') {
    const closed = contexte.session !== null && isClosed(formation, contexte.session, populationOf(classe), contexte);
    return closed ? { ...evidence, raison: 'acces-conditionne', session: contexte.session } : evidence;
  }
  return formation.sessions.length === 0 ? evidence : readEvidenceDonneesOuvertes(formation, classe, contexte);
}

/**
 * What can be said of a candidate's odds in a formation: evidence, then figure, then words.
 *
 * @param candidat its series closes a door only where the access text does; nothing but bac, mention and profil makes the figure
 * @param voix to whom its words speak; nothing else depends on it
 */
export function estimate(
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
  voix: Voix = 'tu',
): Estimation {
  const evidence = readEvidence(formation, candidat, contexte);
  if (evidence.kind === 'absence') return toIndisponible(evidence, voix);
  return composeEstimation(evidence, estimateur.estimate(formation, candidat, evidence), contexte, voix);
}

/** An estimate that lacks the bac: the one thing without which no row can be chosen. */
export function profilIncomplet(): Indisponible {
  return toIndisponible({
    kind: 'absence',
    raison: 'profil-incomplet',
    session: null,
    sujet: null,
    miseANiveau: false,
  });
}

/** An absence as the contract says it. */
function toIndisponible(absence: Absence, voix: Voix = 'tu'): Indisponible {
  return { kind: 'indisponible', raison: absence.raison, phrase: phraseAbsence(absence, voix) };
}

/** Evidence and its figure, with the words, band and reliability that they call for. */
export function composeEstimation(
  evidence: EvidenceComptee,
  chiffre: Chiffre,
  contexte: ContexteOdds,
  voix: Voix,
): Estimation {
  const [first, ...others] = evidence.lignes;
  const classement: Porte = porte(first.confirmes, first.classes);
  const next: Porte = porte(first.classes, first.obtenus);
  const common = {
    kind: chiffre.kind,
    taux: chiffre.taux,
    intervalle: { niveau: NIVEAU_INTERVALLE, bas: chiffre.bas, haut: chiffre.haut },
    palier: palierOf(evidence.mesure, chiffre),
    fiabilite: fiabiliteOf(chiffre.n),
    niveau: chiffre.niveau ?? evidence.niveau,
    preuves: [toPreuve(first, contexte), ...others.map((ligne) => toPreuve(ligne, contexte))] as const,
    phrase: phraseObservation(evidence.mesure, first),
    avertissements: [...evidence.avis, ...(chiffre.avis ?? [])].map((avis) => phraseAvis(avis, voix)),
  };
  return evidence.mesure === 'en-position'
    ? { ...common, mesure: evidence.mesure, portes: { classement, appel: next } }
    : { ...common, mesure: evidence.mesure, portes: { classement, proposition: next } };
}

const porte = (sur: number, obtenus: number): Porte => ({ sur, obtenus, taux: sur === 0 ? null : obtenus / sur });

function toPreuve(ligne: LigneComptee, contexte: ContexteOdds): Preuve {
  const source = contexte.sources.get(ligne.origine.sourceId);
  return {
    libelle: libelleSujet(ligne.sujet),
    session: ligne.session,
    table: ligne.table,
    sur: ligne.confirmes,
    obtenus: ligne.obtenus,
    source: {
      id: ligne.origine.sourceId,
      document: source === undefined ? 'Document non décrit' : phraseDocument(source),
      repere: phraseRepere(ligne.origine.repere),
    },
  };
}

/** A document as evidence cites it. */
function phraseDocument({ nature, session, fichier }: Source): string {
  const what = nature === 'rapport' ? 'Rapport public de la formation' : 'Parcoursup, données ouvertes';
  return `${what}${session === null ? '' : `, session ${session}`} (${fichier})`;
}

/** A place in a document: « page 3, ligne 12, « Suivi des candidats par profil » ». */
function phraseRepere({ page, ligne, rubrique }: LigneComptee['origine']['repere']): string {
  const parts: string[] = [];
  if (page !== undefined) parts.push(`page ${page}`);
  if (ligne !== undefined) parts.push(`ligne ${ligne}`);
  if (rubrique !== undefined) parts.push(`«\u00a0${rubrique}\u00a0»`);
  return parts.join(', ');
}
