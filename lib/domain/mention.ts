/** Mentions that a graduate can hold, from the least to the most demanding. */
export const MENTIONS = ['sans', 'ab', 'b', 'tb', 'tbf'] as const;
export type Mention = (typeof MENTIONS)[number];

/** What a candidate can answer: `inconnue` is « je ne sais pas encore », a first-class answer. */
export const MENTIONS_CANDIDAT = ['inconnue', ...MENTIONS] as const;
export type MentionCandidat = (typeof MENTIONS_CANDIDAT)[number];

/** What a public report prints: candidates who failed the bac are a row of their own. */
export const MENTIONS_RAPPORT = ['echec', ...MENTIONS] as const;
export type MentionRapport = (typeof MENTIONS_RAPPORT)[number];
