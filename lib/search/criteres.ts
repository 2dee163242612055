import type { Bac } from '@/lib/domain/bac';
import type { Statut } from '@/lib/domain/formation';
import type { MentionCandidat } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';

export const TRIS = ['pertinence', 'acces', 'distance', 'nom', 'places'] as const;
export type Tri = (typeof TRIS)[number];

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
  /** Trimmed, spaces folded; empty when nothing is asked. */
  readonly q: string;
  readonly academie: readonly string[];
  readonly region: readonly string[];
  readonly departement: readonly string[];
  readonly statut: readonly Statut[];
  readonly apprentissage: 'possible' | null;
  /** All three known, or `null`; degrees and kilometres (1–1,000). */
  readonly autour: { readonly lat: number; readonly lon: number; readonly rayon: number } | null;
  readonly tri: Tri;
  /** From 1. */
  readonly page: number;
  /** 1–100. */
  readonly taille: number;
}

/** One parameter that could not be read. */
export interface ErreurParametre {
  readonly parametre: string;
  /** French: what was read and what is accepted. */
  readonly message: string;
}
