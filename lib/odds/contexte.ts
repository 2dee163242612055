import type { Diplome } from '@/lib/domain/diplome';
import { comptesPopulation, POPULATIONS, type Population } from '@/lib/domain/effectifs';
import type { Formation } from '@/lib/domain/formation';
import type { Donnees } from '@/lib/domain/release';
import type { Source } from '@/lib/domain/source';

/** Candidates of one diploma in one session, over every formation that offers it. */
export interface CandidatsDiplome {
  readonly formations: number;
  /** Confirmed candidates by population, `null` as soon as one formation does not publish its count. */
  readonly confirmes: Readonly<Record<Population, number | null>>;
}

/** What estimates need beyond the formation itself: computed once per release. */
export interface ContexteOdds {
  readonly sources: ReadonlyMap<string, Source>;
  /** Newest session of the open data, `null` when none is loaded. */
  readonly session: number | null;
  /** Sheets of a formation's diploma: one, the options of a family, or none. */
  fichesOf(formation: Formation): readonly Diplome[];
  /** Candidates of the formation's diploma in a session, `null` when no formation offers it then. */
  candidatsOf(formation: Formation, session: number): CandidatsDiplome | null;
}

const keyOf = (specialite: string, session: number) => `${session} ${specialite}`;

/** Gathers over all formations what a single estimate must know of the others. */
export function buildContexte(donnees: Donnees): ContexteOdds {
  const sources = new Map(donnees.release.bilans.map(({ source }) => [source.id, source]));
  const diplomes = new Map(donnees.diplomes.map((diplome) => [diplome.code, diplome]));
  const candidats = new Map<string, { formations: number; confirmes: Record<Population, number | null> }>();
  for (const formation of donnees.formations) {
    if (formation.nature !== 'bts') continue;
    for (const { session, effectifs } of formation.sessions) {
      const key = keyOf(formation.specialite, session);
      let sum = candidats.get(key);
      if (sum === undefined) {
        sum = { formations: 0, confirmes: { general: 0, technologique: 0, professionnel: 0, nonNeobacheliers: 0 } };
        candidats.set(key, sum);
      }
      sum.formations += 1;
      for (const population of POPULATIONS) {
        const count = comptesPopulation(effectifs, population).confirmes;
        const before = sum.confirmes[population];
        sum.confirmes[population] = before === null || count === null ? null : before + count;
      }
    }
  }
  return {
    sources,
    session: donnees.release.session,
    fichesOf({ jonction }) {
      if (jonction.kind === 'aucune') return [];
      const codes = jonction.kind === 'fiche' ? [jonction.code] : jonction.options;
      return codes.flatMap((code) => diplomes.get(code) ?? []);
    },
    candidatsOf: (formation, session) => candidats.get(keyOf(formation.specialite, session)) ?? null,
  };
}
