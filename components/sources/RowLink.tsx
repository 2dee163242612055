import { PageLink } from '@/components/ui/PageLink';
import type { Repere } from '@/lib/domain/source';
import type { LignesDocument } from '@/lib/views/lignesDocument';
import { fullPlace, shortPlace } from './place';

interface RowLinkProps {
  readonly lignes: LignesDocument;
  /** Place of the row, the very one that the document's reader gave it. */
  readonly repere: Repere;
  /** What the row says, for who hears the link alone: « bac général, 2023 ». */
  readonly about: string;
  /** Columns of the row that the figure was made of: marked there. */
  readonly cases?: readonly string[];
  /** Words in the place of the short place. */
  readonly children?: string;
}

/**
 * From a figure to the row that it was read from, columns and values as loaded: a page of its own, shown over this one where scripts run
 * (app/@modal).
 */
export function RowLink({ lignes, repere, about, cases, children }: RowLinkProps) {
  const adresse = lignes.adresseOf(repere, cases);
  const text = children ?? shortPlace(repere);
  if (adresse === null) return <span className="text-xs text-ink-soft">{text}</span>;
  return (
    <PageLink
      href={adresse}
      scroll={false}
      className="row-link"
      // Words of its own say enough: the row itself says its place.
      {...(children === undefined ? { title: fullPlace(repere) } : {})}
    >
      {text}
      <span className="sr-only">, voir la ligne du document : {about}</span>
    </PageLink>
  );
}
