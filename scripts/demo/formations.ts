import type { DiplomeDemo } from './diplomes/modele';
import { MISES_A_NIVEAU } from './diplomes/personnes';
import { DIPLOMES } from './diplomes/tous';
import type { Disposition } from './donneesOuvertes';
import type { EtablissementDemo } from './etablissements';
import { createHasard } from './hasard';
import type { Recrutement } from './recrutements';

/** An invented formation: one diploma in one invented school. */
export interface FormationDemo {
  /** In a range that Parcoursup does not use. */
  readonly code: string;
  /** `null` for a mise à niveau. */
  readonly diplome: DiplomeDemo | null;
  readonly etablissement: EtablissementDemo;
  readonly recrutement: Recrutement;
  /** Apprenticeship possible after the first year. */
  readonly apprentissage: boolean;
  /** False for the few whose coordinates are not published. */
  readonly situee: boolean;
  /** Sessions whose open data hold it. */
  readonly sessions: readonly Disposition[];
}

/** Codes of 2025 stay under 60,000. */
const PREMIER_CODE = 900_001;

/** One formation in this many was closed before the newest session, and as many were opened since. */
const UNE_SUR = 30;

export const SESSIONS: readonly Disposition[] = [2018, 2019, 2023];

/**
 * Shares every diploma among the schools that may offer it, one formation a school, the least busy first.
 * @throws {Error} When a diploma finds too few schools: the tables do not fit each other.
 */
export function inventFormations(etablissements: readonly EtablissementDemo[]): FormationDemo[] {
  const hasard = createHasard('formations');
  const load = new Map<EtablissementDemo, number>();
  const formations: FormationDemo[] = [];
  const place = (
    diplome: DiplomeDemo | null,
    vocation: DiplomeDemo['vocation'],
    recrutement: Recrutement,
    n: number,
  ) => {
    const schools = hasard
      .shuffle(etablissements.filter(({ vocations }) => vocations.includes(vocation)))
      .sort((a, b) => (load.get(a) ?? 0) - (load.get(b) ?? 0))
      .slice(0, n);
    if (schools.length < n) throw new Error(`${schools.length} schools for ${n} formations: ${vocation}`);
    for (const etablissement of schools) {
      load.set(etablissement, (load.get(etablissement) ?? 0) + 1);
      formations.push({
        code: String(PREMIER_CODE + formations.length),
        diplome,
        etablissement,
        recrutement,
        apprentissage: diplome !== null && formations.length % 12 === 5,
        situee: formations.length % 200 !== 100,
        sessions: sessionsOf(formations.length),
      });
    }
  };
  for (const diplome of DIPLOMES) place(diplome, diplome.vocation, diplome.recrutement, diplome.formations);
  place(null, 'hoteliere', 'hotelier', MISES_A_NIVEAU.formations);
  return formations;
}

function sessionsOf(rang: number): readonly Disposition[] {
  if (rang % UNE_SUR === UNE_SUR - 1) return [2018, 2019];
  if (rang % UNE_SUR === UNE_SUR - 2) return [2023];
  return SESSIONS;
}
