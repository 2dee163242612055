import type { Bloc } from '@/lib/domain/texte';

/** Every text of the blocks, in order: a heading, a paragraph, or one item of a list. */
export function textesOf(blocs: readonly Bloc[]): string[] {
  return blocs.flatMap((bloc) => (bloc.type === 'liste' ? bloc.elements : [bloc.texte]));
}

/**
 * Items of a section that is a list. Where the author wrote paragraphs instead, each is an item.
 * @returns Headings left out; `[]` when the section holds nothing else.
 */
export function elementsOf(blocs: readonly Bloc[]): string[] {
  const listes = blocs.flatMap((bloc) => (bloc.type === 'liste' ? bloc.elements : []));
  if (listes.length > 0) return listes;
  return blocs.flatMap((bloc) => (bloc.type === 'paragraphe' ? [bloc.texte] : []));
}

/** Drops the headings that only repeat the name of the section. */
export function withoutTitre(blocs: readonly Bloc[], titre: RegExp): Bloc[] {
  return blocs.filter((bloc) => bloc.type !== 'titre' || !titre.test(bloc.texte));
}
