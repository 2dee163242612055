import { type Catalogue, isCurrent } from '@/lib/catalogue/catalogue';
import { type DiplomeTrouve, formationsOfDiplome } from '@/lib/catalogue/diplomes';
import { metiersOfDiplome } from '@/lib/catalogue/metiers';
import { misesANiveauBeforeAny } from '@/lib/catalogue/misesANiveau';
import type { Diplome } from '@/lib/domain/diplome';
import { fold } from '@/lib/domain/fold';
import type { FormationNommee } from '@/lib/domain/formation';
import type { Metier } from '@/lib/domain/metier';
import { territoireCode, territoireNom } from '@/lib/domain/territoires';
import { type Repartition, repartirPaliers } from '@/lib/odds/repartition';
import type { Criteres, Tri } from '@/lib/search/criteres';
import { candidatOf } from '@/lib/search/params';
import type { FormationResume } from '@/lib/search/resultats';
import { diplomePath, toResume } from '@/lib/search/resume';
import { type ComparaisonOptions, compareOptions } from './compareOptions';
import { structuredDiplome, titreDiplome } from './diplomeReferencement';
import { type EchelleDiplome, echelleDiplome } from './echelle';
import { type InsertionView, viewInsertion } from './insertion';
import { type SourceCitee, sourceOf, sourcesFiches } from './sourcesCitees';

/** Sorts of a diploma's list; any other of a search is `nom`. */
export const TRIS_DIPLOME = ['nom', 'acces', 'places'] as const satisfies readonly Tri[];
export type TriDiplome = (typeof TRIS_DIPLOME)[number];

/** The formations of a diploma as its page lists them. */
export interface OffreDiplome {
  /** Formations of the results, before any filter. */
  readonly actuelles: number;
  /** Those that pass the filter, sorted. */
  readonly retenues: readonly FormationResume[];
  readonly tri: TriDiplome;
  /** Known from older sessions alone. */
  readonly absentes: readonly FormationNommee[];
  readonly academies: readonly { readonly code: string; readonly nom: string; readonly total: number }[];
  /** Over the current formations, filtered ones left out or not; `null` when nobody is described. */
  readonly repartition: Repartition | null;
  /** The same on one scale; `null` without a bac or a figure. */
  readonly echelle: EchelleDiplome | null;
  /** Why formations bear another name than the sheet, each reason once. */
  readonly notes: readonly string[];
  /** Names of the speciality in the documents, spellings of one name together, when there are several. */
  readonly intitules: readonly string[];
}

/** A diploma as its page tells it: a sheet, or a family of option sheets. */
export interface DiplomeView {
  readonly found: DiplomeTrouve;
  readonly titre: string;
  readonly code: string;
  /** Path of its page. */
  readonly path: string;
  /** The sheet, or those of the options. */
  readonly fiches: readonly Diplome[];
  /** Who publishes a sheet. */
  editeurOf(fiche: Diplome): string;
  /** The options of a family side by side; `null` for a sheet. */
  readonly options: ComparaisonOptions | null;
  /** Sigle, length, level: as far as the sheets say them. */
  readonly faits: readonly string[];
  readonly session: number | null;
  /** True when no loaded formation leads to it, absent ones included. */
  readonly sansFormation: boolean;
  readonly offre: OffreDiplome;
  readonly misesANiveau: readonly FormationNommee[];
  /** Sheets of the jobs it leads to; empty when none is loaded. */
  readonly metiers: readonly Metier[];
  readonly insertion: InsertionView;
  readonly sources: readonly SourceCitee[];
  /** For search engines: schema.org. */
  readonly structured: object;
}

/** Everything that a diploma's page shows to who asks. */
export function viewDiplome(catalogue: Catalogue, found: DiplomeTrouve, criteres: Criteres): DiplomeView {
  const { code, sigle } = found.kind === 'fiche' ? found.fiche : found.famille;
  const fiches = found.kind === 'fiche' ? [found.fiche] : found.fiches;
  const formations = formationsOfDiplome(catalogue, code);
  const metiers = metiersOfDiplome(catalogue, code);
  const insertion = viewInsertion(catalogue, fiches, criteres);
  const insertions = insertion.fiches.flatMap(({ ici, regions }) => [
    ...ici.flatMap(({ periodes }) => periodes),
    // A family's page leaves them to its options' pages.
    ...(fiches.length === 1 ? regions : []),
  ]);
  return {
    found,
    titre: titreDiplome(found),
    code,
    path: diplomePath(code),
    fiches,
    editeurOf: ({ origine }) => sourceOf(catalogue, origine.sourceId).editeur,
    options: found.kind === 'famille' ? compareOptions(fiches) : null,
    faits: [sigle, fiches[0]?.duree, fiches[0]?.niveauCertification].filter((fait) => fait != null),
    session: catalogue.release.session,
    sansFormation: formations.length === 0,
    offre: offreDiplome(catalogue, formations, criteres),
    misesANiveau: misesANiveauBeforeAny(catalogue, formations),
    metiers,
    insertion,
    sources: sourcesFiches(catalogue, fiches, { metiers, insertions }),
    structured: structuredDiplome(found),
  };
}

const rateOf = ({ estimation }: FormationResume) =>
  estimation === null || estimation.kind === 'indisponible' ? -1 : estimation.taux;

const ORDERS: Readonly<Record<TriDiplome, (a: FormationResume, b: FormationResume) => number>> = {
  nom: () => 0,
  acces: (a, b) => rateOf(b) - rateOf(a),
  places: (a, b) => (b.places ?? -1) - (a.places ?? -1),
};

function byName(a: FormationResume, b: FormationResume): number {
  const [one, other] = [a.etablissement, b.etablissement];
  return (
    (one.commune ?? '\uffff').localeCompare(other.commune ?? '\uffff', 'fr') || one.nom.localeCompare(other.nom, 'fr')
  );
}

/** Sorts, filters and counts the formations of a diploma for a candidate. @param formations those that lead to it */
export function offreDiplome(
  catalogue: Catalogue,
  formations: readonly FormationNommee[],
  criteres: Criteres,
): OffreDiplome {
  const candidat = candidatOf(criteres);
  const current = formations.filter((one) => isCurrent(one, catalogue.release.session));
  const all = current.map((one) => toResume(catalogue, one, candidat)).toSorted(byName);
  const tri = TRIS_DIPLOME.find((one) => one === criteres.tri) ?? 'nom';
  const academieOf = ({ etablissement }: FormationResume) =>
    etablissement.academie === null ? null : territoireCode('academie', etablissement.academie);
  const retenues = all.filter(
    (one) => criteres.academie.length === 0 || criteres.academie.includes(academieOf(one) ?? ''),
  );
  return {
    actuelles: all.length,
    retenues: retenues.toSorted(ORDERS[tri]),
    tri,
    absentes: formations.filter((one) => !current.includes(one)),
    academies: academiesOf(all.map(academieOf)),
    repartition: candidat === null ? null : repartirPaliers(all.flatMap(({ estimation }) => estimation ?? [])),
    echelle: echelleDiplome(
      catalogue,
      current.map(({ code }) => code),
      criteres,
    ),
    notes: [
      ...new Set(formations.flatMap(({ jonction }) => (jonction.kind === 'aucune' ? [] : (jonction.note ?? [])))),
    ],
    intitules: distinctNames(formations),
  };
}

function academiesOf(codes: readonly (string | null)[]): OffreDiplome['academies'] {
  const totals = new Map<string, number>();
  for (const code of codes) if (code !== null) totals.set(code, (totals.get(code) ?? 0) + 1);
  return [...totals]
    .map(([code, total]) => ({ code, nom: territoireNom('academie', code) ?? code, total }))
    .toSorted((a, b) => a.nom.localeCompare(b.nom, 'fr'));
}

function distinctNames(formations: readonly FormationNommee[]): string[] {
  const names = new Map<string, string>();
  for (const { sessions, libelleSpecialite } of formations) {
    for (const name of [libelleSpecialite, ...sessions.map((row) => row.libelleSpecialite)]) {
      if (!names.has(fold(name))) names.set(fold(name), name);
    }
  }
  return names.size > 1 ? [...names.values()].toSorted((a, b) => a.localeCompare(b, 'fr')) : [];
}
