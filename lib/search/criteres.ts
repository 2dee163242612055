import type { Bac } from '@/lib/domain/bac';
import type { Statut } from '@/lib/domain/formation';
import type { MentionCandidat } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import type { Palier } from '@/lib/odds/mesures';

export const TRIS = ['pertinence', 'acces', 'distance', 'nom', 'places'] as const;
export type Tri = (typeof TRIS)[number];

/** How results stand: by diploma, one after the other, or dense for whoever compares many. */
export const VUES = ['groupes', 'liste', 'table'] as const;
export type Vue = (typeof VUES)[number];

/** `reserve`: favorable under reserve, or not favorable. */
export const AVIS_CONSEIL = ['favorable', 'reserve'] as const;
export type AvisConseil = (typeof AVIS_CONSEIL)[number];

/** What a search asks, normalised: one object per distinct request, whatever the order of its parameters. */
export interface Criteres {
  /** `null`: no estimate, only the catalogue. */
  readonly bac: Bac | null;
  readonly serie: string | null;
  readonly specifique: string | null;
  /** Sorted, two at most. */
  readonly eds: readonly string[];
  readonly mention: MentionCandidat;
  readonly profil: Profil;
  /** Year in which the bac was obtained, for whoever already has it; matches and explains, never estimates. */
  readonly annee: number | null;
  /** What the class council said of going on to a BTS (bac professionnel): only to advise, never an input of the odds. */
  readonly avis: AvisConseil | null;
  /** Trimmed, spaces folded; empty when nothing is asked. */
  readonly q: string;
  /** Codes of sheets or of families, sorted. */
  readonly diplome: readonly string[];
  /** Bands of the candidate's estimates, sorted; only with a bac. */
  readonly palier: readonly Palier[];
  readonly academie: readonly string[];
  readonly region: readonly string[];
  readonly departement: readonly string[];
  readonly statut: readonly Statut[];
  readonly apprentissage: 'possible' | null;
  /** All three known, or `null`; degrees and kilometres (from 1 to `LIMITES.rayon`). */
  readonly autour: { readonly lat: number; readonly lon: number; readonly rayon: number } | null;
  /**
   * A town, by name or postcode as it was written, and a radius in kilometres (`RAYON_PAR_DEFAUT` when left out). The catalogue finds where it
   * is (`Resultats.lieu`). Never together with `autour`.
   */
  readonly ville: { readonly nom: string; readonly rayon: number } | null;
  readonly tri: Tri;
  readonly vue: Vue;
  /** From 1. */
  readonly page: number;
  /** From 1 to `LIMITES.taille`. */
  readonly taille: number;
}

/** One parameter that could not be read. */
export interface ErreurParametre {
  readonly parametre: string;
  /** French: what was read and what is accepted. */
  readonly message: string;
}
