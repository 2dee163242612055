import type { CodeConstat, Constat } from '@/lib/domain/constat';
import type { NatureFormation, SessionFormation } from '@/lib/domain/formation';
import type { Comptage, EnTete, Evenement, Lecteur, Piece } from '@/lib/ingest/lecture';
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
  licence: 'Licence Ouverte 2.0',
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
  const { entete, lignes } = await openDocument(piece);
  if (session === null) throw new Error('The open data always give their session');
  if (entete.inconnues.length > 0) yield event(describeUnknownColumns(entete.inconnues));

  const codes: Codes = new Map();
  const total = { lignes: 0, lues: 0 };
  let broken: Enregistrement | null = null;
  for await (const ligne of lignes) {
    // A row is only known to be the last one, and the document to be cut there, when no other follows.
    if (broken) yield event(describeBroken(broken, entete.largeur));
    total.lignes++;
    broken = ligne.guillemets || ligne.cellules.length !== entete.largeur ? ligne : null;
    if (broken) {
      total.lues++;
      continue;
    }
    const nature = natureOfRow(entete, ligne.cellules);
    if (nature === null) continue;
    total.lues++;
    const verdict = judgeRow(entete, ligne.cellules, nature, { sourceId, ligne: ligne.ligne }, session, codes);
    if (verdict.garde === null) {
      yield event(verdict.motif);
      continue;
    }
    for (const alerte of verdict.alertes) yield event(alerte);
    yield { type: 'enregistrement', valeur: verdict.garde };
    if (!ligne.terminee) yield event(describeUnterminated(ligne.ligne));
  }
  if (broken) yield* endOnBroken(broken, entete.largeur);
  return total;
}

function event(constat: Constat): { type: 'constat'; constat: Constat } {
  return { type: 'constat', constat };
}

function natureOfRow(entete: Entete, cellules: readonly string[]): NatureFormation | null {
  const at = (champ: 'libelle' | 'famille' | 'specialite') => cell(entete, cellules, champ);
  return natureOf(cell(entete, cellules, 'agregat'), at('libelle') || `${at('famille')} - ${at('specialite')}`);
}

function* endOnBroken(ligne: Enregistrement, largeur: number): Generator<Evenement<SessionFormation>> {
  if (ligne.guillemets || ligne.cellules.length < largeur) {
    throw refuseDocument(
      'document-tronque',
      `La dernière ligne s’arrête à la colonne ${ligne.cellules.length} sur ${largeur} : le document est incomplet, téléchargez-le de nouveau.`,
      { ligne: ligne.ligne },
    );
  }
  yield event(describeBroken(ligne, largeur));
}

function alerteOrRefus(gravite: 'alerte' | 'refus', code: CodeConstat, message: string, ligne: number): Constat {
  return { gravite, code, message, repere: { ligne } };
}

function describeBroken({ ligne, cellules, guillemets }: Enregistrement, largeur: number): Constat {
  const message = guillemets
    ? 'Un guillemet est mal placé : les cellules de la ligne ne peuvent pas être séparées.'
    : `La ligne a ${cellules.length} colonnes au lieu de ${largeur}.`;
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
