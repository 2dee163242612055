import type { Apprentissage, NatureFormation, SessionFormation, Statut } from '@/lib/domain/formation';
import { foldLabel } from './nature';

/** The columns that name a formation, trimmed. */
export interface Libelles {
  /** Full label; empty until 2019. */
  readonly libelle: string;
  readonly famille: string;
  readonly specialite: string;
  readonly parcours: string;
}

type Nommee = Pick<SessionFormation, 'libelle' | 'libelleSpecialite' | 'parcours' | 'famille' | 'apprentissage'>;

/**
 * Names a formation. Until 2019 the full label is put together from its parts, as later sessions print it. A mise à
 * niveau filed under « Année préparatoire » has its own name in the most detailed column.
 */
export function nameFormation(nature: NatureFormation, { libelle, famille, specialite, parcours }: Libelles): Nommee {
  const track = parcours.replace(/^-\s*/, '') || null;
  const full = libelle || [famille, specialite, track].filter(Boolean).join(' - ');
  const ownName = nature === 'mise-a-niveau' && track !== null && /niveau/i.test(track);
  return {
    libelle: full,
    libelleSpecialite: ownName ? track : specialite,
    parcours: ownName ? null : track,
    famille: nature === 'bts' ? familleOf(famille) : null,
    apprentissage: readApprentissage(`${full} ${parcours}`),
  };
}

/** « BTS - Services » → « Services »; « BTSA » stays as it is. */
function familleOf(famille: string): string | null {
  return famille.replace(/^BTS\s*-\s*/, '') || null;
}

/**
 * Reads the apprenticeship note of a label: « (Statut d'apprenti possible sur tout ou partie des années, au-delà de la
 * première) », the same without « possible », or until 2019 a track « seconde année en apprentissage ».
 */
function readApprentissage(label: string): Apprentissage | null {
  const folded = foldLabel(label);
  if (folded.includes('statut d apprenti possible')) return 'possible';
  if (folded.includes('statut d apprenti')) return 'impose';
  return /\b(2eme|2e|seconde|deuxieme) annee en (app|apprentissage)\b/.test(folded) ? 'impose' : null;
}

const STATUTS_PUBLIES: Readonly<Record<string, Statut | null>> = {
  '': null,
  public: 'public',
  'prive sous contrat d association': 'prive-sous-contrat',
  'prive hors contrat': 'prive-hors-contrat',
  'prive enseignement superieur': 'prive-superieur',
  // 2019: without saying which.
  prive: null,
};

/** @returns `undefined` for words that no session has published yet. */
export function readStatut(text: string): Statut | null | undefined {
  const key = foldLabel(text);
  return Object.hasOwn(STATUTS_PUBLIES, key) ? STATUTS_PUBLIES[key] : undefined;
}

/** « formation sélective » and its contrary; `null` where a session does not say. */
export function readSelective(text: string): boolean | null {
  const key = foldLabel(text);
  if (key === 'formation selective') return true;
  return key === 'formation non selective' ? false : null;
}
