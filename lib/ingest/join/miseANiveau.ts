import type { NatureFormation, SessionFormation } from '@/lib/domain/formation';
import { foldText } from './cle';
import { normalizeSpecialite } from './specialite';

/** What tells a mise à niveau: the labels of one row of the open data. */
export type LibellesLigne = Pick<SessionFormation, 'libelle' | 'libelleSpecialite' | 'parcours'>;

const OPTIONS_AUDIOVISUEL = [
  'gestion de production',
  'métiers de l’image',
  'métiers du son',
  'métiers du montage et de la postproduction',
  'techniques d’ingénierie et exploitation des équipements',
];

const DESIGN = [
  'Concepteur en art et industrie céramique',
  'Design communication, espace, volume',
  'Design d’espace',
  'Design de mode, textile et environnement option mode',
  'Design de mode, textile et environnement option textile et matériaux de surface',
  'Design de produits',
  'Design graphique option communication et médias imprimés',
  'Design graphique option communication et médias numériques',
];

/**
 * What each preparatory year leads to. A year that prepares for studies in general (« pour l'entrée en BTS et les
 * poursuites d'études scientifiques », remise à niveau scientifique) is required by no BTS and is not here.
 */
const MISES_A_NIVEAU: readonly { readonly motif: RegExp; readonly vers: readonly string[] }[] = [
  { motif: /hotellerie restauration/, vers: ['Management en hôtellerie restauration'] },
  { motif: /peche et gestion de l'environnement marin/, vers: ['Pêche et gestion de l’environnement marin'] },
  { motif: /\bmasen\b|systemes electro-?navals/, vers: ['Maintenance des systèmes électro-navals'] },
  {
    motif: /cinema[ -]audio-?visuel/,
    vers: OPTIONS_AUDIOVISUEL.map((option) => `Métiers de l’audiovisuel option ${option}`),
  },
  { motif: /arts appliques/, vers: DESIGN },
];

/**
 * Finds the BTS that a mise à niveau leads to.
 * @returns Their `specialite` keys; empty for a BTS, even « réservé aux mises à niveau », and for any other formation.
 */
export function miseANiveauDe(libelles: LibellesLigne): readonly string[] {
  if (/^BTSA?\b/.test(libelles.libelle)) return [];
  const texte = foldText([libelles.libelle, libelles.libelleSpecialite, libelles.parcours ?? ''].join(' · '));
  if (!/mises? a niveau/.test(texte)) return [];
  const trouvee = MISES_A_NIVEAU.find(({ motif }) => motif.test(texte));
  return (trouvee?.vers ?? []).map((titre) => normalizeSpecialite(titre, 'BTS').specialite);
}

/** A mise à niveau that leads to a BTS, or a BTS; `null` for a formation that this product does not show. */
export function natureOf(libelles: LibellesLigne): NatureFormation | null {
  if (/^BTSA?\b/.test(libelles.libelle)) return 'bts';
  return miseANiveauDe(libelles).length > 0 ? 'mise-a-niveau' : null;
}
