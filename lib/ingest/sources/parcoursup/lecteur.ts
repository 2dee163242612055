import type { CodeConstat, Constat } from '@/lib/domain/constat';
import type { NatureFormation, SessionFormation } from '@/lib/domain/formation';
import { LICENCES } from '@/lib/domain/licences';
import type { Comptage, EnTete, Evenement, Lecteur, Piece } from '@/lib/ingest/lecteur';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { openDocument } from './document';
import type { Entete } from './header';
import { natureOf } from './nature';
import { quote } from './normalize';
import type { Enregistrement } from './records';
import { type Codes, cell, judgeRow } from './row';

/**
 * Reads the open data of one session: every BTS, BTSA and maritime included, and the mises à niveau that lead to one.
 * See docs/sources/parcoursup.md for what is checked.
 */
export const lecteurParcoursup: Lecteur<SessionFormation> = {
  nature: 'parcoursup',
  editeur: 'Ministère chargé de l’enseignement supérieur (MESR-SIES)',
  licence: LICENCES.parcoursup,
  readEnTete,
  read,
};

async function readEnTete(piece: Piece): Promise<EnTete> {
  const { entete, lignes } = await openDocument(piece);
  try {
    return { session: await firstSession(entete, lignes), dateDonnees: null };
  } finally {
    await lignes.return(undefined);
  }
}

/** The session of the first row gives the document's; rows of another one are refused one by one. */
async function firstSession(entete: Entete, lignes: AsyncGenerator<Enregistrement>): Promise<number> {
  const first = await lignes.next();
  if (first.done) throw refuseDocument('document-vide', 'Le document n’a que sa ligne d’en-tête.', { ligne: 1 });
  const text = cell(entete, first.value.cellules, 'session');
  if (!/^20(1[89]|[2-9]\d)$/.test(text)) {
    throw refuseDocument(
      'session-invalide',
      `« ${quote(text)} » n’est pas une session de Parcoursup (2018 ou après).`,
      { ligne: first.value.ligne, rubrique: 'Session' },
    );
  }
  return Number(text);
}

async function* read(piece: Piece, sourceId: string): AsyncGenerator<Evenement<SessionFormation>, Comptage> {
  const { session } = await readEnTete(piece);
  if (session === null) throw new Error('The open data always give their session');
  const { entete, lignes } = await openDocument(piece);
  const codes: Codes = new Map();
  const total = { lignes: 0, lues: 0, misesANiveau: 0 };
  let broken: Enregistrement | null = null;
  try {
    if (entete.inconnues.length > 0) yield event(describeUnknownColumns(entete.inconnues));
    for await (const ligne of lignes) {
      // A row is only known to be the last one, and the document to be cut there, when no other follows.
      if (broken) yield event(describeBroken(broken, entete.largeur));
      total.lignes++;
      broken = ligne.guillemets || ligne.cellules.length !== entete.largeur ? ligne : null;
      // What a broken row is about cannot be known: it counts, so that the share of rejects is not flattered.
      const nature = broken ? null : natureOfRow(entete, ligne.cellules);
      if (broken || nature !== null) total.lues++;
      if (nature === null) continue;
      if (nature === 'mise-a-niveau') total.misesANiveau++;
      yield* judge(entete, ligne, nature, { sourceId, session, codes });
    }
    if (broken) yield event(describeLast(broken, entete.largeur));
  } finally {
    await lignes.return(undefined);
  }
  if (total.lues === 0) throw refuseWithoutBts(total.lignes);
  return total;
}

function* judge(
  entete: Entete,
  ligne: Enregistrement,
  nature: NatureFormation,
  { sourceId, session, codes }: { readonly sourceId: string; readonly session: number; readonly codes: Codes },
): Generator<Evenement<SessionFormation>> {
  const verdict = judgeRow(entete, ligne.cellules, nature, { sourceId, ligne: ligne.ligne }, session, codes);
  if (verdict.garde === null) {
    yield event(verdict.motif);
    return;
  }
  for (const alerte of verdict.alertes) yield event(alerte);
  yield { type: 'enregistrement', valeur: verdict.garde };
  if (!ligne.terminee) yield event(describeUnterminated(ligne.ligne));
}

function event(constat: Constat): { type: 'constat'; constat: Constat } {
  return { type: 'constat', constat };
}

function natureOfRow(entete: Entete, cellules: readonly string[]): NatureFormation | null {
  const at = (champ: 'libelle' | 'famille' | 'specialite') => cell(entete, cellules, champ);
  return natureOf(cell(entete, cellules, 'agregat'), at('libelle') || `${at('famille')} - ${at('specialite')}`);
}

/** @throws {DocumentRefuse} when the row is what a cut leaves of a last line. */
function describeLast(ligne: Enregistrement, largeur: number): Constat {
  if (ligne.guillemets) {
    throw refuseDocument(
      'document-tronque',
      `Un guillemet ouvert n’est pas refermé avant la fin : le document est incomplet, téléchargez-le de nouveau.`,
      { ligne: ligne.ligne },
    );
  }
  if (ligne.cellules.length < largeur) {
    throw refuseDocument(
      'document-tronque',
      `La dernière ligne s’arrête à la colonne ${ligne.cellules.length} sur ${largeur} : le document est incomplet, téléchargez-le de nouveau.`,
      { ligne: ligne.ligne },
    );
  }
  return describeBroken(ligne, largeur);
}

/** An empty list would pass for a session without any BTS. */
function refuseWithoutBts(lignes: number) {
  return refuseDocument(
    'document-vide',
    `Aucune des ${lignes} lignes ne concerne un BTS : ce n’est pas le fichier complet d’une session, ou ses colonnes ont été déplacées.`,
  );
}

function alerteOrRefus(gravite: 'alerte' | 'refus', code: CodeConstat, message: string, ligne: number): Constat {
  return { gravite, code, message, repere: { ligne } };
}

/** @throws {DocumentRefuse} when the row runs over other lines: how many rows are lost in it cannot be known. */
function describeBroken({ ligne, derniereLigne, cellules, guillemets }: Enregistrement, largeur: number): Constat {
  if (derniereLigne > ligne) {
    throw refuseDocument(
      'document-illisible',
      `Un guillemet mal placé réunit les lignes ${ligne} à ${derniereLigne} : elles ne peuvent pas être séparées.`,
      { ligne },
    );
  }
  const message = guillemets
    ? 'Un guillemet est mal placé : les cellules de la ligne ne peuvent pas être séparées.'
    : `La ligne a ${cellules.length} colonne${cellules.length > 1 ? 's' : ''} au lieu de ${largeur}.`;
  return alerteOrRefus('refus', guillemets ? 'cellule-illisible' : 'nombre-de-colonnes', message, ligne);
}

function describeUnterminated(ligne: number): Constat {
  const message = 'La dernière ligne n’a pas de fin de ligne : le document est peut-être incomplet.';
  return alerteOrRefus('alerte', 'document-tronque', message, ligne);
}

function describeUnknownColumns(inconnues: readonly string[]): Constat {
  const shown = inconnues.slice(0, 10).map((name) => `« ${quote(name)} »`);
  const more = inconnues.length > shown.length ? ` et ${inconnues.length - shown.length} autres` : '';
  const message = `Colonnes inconnues, qui ne sont pas lues : ${shown.join(', ')}${more}.`;
  return alerteOrRefus('alerte', 'colonnes-inconnues', message, 1);
}
