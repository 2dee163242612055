/**
 * How many vœux Parcoursup accepts. Named here once, with the session that they were read for: a session may change them.
 *
 * Source: parcoursup.gouv.fr, « Formuler ses vœux », session 2025: 10 vœux sous statut d’étudiant; for BTS, grouped by speciality, 10
 * sous-vœux per vœu; 20 sous-vœux in all; 10 more vœux in apprenticeship.
 */
export const LIMITES_VOEUX = {
  session: 2025,
  voeux: 10,
  sousVoeuxParVoeu: 10,
  sousVoeux: 20,
  voeuxEnApprentissage: 10,
} as const;
