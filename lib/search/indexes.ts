import { perCatalogue } from '@/lib/catalogue/perCatalogue';
import { createLieux, type Lieux } from './places/lieux';
import { buildIndexSuggestions, type IndexSuggestions } from './text/indexSuggestions';
import { buildIndexTexte, type IndexTexte } from './text/indexTexte';

/** What a search reads of a catalogue beside its columns. */
export interface SearchIndexes {
  readonly texte: IndexTexte;
  /** What a text being typed is completed with. */
  readonly suggestions: IndexSuggestions;
  /** Where towns are. */
  readonly lieux: Lieux;
}

/**
 * The indexes of a catalogue, built at the first question and kept as long as it is. The holder asks for them before it puts a catalogue in
 * service, so that no request waits.
 */
export const searchIndexesOf = perCatalogue(
  'recherche',
  ({ resultats, contexte: { fichesOf }, familles, diplomes, communes }): SearchIndexes => ({
    texte: buildIndexTexte(resultats, fichesOf, familles),
    suggestions: buildIndexSuggestions({ resultats, fichesOf, familles, diplomes }),
    lieux: createLieux(resultats, communes),
  }),
);
