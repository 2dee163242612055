import type { Candidat } from '@/lib/domain/candidat';
import type { Formation } from '@/lib/domain/formation';
import type { Rapport } from '@/lib/domain/rapport';
import { rate } from '@/lib/domain/rate';
import { miseANiveauFor } from './acces';
import type { Classe } from './classe';
import type { ContexteOdds } from './contexte';
import { type Chiffre, chiffreOf, type Estimateur } from './estimateur';
import type { Avis, Evidence, EvidenceDe } from './evidence';
import { isClosed, readEvidenceDonneesOuvertes } from './evidenceDonneesOuvertes';
import { readEvidenceRapport } from './evidenceRapport';
import type { Mesure, Porte } from './mesures';
import type { Odds, OddsDe } from './odds';
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
 * A candidate's odds in a formation: evidence, then figure, then band and reliability. lib/phrases/estimation.ts tells them.
 *
 * @param candidat its series closes a door only where the access text does; nothing but bac, mention and profil makes the figure
 */
export function estimate(
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
): Odds {
  return oddsOf(formation, candidat, readEvidence(formation, candidat, contexte), estimateur);
}

/** The same, of evidence that was read before: a page reads it once for all that it says. */
export function oddsOf(formation: Formation, candidat: Candidat, evidence: Evidence, estimateur: Estimateur): Odds {
  if (evidence.kind === 'absence') return { kind: 'indisponible', absence: evidence };
  const compose = <M extends Mesure>(counted: EvidenceDe<M>): OddsDe<M> =>
    composeOdds(counted, chiffreOf(estimateur, formation, candidat, counted));
  // Told apart so that the type knows which measure it is.
  return evidence.mesure === 'en-position' ? compose(evidence) : compose(evidence);
}

/** Evidence and its figure, with the band and reliability that they call for. */
export function composeOdds<M extends Mesure>(evidence: EvidenceDe<M>, chiffre: Chiffre<M>): OddsDe<M> {
  const { lignes } = evidence;
  const [{ confirmes, classes, obtenus }] = lignes;
  return {
    kind: chiffre.kind,
    mesure: evidence.mesure,
    taux: chiffre.taux,
    intervalle: { niveau: NIVEAU_INTERVALLE, bas: chiffre.bas, haut: chiffre.haut },
    palier: palierOf(chiffre),
    fiabilite: fiabiliteOf(chiffre.n),
    niveau: chiffre.niveau ?? evidence.niveau,
    lignes,
    portes: { classement: porte(confirmes, classes), suite: porte(classes, obtenus) },
    avis: [...evidence.avis, ...(chiffre.avis ?? [])],
  };
}

const porte = (sur: number, obtenus: number): Porte => ({ sur, obtenus, taux: sur === 0 ? null : rate(obtenus / sur) });
