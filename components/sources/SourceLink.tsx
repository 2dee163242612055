import type { Origine } from '@/lib/domain/source';
import { fullPlace, shortPlace, sourceAnchor } from './place';

/** From a figure to its document: goes to the list of sources of the page, its name says the place in full. */
export function SourceLink({ origine }: { readonly origine: Origine }) {
  return (
    <a
      href={`#${sourceAnchor(origine.sourceId)}`}
      aria-label={`Source : ${fullPlace(origine.repere)}`}
      title={fullPlace(origine.repere)}
      className="inline-block min-h-6 whitespace-nowrap text-xs"
    >
      {shortPlace(origine.repere)}
    </a>
  );
}
