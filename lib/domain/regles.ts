import { ditJour, ditPeriode, type Jour, type Periode } from './calendrier';

/**
 * What the product says of the rules of Parcoursup that change with the session: its dates and its limits, here once and together. A
 * session that is not written here is never guessed: every sentence names its session and sends the reader to Parcoursup. When newer data
 * are loaded than this session, a test fails until somebody has read the new rules (lib/catalogue/officiel.base.test.ts).
 *
 * Sources: parcoursup.gouv.fr (« Formuler ses vœux », calendar), education press of both sessions.
 */
export const REGLES = {
  session: 2026,
  ouverture: '2025-12-17',
  voeux: { du: '2026-01-19', au: '2026-03-12' },
  /** Last day. */
  confirmation: '2026-04-01',
  /** First day. */
  reponses: '2026-06-02',
  /** Mandatory for whoever has vœux « en attente »: those that are not ranked are deleted. */
  classementAttente: { du: '2026-06-05', au: '2026-06-08' },
  complementaire: { du: '2026-06-11', au: '2026-09-10' },
  limites: {
    /** BTS, BUT, CPGE and DCG together, like the sous-vœux below. */
    voeux: 10,
    sousVoeuxParVoeu: 10,
    sousVoeux: 20,
    voeuxEnApprentissage: 10,
    voeuxComplementaires: 10,
    /** Years since the bac, from which the CAES no longer takes a candidate but for special cases. */
    anneesBacCaes: 4,
  },
} as const satisfies {
  readonly session: number;
  readonly ouverture: Jour;
  readonly voeux: Periode;
  readonly confirmation: Jour;
  readonly reponses: Jour;
  readonly classementAttente: Periode;
  readonly complementaire: Periode;
  readonly limites: Readonly<Record<string, number>>;
};

/** What is known of the session before: a second year shows that dates move. */
export const REGLES_AVANT = {
  session: 2025,
  classementAttente: { du: '2025-06-06', au: '2025-06-10' },
  /** Last day of the main phase; ranks and positions are no longer shown afterwards. */
  finPrincipale: '2025-07-10',
} as const satisfies {
  readonly session: number;
  readonly classementAttente: Periode;
  readonly finPrincipale: Jour;
};

const A_VERIFIER = 'à vérifier sur Parcoursup';

/** « En 2026 : du 5 au 8 juin. En 2025 : du 6 au 10 juin. Les dates de ta session sont à vérifier sur Parcoursup. » */
export const DATES_CLASSEMENT = `En ${REGLES.session}\u00a0: ${ditPeriode(REGLES.classementAttente)}. En ${REGLES_AVANT.session}\u00a0: ${ditPeriode(REGLES_AVANT.classementAttente)}. Les dates de ta session sont ${A_VERIFIER}.`;

/** « En 2026 : du 11 juin au 10 septembre, à vérifier pour ta session. » */
export const DATES_COMPLEMENTAIRE = `En ${REGLES.session}\u00a0: ${ditPeriode(REGLES.complementaire)}, dates ${A_VERIFIER}.`;

/** « Session 2026 : vœux du 19 janvier au 12 mars, à confirmer au plus tard le 1er avril, réponses à partir du 2 juin. » */
export const DATES_PRINCIPALE = `Session ${REGLES.session}\u00a0: vœux ${ditPeriode(REGLES.voeux)}, à confirmer au plus tard le ${ditJour(REGLES.confirmation)}, réponses à partir du ${ditJour(REGLES.reponses)}.`;

/** « Session 2026, à vérifier sur Parcoursup » */
export const LIMITES_DATEES = `Limites de la session ${REGLES.session}, ${A_VERIFIER}`;
