import { BACS, PREMIER_BAC_SANS_SERIE, SERIES_TECHNOLOGIQUES, type SessionsDuBac } from '@/lib/domain/bac';
import { citer } from '@/lib/domain/citer';
import { EDS } from '@/lib/domain/eds';
import { STATUTS } from '@/lib/domain/formation';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';
import { PALIERS } from '@/lib/odds/mesures';
import { LIMITES, PARAMETRE_SEPARATEUR, SEPARATEURS } from './bornes';
import { AVIS_CONSEIL, TRIS, type Tri, VUES } from './criteres';
import { type Parametre, type Requete, TOUS_SPECIFIQUES } from './schemas';

const list = (values: readonly string[]) => `valeurs acceptées : ${values.join(', ')}`;

/** What each parameter accepts, said once. */
const ATTENDUS: Readonly<Record<Parametre, string>> = {
  bac: list(BACS),
  serie: `série technologique (${SERIES_TECHNOLOGIQUES.join(', ')}), spécialité de bac professionnel, ou série d’un ancien bac général (S, ES, L), ${LIMITES.serie} caractères au plus`,
  specifique: list(TOUS_SPECIFIQUES),
  eds: `${LIMITES.eds} au plus ; ${list(EDS)}`,
  mention: list(MENTIONS_CANDIDAT),
  profil: list(PROFILS),
  annee: `année entre ${LIMITES.annee.min} et ${LIMITES.annee.max}`,
  avis: list(AVIS_CONSEIL),
  q: `texte de ${LIMITES.q} caractères au plus`,
  diplome: `code d’un diplôme, ${LIMITES.diplomes} au plus`,
  palier: list(PALIERS),
  academie: 'code ou nom d’une académie',
  region: 'code ou nom d’une région',
  departement: 'code ou nom d’un département',
  statut: list(STATUTS),
  apprentissage: list(['possible']),
  lat: 'nombre de degrés entre −90 et 90, avec un point décimal',
  lon: 'nombre de degrés entre −180 et 180, avec un point décimal',
  ville: `nom ou code postal d’une commune, ${LIMITES.ville} caractères au plus`,
  rayon: 'nombre de kilomètres entre 1 et 1 000, sans espace',
  tri: list(TRIS),
  vue: list(VUES),
  page: 'nombre entier à partir de 1',
  taille: `nombre entier de 1 à ${LIMITES.taille}`,
};

/** A value that the parameter does not accept. */
export function messageValeur(parametre: Parametre, value: string): string {
  return `${citer(value)} n’est pas accepté pour « ${parametre} » (${ATTENDUS[parametre]}).`;
}

/** An order that this request does not offer. */
export function messageTri(tri: Tri, tris: readonly Tri[]): string {
  return `${citer(tri)} n’est pas accepté pour « tri » (${list(tris)}).`;
}

/** A separator that no spreadsheet of ours has. */
export function messageSeparateur(value: string): string {
  return `${citer(value)} n’est pas accepté pour « ${PARAMETRE_SEPARATEUR} » (${list(SEPARATEURS)}).`;
}

/** More values than the parameter accepts. */
export function messageRepetition(parametre: Parametre, count: number): string {
  return `« ${parametre} » est donné ${count} fois (${ATTENDUS[parametre]}).`;
}

/** A name that is no parameter. */
export function messageInconnu(name: string): string {
  return `${citer(name)} n’est pas un paramètre connu.`;
}

/** A parameter that this request cannot do without. */
export function messageAbsent(parametre: Parametre): string {
  return `« ${parametre} » manque (${ATTENDUS[parametre]}).`;
}

/** `lat`, `lon` and `rayon` go together. */
export function messageManquant(parametre: Parametre, presents: readonly string[]): string {
  return `« ${parametre} » manque : « lat », « lon » et « rayon » se donnent ensemble (reçu : ${presents.join(', ')}).`;
}

/** A series that the given bac does not have. */
export function messageSerieSansObjet(): string {
  return `« serie » ne concerne que les bacs technologiques et professionnels, et les bacs généraux obtenus avant ${PREMIER_BAC_SANS_SERIE} (S, ES, L).`;
}

/** A year of the bac, from someone who has not passed it yet. */
export function messageAnneeSansObjet(): string {
  return '« annee » ne concerne que les candidats qui ont déjà leur bac : pas ceux de terminale.';
}

/** A band, of nobody's estimates. */
export function messagePalierSansObjet(): string {
  return '« palier » demande un type de bac (« bac ») : sans lui, il n’y a pas d’estimation.';
}

/** A bac in a year in which nobody passed it. */
export function messageBacInexistant(
  annee: number,
  { bac, serie, eds }: Pick<Requete, 'bac' | 'serie' | 'eds'>,
  { premiere, derniere }: SessionsDuBac,
): string {
  const nom =
    serie !== undefined && bac !== 'professionnel'
      ? `Le bac ${serie}`
      : bac === 'general' && eds !== undefined
        ? 'Le bac général à enseignements de spécialité'
        : `Le bac ${bac}`;
  return annee < premiere
    ? `${nom} n’existait pas en ${annee} : sa première session est ${premiere}. Corriger « annee » ou le bac.`
    : `${nom} n’existait plus en ${annee} : sa dernière session est ${derniere}. Corriger « annee » ou le bac.`;
}

/** The class council gives its opinion to the pupils of the bac professionnel alone. */
export function messageAvisSansObjet(): string {
  return '« avis » ne concerne que les élèves de terminale professionnelle.';
}

/** Two centres for one circle. */
export function messageDeuxCentres(): string {
  return '« ville » et « lat », « lon » ne se donnent pas ensemble : un seul point de départ.';
}

/** A speciality that the given series does not have. */
export function messageSpecifiqueSansObjet(specifique: string, serie: string): string {
  return `${citer(specifique)} n’est pas un enseignement spécifique de ${citer(serie)}.`;
}
