import { type ReactNode, useId } from 'react';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { type CleGlossaire, GLOSSAIRE } from '@/lib/domain/glossaire';

interface TermeProps {
  readonly cle: CleGlossaire;
  /** The words of the sentence; the term itself by default. Two or three words: a button does not flow over two lines. */
  readonly children?: ReactNode;
}

/**
 * A hard word explained where it stands: a button in the sentence or the table, and a popover of the browser's own. No
 * script; on paper, the words alone. Never in a link, a button, a label or a summary, which hold no other control.
 */
export function Terme({ cle, children }: TermeProps) {
  const id = `terme-${useId()}`;
  const { terme, definition } = GLOSSAIRE[cle];
  return (
    <span className="terme">
      <button type="button" className="terme-mot" popoverTarget={id}>
        {children ?? terme}
        <span className="sr-only">, définition</span>
      </button>
      <span id={id} popover="auto" role="note" aria-label={`Définition : ${terme}`} className="terme-bulle">
        <strong className="terme-titre">{terme}</strong>
        <span className="terme-texte">{definition}</span>
        <span className="terme-suite">
          <PersonneLink href={`/glossaire#${cle}`}>
            En savoir plus<span className="sr-only"> sur « {terme} »</span>
          </PersonneLink>
          <button type="button" popoverTarget={id} popoverTargetAction="hide" className="terme-fermer">
            Fermer
          </button>
        </span>
      </span>
    </span>
  );
}
