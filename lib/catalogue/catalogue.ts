import type { Commune } from '@/lib/domain/commune';
import type { Diplome, FamilleDiplome } from '@/lib/domain/diplome';
import type { Formation, FormationNommee } from '@/lib/domain/formation';
import type { Insertion } from '@/lib/domain/insertion';
import type { Metier } from '@/lib/domain/metier';
import type { Donnees, Release } from '@/lib/domain/release';
import { type BilanFiabilite, readBilanFiabilite } from '@/lib/forecast/bilanFiabilite';
import { previsionDe } from '@/lib/forecast/estimateurPrevision';
import { buildContexte, type ContexteOdds } from '@/lib/odds/contexte';
import type { Estimateur, FabriqueEstimateur } from '@/lib/odds/estimateur';
import { type Alertes, buildAlertes } from './alertes';
import { buildChiffres, type Chiffres, type FabriqueChiffres } from './chiffres';
import { buildColonnes, type Colonnes } from './colonnes';
import { nommer } from './noms';

/** One release, in memory, with all that requests read. Never changes: another release is another catalogue. */
export interface Catalogue {
  readonly release: Release;
  readonly contexte: ContexteOdds;
  readonly estimateur: Estimateur;
  /** Every formation by code: those of the results, those absent from the newest session, and mises à niveau. */
  readonly formations: ReadonlyMap<string, FormationNommee>;
  readonly diplomes: ReadonlyMap<string, Diplome>;
  readonly familles: ReadonlyMap<string, FamilleDiplome>;
  /** Family of each option sheet that has one, by code of the sheet. */
  readonly familleOf: ReadonlyMap<string, FamilleDiplome>;
  /** Jobs by their identifier; empty when no document of them is loaded. */
  readonly metiers: ReadonlyMap<string, Metier>;
  /** Jobs that a sheet leads to, by its code, in the order of their names. */
  readonly metiersOf: ReadonlyMap<string, readonly Metier[]>;
  /** Outcomes by code scolarité, the newest period first; none when no document of them is loaded. */
  readonly insertionsOf: ReadonlyMap<string, readonly Insertion[]>;
  /** Formations by what they join: code of a sheet, or of a family. Results and absent ones, no mise à niveau. */
  readonly formationsOf: ReadonlyMap<string, readonly FormationNommee[]>;
  /** BTS formations by UAI code of their school. */
  readonly formationsAt: ReadonlyMap<string, readonly FormationNommee[]>;
  /** Mises à niveau of the newest session by the speciality that they lead to. */
  readonly misesANiveau: ReadonlyMap<string, readonly FormationNommee[]>;
  /** What a search returns: BTS of the newest session, and those with a report as new. The order of every column. */
  readonly resultats: readonly FormationNommee[];
  readonly colonnes: Colonnes;
  readonly chiffres: Chiffres;
  /** The official list of towns, empty where it was not read. */
  readonly communes: readonly Commune[];
  /** What reading found to flag in the documents that count a formation. */
  readonly alertes: Alertes;
  /** What the backtest says of this very release, `null` before it ran. */
  readonly fiabilite: BilanFiabilite | null;
}

const collator = new Intl.Collator('fr');

/**
 * Builds the catalogue of a release: indexes, columns, and every estimate.
 *
 * @param fabrique the method of estimation, fitted here on the whole of the data
 * @param communes the official list of towns; without it, only towns with formations are known
 * @param chiffres when figures are computed: all of them here, unless said otherwise
 */
export function buildCatalogue(
  donnees: Donnees,
  fabrique: FabriqueEstimateur = previsionDe(),
  communes: readonly Commune[] = [],
  chiffres: FabriqueChiffres = buildChiffres,
): Catalogue {
  const contexte = buildContexte(donnees);
  const estimateur = fabrique(donnees, contexte);
  const familles = new Map(donnees.familles.map((famille) => [famille.code, famille]));
  const diplomes = new Map(donnees.diplomes.map((diplome) => [diplome.code, diplome]));
  const metiers = donnees.metiers.toSorted((a, b) => collator.compare(a.nom, b.nom));
  const formations = nommer(donnees.formations, { diplomes, familles }, communes);
  const bts = formations.filter(({ nature }) => nature === 'bts');
  const resultats = bts.filter((formation) => isCurrent(formation, donnees.release.session));
  const preparatory = formations.filter(
    (formation) => formation.nature === 'mise-a-niveau' && isCurrent(formation, donnees.release.session),
  );
  return {
    release: donnees.release,
    contexte,
    estimateur,
    formations: new Map(formations.map((formation) => [formation.code, formation])),
    diplomes,
    familles,
    familleOf: new Map(donnees.familles.flatMap((famille) => famille.options.map((code) => [code, famille] as const))),
    metiers: new Map(metiers.map((metier) => [metier.id, metier])),
    metiersOf: groupBy(metiers, ({ diplomes }) => diplomes),
    insertionsOf: groupBy(
      donnees.insertions.toSorted((a, b) => compareTexts(b.periode, a.periode)),
      ({ diplomeCode }) => [diplomeCode],
    ),
    formationsOf: groupBy(bts, ({ jonction }) => (jonction.kind === 'aucune' ? [] : [jonction.code])),
    formationsAt: groupBy(bts, ({ etablissement }) => (etablissement.uai === null ? [] : [etablissement.uai])),
    misesANiveau: groupBy(preparatory, ({ miseANiveauVers }) => miseANiveauVers),
    resultats,
    colonnes: buildColonnes(resultats),
    chiffres: chiffres(resultats, contexte, estimateur),
    communes,
    alertes: buildAlertes(donnees.alertes),
    fiabilite: readBilanFiabilite(donnees.calculs.fiabilite, donnees.release.digest),
  };
}

/**
 * True for a formation of the newest session, or with a report as new: the others are pages, « absente depuis », and no
 * results.
 */
export function isCurrent({ sessions, rapports }: Formation, session: number | null): boolean {
  if (session === null) return true;
  return sessions[0]?.session === session || (rapports[0]?.session ?? Number.NEGATIVE_INFINITY) >= session;
}

/** Newest session that knows a formation, when the newest of the data does not; else `null`. */
export function absenteDepuis({ release }: Pick<Catalogue, 'release'>, formation: Formation): number | null {
  const session = sessionOf(formation);
  return release.session !== null && session < release.session ? session : null;
}

/** Newest session that knows a formation. A formation has at least one source. */
export function sessionOf({ sessions, rapports }: Formation): number {
  return Math.max(sessions[0]?.session ?? 0, rapports[0]?.session ?? 0);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupBy<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}
