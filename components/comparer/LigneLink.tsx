import type { ReactNode } from 'react';
import { PageLink } from '@/components/ui/PageLink';
import type { Repere } from '@/lib/domain/source';
import type { Colonne } from './colonnes';

interface LigneLinkProps {
  readonly colonne: Colonne;
  /** `null`: no document's row, and no link. */
  readonly repere: Repere | null;
  /** What the figure is, for who hears the link alone: « taux d’accès ». */
  readonly about: string;
  /** Columns of the row that the figure was made of: marked there. */
  readonly cases?: readonly string[];
  readonly children: ReactNode;
}

/** A figure that is itself the way to its row of the document, shown over the page where scripts run (app/@modal). */
export function LigneLink({ colonne, repere, about, cases, children }: LigneLinkProps) {
  const href = colonne.hrefOf(repere, cases);
  if (href === null) return children;
  return (
    <PageLink href={href} scroll={false} className="ligne-lien">
      {children}
      <span className="sr-only">{`, ${about}, ${colonne.nom}\u00a0: document`}</span>
    </PageLink>
  );
}
