import { PageLink } from '@/components/ui/PageLink';
import type { Origine } from '@/lib/domain/source';
import { fullPlace, shortPlace, sourceAnchor } from './place';

interface SourceLinkProps {
  readonly origine: Origine;
  /** Page that holds the list of sources, where it is not this one. */
  readonly page?: string | undefined;
}

/** From a figure to its document: goes to the list of sources, its name says the place in full. */
export function SourceLink({ origine, page = '' }: SourceLinkProps) {
  return (
    <PageLink
      href={`${page}#${sourceAnchor(origine.sourceId)}`}
      aria-label={`Source : ${fullPlace(origine.repere)}`}
      title={fullPlace(origine.repere)}
      className="inline-block min-h-6 whitespace-nowrap text-xs"
    >
      {shortPlace(origine.repere)}
    </PageLink>
  );
}
