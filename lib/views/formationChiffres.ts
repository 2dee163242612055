import type { AlerteFormation } from '@/lib/catalogue/alertes';
import { insertionNear, knowsInsertions } from '@/lib/catalogue/insertions';
import type { Candidat } from '@/lib/domain/candidat';
import type { Population } from '@/lib/domain/effectifs';
import type { Rapport } from '@/lib/domain/rapport';
import { populationOf } from '@/lib/odds/population';
import { toPersonneParams } from '@/lib/search/adresse';
import { type CompositionSession, compositionOf, type Evolution, evolutionOf, rangsOf } from './evolution';
import type { Demande, EnteteFormation, Partie } from './formation';
import { type LignesDocument, lignesDocument } from './lignesDocument';
import { type SourceCitee, sourcesFormation } from './sourcesCitees';

/** A formation as its fourth page tells it: every count that the documents publish of it, and where they stand. */
export interface ChiffresView extends EnteteFormation {
  readonly rapport: Rapport | null;
  readonly alertes: readonly AlerteFormation[];
  readonly evolution: Evolution | null;
  /** Last ranks called, also where a single session is known. */
  readonly rangs: Evolution['rangs'];
  readonly composition: CompositionSession | null;
  /** Length of the diploma, as its sheet says it. */
  readonly duree: string | null;
  readonly sansInsertion: boolean;
  readonly candidat: Candidat | null;
  /** The population of the open data that counts candidates like the reader, `null` when nobody is described. */
  readonly population: Population | null;
  readonly lignes: LignesDocument;
  readonly sources: readonly SourceCitee[];
  /** Parts that the page shows, in order. */
  readonly parties: readonly Partie[];
}

/** Everything that a formation's fourth page shows to who asks. */
export function viewChiffres({ catalogue, formation, criteres, entete, candidat }: Demande): ChiffresView {
  const fiches = catalogue.contexte.fichesOf(formation);
  const { sessions } = formation;
  const rapport = formation.rapports[0] ?? null;
  const population = candidat === null ? null : populationOf(candidat);
  return {
    ...entete,
    rapport,
    alertes: catalogue.alertes.of(formation),
    evolution: evolutionOf(formation, population),
    rangs: rangsOf(sessions),
    composition: compositionOf(formation),
    duree: fiches[0]?.duree ?? null,
    sansInsertion: !knowsInsertions(catalogue),
    candidat,
    population,
    lignes: lignesDocument(formation, toPersonneParams(criteres).toString()),
    sources: sourcesFormation(catalogue, formation, fiches, insertionNear(catalogue, formation)),
    parties: [
      'lieu',
      ...(sessions.length === 0 ? [] : (['evolution'] as const)),
      ...(rapport === null && sessions.length === 0 ? [] : (['chiffres-publies'] as const)),
      'sources',
    ],
  };
}
