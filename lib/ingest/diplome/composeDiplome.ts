import type { CodeConstat, Constat, Gravite } from '@/lib/domain/constat';
import type { Diplome, MetierNomme } from '@/lib/domain/diplome';
import type { Repere } from '@/lib/domain/source';
import type { Bloc } from '@/lib/domain/texte';
import { foldSpaces } from '@/lib/ingest/text/fold';
import { readAcces } from './readAcces';

/** A sheet as its document gives it: texts folded and cut, nothing judged. An empty string is an absent field. */
export interface FicheBrute {
  /** Line where the sheet starts. */
  readonly ligne: number;
  readonly type: 'BTS' | 'BTSA';
  readonly code: string;
  readonly identifiant: string;
  readonly intitule: string;
  readonly sigle: string;
  readonly generique: string;
  readonly option: string;
  readonly duree: string;
  readonly niveauCertification: string;
  readonly lien: string;
  readonly description: readonly Bloc[];
  readonly acces: readonly Bloc[];
  readonly attendus: readonly string[];
  readonly poursuites: readonly Bloc[];
  readonly metiers: readonly MetierNomme[];
  readonly domaines: readonly string[];
  /** « 03/05/2024 ». */
  readonly dateModification: string;
}

/** A sheet, `null` when it is set aside, and what was found about it. */
export interface FicheComposee {
  readonly diplome: Diplome | null;
  readonly constats: readonly Constat[];
}

/**
 * Checks a sheet and makes a diploma of it. Without a code scolarité or a title, nothing can be tied to it: it is set
 * aside. An empty section, an unreadable date are flagged.
 */
export function composeDiplome(brute: FicheBrute, sourceId: string): FicheComposee {
  const constats: Constat[] = [];
  const repere: Repere = { ligne: brute.ligne, ...(brute.intitule === '' ? {} : { rubrique: brute.intitule }) };
  const find = (gravite: Gravite, code: CodeConstat, message: string) =>
    constats.push({ gravite, code, message, repere });
  const nom = brute.intitule === '' ? 'sans intitulé' : `« ${brute.intitule} »`;

  if (brute.code === '') {
    find('refus', 'code-absent', `La fiche ${nom} n’a pas de code scolarité : rien ne peut lui être rattaché.`);
  } else if (!/^\d{8}$/.test(brute.code)) {
    find('refus', 'code-invalide', `Le code scolarité « ${brute.code} » de la fiche ${nom} n’a pas 8 chiffres.`);
  }
  // One finding for one sheet set aside: the counts of an import rest on it.
  if (constats.length === 0 && brute.intitule === '') {
    find('refus', 'rubrique-absente', `La fiche de code « ${brute.code} » n’a pas d’intitulé.`);
  }
  if (constats.length > 0) return { diplome: null, constats };

  for (const [rubrique, vide] of [
    ['la description', brute.description.length === 0],
    ['l’accès', brute.acces.length === 0],
    ['les attendus', brute.attendus.length === 0],
    ['les poursuites d’études', brute.poursuites.length === 0],
    ['les métiers', brute.metiers.length === 0],
  ] as const) {
    if (vide) find('alerte', 'rubrique-absente', `La fiche ${nom} ne dit rien sur ${rubrique}.`);
  }
  const dateModification = readDate(brute.dateModification);
  if (dateModification === null && brute.dateModification !== '') {
    find(
      'alerte',
      'valeur-hors-limites',
      `La date « ${brute.dateModification} » de la fiche ${nom} n’est pas une date.`,
    );
  }

  const { ligne, attendus, lien, ...reste } = brute;
  return {
    diplome: {
      ...reste,
      identifiant: orNull(brute.identifiant),
      sigle: orNull(brute.sigle),
      generique: orNull(brute.generique),
      option: orNull(brute.option),
      duree: orNull(brute.duree),
      niveauCertification: orNull(brute.niveauCertification),
      lienRncp: readLienRncp(lien),
      attendus: attendus.filter((attendu) => attendu !== ''),
      ...readAcces(brute.acces),
      dateModification,
      origine: { sourceId, repere },
      autresOrigines: [],
    },
    constats,
  };
}

const orNull = (texte: string): string | null => (texte === '' ? null : texte);

/**
 * Keeps a link to the RNCP sheet (France compétences), and no other: sheets also link to référentiels and to the Journal
 * officiel in that place.
 */
export function readLienRncp(lien: string): string | null {
  const trouve = /^https?:\/\/(?:www\.)?francecompetences\.fr\/recherche\/rncp\/(\d+)\/?$/i.exec(foldSpaces(lien));
  return trouve ? `https://www.francecompetences.fr/recherche/rncp/${trouve[1]}` : null;
}

/** « 03/05/2024 » → « 2024-05-03 »; `null` when it is not a day of the calendar. */
export function readDate(texte: string): string | null {
  const trouve = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(texte.trim());
  if (!trouve) return null;
  const iso = `${trouve[3]}-${trouve[2]}-${trouve[1]}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
