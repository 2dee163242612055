import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { Diplome } from '@/lib/domain/diplome';
import type { Formation } from '@/lib/domain/formation';
import type { Insertion } from '@/lib/domain/insertion';
import type { Metier } from '@/lib/domain/metier';
import type { Origine, Source } from '@/lib/domain/source';
import { libelleCours } from '@/lib/phrases/insertion';

/** A document that a page rests on. */
export interface SourceCitee {
  readonly source: Source;
  /** What the page took from it, and where. */
  readonly uses: readonly { readonly label: string; readonly origine: Origine }[];
}

type Use = readonly [label: string, origine: Origine];

/**
 * Documents behind a formation's page, with what was taken from each and where: the reports, the rows of the open data, the sheets.
 *
 * @param fiches sheets of its diploma, as far as the page tells them
 * @param insertion its row of outcomes, `null` when it has none
 */
export function sourcesFormation(
  catalogue: Catalogue,
  { rapports, sessions }: Formation,
  fiches: readonly Diplome[],
  insertion: Insertion | null,
): SourceCitee[] {
  return cite(catalogue, [
    ...rapports.flatMap((rapport): Use[] => [
      [`Rapport de la session ${rapport.session}`, rapport.origine],
      ...(
        [
          ['Tableau par groupe', rapport.groupes[0]],
          ['Tableau par sexe', rapport.parSexe[0]],
          ['Tableau par bac et mention', rapport.parBacMention[0]],
          ['Tableau par profil', rapport.parProfil[0]],
          ['Tableaux par spécialité', rapport.parSpecialite[0]],
          ['Critères d’examen', rapport.criteres[0]],
          ['Enseignements de spécialité', rapport.eds],
          ['Critères éliminatoires', rapport.eliminatoires],
          ['Modalités d’examen', rapport.modalites],
          ['Traitement algorithmique', rapport.traitementAlgorithmique],
          ['Conseils', rapport.conseils],
        ] as const
      ).flatMap(([label, row]): Use[] =>
        row == null ? [] : [[label, { sourceId: rapport.origine.sourceId, repere: row.repere }]],
      ),
    ]),
    ...sessions.map(({ session, origine }): Use => [`Comptes de la session ${session}`, origine]),
    ...usesOfFiches(fiches),
    ...(insertion === null ? [] : usesOfInsertions([insertion])),
  ]);
}

/** What a diploma's page rests on beside its sheets. */
interface AutourDesFiches {
  readonly metiers: readonly Metier[];
  readonly insertions: readonly Insertion[];
}

/** Documents behind a diploma: its sheets, older versions of them included, its jobs, its outcomes. */
export function sourcesFiches(
  catalogue: Catalogue,
  fiches: readonly Diplome[],
  { metiers, insertions }: AutourDesFiches,
): SourceCitee[] {
  return cite(catalogue, [...usesOfFiches(fiches), ...usesOfMetiers(metiers), ...usesOfInsertions(insertions)]);
}

/** The document behind sheets of jobs. */
export function sourcesMetiers(catalogue: Catalogue, metiers: readonly Metier[]): SourceCitee[] {
  return cite(catalogue, usesOfMetiers(metiers));
}

function usesOfFiches(fiches: readonly Diplome[]): Use[] {
  return fiches.flatMap(({ intitule, origine, autresOrigines }): Use[] => [
    [`Fiche « ${intitule} »`, origine],
    ...autresOrigines.map((other): Use => [`Autre version de la fiche « ${intitule} »`, other]),
  ]);
}

function usesOfMetiers(metiers: readonly Metier[]): Use[] {
  return metiers.map(({ nom, origine }) => [`Métier « ${nom} »`, origine]);
}

function usesOfInsertions(insertions: readonly Insertion[]): Use[] {
  return [...new Set(insertions)].map(({ lieu, voie, duree, periode, origine }) => [
    `${lieu.nom}, ${periode}, ${libelleCours(voie, duree)}`,
    origine,
  ]);
}

/** The document of an identifier. @throws when the release does not hold it: a fault of the data */
export function sourceOf({ contexte }: Catalogue, id: string): Source {
  const source = contexte.sources.get(id);
  if (source === undefined) throw new Error(`Source ${id} is cited but not in the release`);
  return source;
}

/** Gathers what was taken by document, in the order of the first use of each. */
function cite(catalogue: Catalogue, uses: readonly Use[]): SourceCitee[] {
  const cited = new Map<string, SourceCitee['uses'][number][]>();
  for (const [label, origine] of uses) {
    const known = cited.get(origine.sourceId);
    if (known === undefined) cited.set(origine.sourceId, [{ label, origine }]);
    else known.push({ label, origine });
  }
  return [...cited].map(([id, all]) => ({ source: sourceOf(catalogue, id), uses: all }));
}
