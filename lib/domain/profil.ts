/** Situation of a candidate in the year of the application, as public reports split them. */
export const PROFILS = ['terminale', 'reorientation', 'non-scolarise', 'scolarite-etrangere', 'autre'] as const;
export type Profil = (typeof PROFILS)[number];
