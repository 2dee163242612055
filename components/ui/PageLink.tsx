import type { ComponentProps } from 'react';

interface PageLinkProps extends ComponentProps<'a'> {
  readonly href: string;
  /** False for a link that changes a part of the page: the reader stays where they are. */
  readonly scroll?: boolean;
  /** True for a link that « back » must not undo alone. */
  readonly replace?: boolean;
}

/**
 * A link to another page of ours: plain, and followed without loading the site anew once its scripts listen
 * (components/site/SoftNavigation.tsx). A list of results holds sixty of them: none has a script of its own.
 */
export function PageLink({ scroll = true, replace = false, ...props }: PageLinkProps) {
  // What is not said is left out: it would be written in the page of each link all the same.
  return <a {...props} data-soft={scroll ? 'haut' : 'ici'} {...(replace ? { 'data-replace': true } : {})} />;
}
