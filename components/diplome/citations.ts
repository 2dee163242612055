import type { CitedSource } from '@/components/sources/SourceList';
import type { Diplome } from '@/lib/domain/diplome';

/** Documents behind the sheets of a diploma, older versions of them included. */
export function citations(fiches: readonly Diplome[], sourceOf: (id: string) => CitedSource['source']): CitedSource[] {
  const uses = new Map<string, CitedSource['uses'][number][]>();
  for (const { intitule, origine, autresOrigines } of fiches) {
    for (const [label, one] of [
      [`Fiche « ${intitule} »`, origine] as const,
      ...autresOrigines.map((other) => [`Autre version de la fiche « ${intitule} »`, other] as const),
    ]) {
      const known = uses.get(one.sourceId) ?? [];
      uses.set(one.sourceId, [...known, { label, origine: one }]);
    }
  }
  return [...uses].map(([id, cited]) => ({ source: sourceOf(id), uses: cited }));
}
