import { EFFECTIFS, type Effectifs } from '@/lib/domain/effectifs';
import type { Etablissement, GroupeClassement, NatureFormation, SessionFormation } from '@/lib/domain/formation';
import { readLien } from './code';
import { parseCoordinates } from './coordinates';
import type { Anomalie } from './integrity';
import { nameFormation, readSelective, readStatut } from './labels';
import type { Ligne } from './schema';
import { judgeUai } from './uai';

/** Official codes: « 01 » to « 95 », Corsica, overseas. */
const DEPARTEMENT = /^(0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-8]|98[678])$/;

/**
 * Turns a valid row into what a session says of a formation. What cannot be trusted becomes `null` with its finding;
 * nothing is guessed.
 * @param origine Document and line of the row.
 */
export function normalizeRow(
  ligne: Ligne,
  code: string,
  nature: NatureFormation,
  origine: SessionFormation['origine'],
): { formation: SessionFormation; anomalies: Anomalie[] } {
  const anomalies: Anomalie[] = [];
  const formation: SessionFormation = {
    code,
    session: ligne.session,
    nature,
    origine,
    etablissement: normalizeEtablissement(ligne, anomalies),
    ...nameFormation(nature, ligne),
    selective: readSelective(ligne.selectivite),
    lien: readLien(ligne.lien),
    effectifs: pickEffectifs(ligne),
    groupes: pickGroupes(ligne),
    tauxAcces: ligne.tauxAcces,
    composition: {
      general: ligne.partGeneral,
      technologique: ligne.partTechnologique,
      professionnel: ligne.partProfessionnel,
    },
  };
  if (formation.lien === null && ligne.lien !== '') {
    anomalies.push(flag('valeur-hors-limites', 'Le lien n’est pas une adresse « https » : il n’est pas repris.'));
  }
  return { formation, anomalies };
}

function flag(code: Anomalie['code'], message: string): Anomalie {
  return { gravite: 'alerte', code, message };
}

function normalizeEtablissement(ligne: Ligne, anomalies: Anomalie[]): Etablissement {
  const departementCode = readDepartement(ligne.departementCode, anomalies);
  return {
    uai: readUai(ligne.uai, anomalies),
    nom: ligne.etablissement,
    commune: ligne.commune || null,
    departementCode,
    departement: ligne.departement || null,
    academie: ligne.academie || null,
    region: ligne.region || null,
    statut: readStatutOrFlag(ligne.statut, anomalies),
    ...readPoint(ligne.coordonnees, departementCode, anomalies),
  };
}

function readUai(text: string, anomalies: Anomalie[]): string | null {
  if (text === '') return null;
  const uai = text.toUpperCase();
  switch (judgeUai(uai)) {
    case 'exact':
      return uai;
    case 'cle':
      // Kept: it is what the ministry publishes, and it still groups the formations of one school.
      anomalies.push(flag('uai-invalide', `La lettre finale du code UAI « ${uai} » ne répond pas à ses chiffres.`));
      return uai;
    case 'format':
      anomalies.push(
        flag(
          'uai-invalide',
          `« ${quote(text)} » n’est pas un code UAI (7 chiffres, une lettre) : il n’est pas repris.`,
        ),
      );
      return null;
  }
}

function readDepartement(text: string, anomalies: Anomalie[]): string | null {
  if (text === '') return null;
  // A spreadsheet drops the leading zero.
  const code = /^\d$/.test(text) ? `0${text}` : text.toUpperCase();
  if (DEPARTEMENT.test(code)) return code;
  anomalies.push(
    flag('valeur-hors-limites', `« ${quote(text)} » n’est pas un code de département : il n’est pas repris.`),
  );
  return null;
}

function readStatutOrFlag(text: string, anomalies: Anomalie[]): Etablissement['statut'] {
  const statut = readStatut(text);
  if (statut !== undefined) return statut;
  anomalies.push(flag('valeur-hors-limites', `Le statut « ${quote(text)} » est inconnu : il n’est pas repris.`));
  return null;
}

function readPoint(
  text: string,
  departementCode: string | null,
  anomalies: Anomalie[],
): Pick<Etablissement, 'lat' | 'lon'> {
  const point = parseCoordinates(text, departementCode);
  if (point !== null && typeof point === 'object') return point;
  if (point === null) anomalies.push(flag('coordonnees-absentes', 'Aucune coordonnée n’est publiée.'));
  if (point === 'illisible') {
    anomalies.push(flag('coordonnees-invalides', `« ${quote(text)} » n’est pas une paire « latitude, longitude ».`));
  }
  if (point === 'hors-territoire') {
    const where = departementCode === null ? 'de France' : `du territoire du département ${departementCode}`;
    anomalies.push(
      flag('coordonnees-invalides', `Le point « ${quote(text)} » est hors ${where} : il n’est pas repris.`),
    );
  }
  return { lat: null, lon: null };
}

function pickEffectifs(ligne: Ligne): Effectifs {
  const effectifs = {} as Record<keyof Effectifs, number | null>;
  for (const effectif of EFFECTIFS) effectifs[effectif] = ligne[effectif];
  return effectifs;
}

function pickGroupes(ligne: Ligne): GroupeClassement[] {
  return [
    { libelle: ligne.groupe1, rang: ligne.rang1 },
    { libelle: ligne.groupe2, rang: ligne.rang2 },
    { libelle: ligne.groupe3, rang: ligne.rang3 },
  ].filter(({ libelle }) => libelle !== '');
}

/** A cell's text as a message can show it: one line, 40 characters. */
export function quote(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`;
}
