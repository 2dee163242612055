/**
 * Rounded national shares, the only figures of the open data that the demonstration set uses. Order of each list:
 * néobacheliers généraux, technologiques, professionnels, then everyone else.
 */
export interface ProfilRecrutement {
  /** Percent of the candidates who confirmed. */
  readonly candidats: readonly [number, number, number, number];
  /** Percent of them who are classés. */
  readonly classes: readonly [number, number, number, number];
  /** Percent of women among candidates. */
  readonly femmes: number;
  /** Usual numbers of places. */
  readonly places: readonly number[];
  /** Candidates per place, median. */
  readonly pression: number;
}

export const RECRUTEMENTS = {
  tertiaire: { candidats: [16, 29, 19, 36], classes: [68, 62, 67, 29], femmes: 55, places: [24, 30, 35], pression: 14 },
  industriel: {
    candidats: [13, 22, 21, 44],
    classes: [77, 77, 77, 25],
    femmes: 15,
    places: [15, 24, 30],
    pression: 11,
  },
  sanitaire: { candidats: [24, 38, 10, 28], classes: [70, 64, 45, 25], femmes: 85, places: [24, 28, 32], pression: 17 },
  agricole: { candidats: [17, 20, 16, 47], classes: [87, 87, 84, 20], femmes: 43, places: [16, 24, 30], pression: 8 },
  // No bac général candidate: a year of mise à niveau comes first.
  hotelier: { candidats: [0, 38, 30, 32], classes: [0, 72, 66, 30], femmes: 48, places: [24, 30], pression: 7 },
  maritime: { candidats: [10, 7, 62, 21], classes: [75, 70, 80, 50], femmes: 14, places: [8, 12], pression: 5 },
  artistique: { candidats: [38, 12, 10, 40], classes: [62, 48, 30, 22], femmes: 48, places: [12, 15], pression: 30 },
} as const satisfies Readonly<Record<string, ProfilRecrutement>>;

export type Recrutement = keyof typeof RECRUTEMENTS;

/** Percent of boursiers among néobacheliers: généraux, technologiques, professionnels. */
export const BOURSIERS = [24, 35, 44] as const;

/** Mentions of the néobacheliers admis, in percent: none, assez bien, bien, très bien, félicitations. */
export const MENTIONS_ADMIS = [47, 35, 14, 3.5, 0.5] as const;

/** Statut of the schools, in percent. */
export const STATUTS_ECOLES = {
  Public: 73,
  "Privé sous contrat d'association": 24,
  'Privé hors contrat': 1.5,
  'Privé enseignement supérieur': 1.5,
} as const;

/** Percent of the formations whose techno candidates have a ranking group of their own. */
export const GROUPE_TECHNOLOGIQUE = 71;
/** Percent of the admis of a formation who come from the same school, and from the same académie. */
export const MEME_ETABLISSEMENT = 18;
export const MEME_ACADEMIE = 75;
/** Among the admis of the main phase, in percent: proposal at the opening, before the bac, before the end. */
export const CALENDRIER = { ouverture: 32, avantBac: 97, avantFin: 97 } as const;
/** Logit shift of the share of classés from the newest session: selection hardened between 2018 and 2023. */
export const TENDANCE = { 2018: 0.35, 2019: 0.12, 2023: 0 } as const;
/** Correlation of a formation's rate with its own, after one year and after four. */
export const MEMOIRE = { unAn: 0.88, quatreAns: 0.66 } as const;
