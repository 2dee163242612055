import type { Diplome, FamilleDiplome } from '../diplome';
import type { Formation } from '../formation';
import { nomDiplome, nomFamille, nomSansFiche } from './diplome';
import { typographic } from './mots';

/** What a formation is joined to, as far as it is known. */
export interface FichesConnues {
  readonly diplomes: ReadonlyMap<string, Diplome>;
  readonly familles: ReadonlyMap<string, FamilleDiplome>;
}

/** Name of the diploma that a formation leads to: as its sheet or its family, else as its label. */
export function nomDiplomeDe(formation: Formation, { diplomes, familles }: FichesConnues): string {
  const { nature, jonction, libelleSpecialite } = formation;
  if (nature === 'mise-a-niveau') return nomMiseANiveau(libelleSpecialite);
  const fiche = jonction.kind === 'fiche' ? diplomes.get(jonction.code) : undefined;
  if (fiche !== undefined) return nomDiplome(fiche);
  const famille = jonction.kind === 'famille' ? familles.get(jonction.code) : undefined;
  return famille === undefined ? nomSansFiche(libelleSpecialite) : nomFamille(famille);
}

function nomMiseANiveau(libelleSpecialite: string): string {
  const nom = nomSansFiche(libelleSpecialite);
  return /mise à niveau/i.test(nom) ? nom : `Mise à niveau, ${uncapitalize(nom)}`;
}

/** « DE d'alpinisme » begins with an acronym. */
const uncapitalize = (text: string) => text.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());

/** A label without what it says of apprenticeship. */
export const sansApprentissage = (intitule: string): string => intitule.replace(/\s*\(Statut d'apprenti[^()]*\)/i, '');

/**
 * What the label adds to the diploma: a track, a second diploma, distance. `null` when nothing, or apprenticeship alone, which
 * is said beside.
 */
export function suiteLibelle({ intitule, libelleSpecialite, parcours }: Formation): string | null {
  const label = sansApprentissage(intitule.normalize('NFC'));
  const at = label.indexOf(libelleSpecialite.normalize('NFC'));
  const after = at < 0 ? '' : label.slice(at + libelleSpecialite.length);
  const second = /\s+\/\s+(.*)$/.exec(libelleSpecialite)?.[1] ?? '';
  const suite = [second, after.replace(/^[\s-]+/, '') || (parcours ?? '')].filter((part) => part !== '').join(', ');
  const isSaid = suite === '' || /\b(apprentissage|alternance|APP)\b/.test(suite);
  return isSaid ? null : typographic(suite.replace(/\s+/g, ' ').trim());
}

/** A formation: its diploma, then what sets it apart: « Électrotechnique – parcours Marine Nationale ». */
export function nomFormation(formation: Formation, nomDuDiplome: string): string {
  const suite = suiteLibelle(formation);
  return suite === null ? nomDuDiplome : `${nomDuDiplome} – ${uncapitalize(suite)}`;
}
