import type { ReactNode } from 'react';

interface FoldProps {
  readonly titre: string;
  /** « 21 lignes » */
  readonly etendue: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A table behind its name: an address that names it opens it, and so does paper. */
export function Fold({ titre, etendue, open = false, children }: FoldProps) {
  return (
    <details className="fold-paper table-fold" open={open}>
      <summary>
        <b>{titre}</b> <span>{etendue}</span>
      </summary>
      {children}
    </details>
  );
}
