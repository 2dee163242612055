import type { Catalogue } from '@/lib/catalogue/catalogue';
import { fold } from '@/lib/domain/fold';
import type { Formation } from '@/lib/domain/formation';
import { CRITERES_PAR_DEFAUT } from './adresse';
import { searchFormations } from './searchFormations';

/** What someone types, and what they mean by it: fixtures/catalogue/requetes.json and requetesReservees.json. */
export interface Requete {
  readonly q: string;
  readonly genre: string;
  /** Keys of specialities, any of which answers; a key without its option stands for all of its options. */
  readonly attendu: readonly string[];
  /** Folded name of the place that the first formations must lie in, as many as there are of the expected speciality. */
  readonly lieu?: string;
}

export interface Reponse {
  readonly requete: Requete;
  /** Strict: one of the first three formations is of the expected speciality, and where it was asked. */
  readonly parFormations: boolean;
  /** Wider: one of the first three distinct specialities is the expected one. */
  readonly parSpecialites: boolean;
  /** Specialities in the order of the answer, the first few. */
  readonly specialites: readonly string[];
  /** Formations that the answer holds in all. */
  readonly total: number;
}

/** Formations looked through for distinct specialities. */
const PROFONDEUR = 100;
const PREMIERS = 3;

const isExpected = ({ attendu }: Pick<Requete, 'attendu'>, specialite: string) =>
  attendu.some((key) => specialite === key || specialite.startsWith(`${key}--`));

function liesIn(formation: Formation | undefined, lieu: string | undefined): boolean {
  if (lieu === undefined) return true;
  const { commune, departement, region, academie } = formation?.etablissement ?? {};
  return [commune, departement, region, academie].some((name) =>
    ` ${fold(name ?? '')} `.replace(' st ', ' saint ').includes(` ${lieu} `),
  );
}

/** Runs a query by relevance, for no candidate in particular, and holds its answer against what is meant. */
export function mesureRequete(requete: Requete, catalogue: Catalogue): Reponse {
  const { resultats, total } = searchFormations(
    { ...CRITERES_PAR_DEFAUT, q: requete.q, taille: PROFONDEUR },
    catalogue,
  );
  const formations = resultats.map(({ code }) => catalogue.formations.get(code));
  const first = formations.slice(0, PREMIERS);
  const specialites = [...new Set(formations.map((formation) => formation?.specialite ?? ''))];
  const there = catalogue.resultats.filter(
    (formation) => isExpected(requete, formation.specialite) && liesIn(formation, requete.lieu),
  ).length;
  const inPlace = first.slice(0, Math.min(PREMIERS, there)).every((formation) => liesIn(formation, requete.lieu));
  return {
    requete,
    parFormations: inPlace && first.some((formation) => isExpected(requete, formation?.specialite ?? '')),
    parSpecialites: inPlace && specialites.slice(0, PREMIERS).some((one) => isExpected(requete, one)),
    specialites: specialites.slice(0, 5),
    total,
  };
}

/** Shares of queries answered, in [0, 1], under both definitions. */
export function partsRepondues(reponses: readonly Reponse[]): { parFormations: number; parSpecialites: number } {
  const share = (read: (reponse: Reponse) => boolean) => reponses.filter(read).length / Math.max(reponses.length, 1);
  return { parFormations: share((one) => one.parFormations), parSpecialites: share((one) => one.parSpecialites) };
}

/** One field or several that someone asks for, « com ou commerce »: fixtures/catalogue/requetesDomaines.json. */
export interface RequeteDomaines {
  readonly q: string;
  readonly domaines: readonly string[];
}

const CINQ = 5;

/**
 * The fields asked for that the first five formations do not hold; empty when all are there.
 *
 * @param domaines keys of specialities of each field, any of which answers, as in `Requete`
 */
export function domainesManques(
  { q, domaines: asked }: RequeteDomaines,
  domaines: ReadonlyMap<string, readonly string[]>,
  catalogue: Catalogue,
): readonly string[] {
  const { resultats } = searchFormations({ ...CRITERES_PAR_DEFAUT, q, taille: CINQ }, catalogue);
  const found = resultats.map(({ code }) => catalogue.formations.get(code)?.specialite ?? '');
  return asked.filter((domaine) => !found.some((one) => isExpected({ attendu: domaines.get(domaine) ?? [] }, one)));
}
