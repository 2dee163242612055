'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

/** The link of a press that the browser would follow in this very tab, `null` for any other press. */
function pressedLink(event: MouseEvent): HTMLAnchorElement | null {
  const { target, button, defaultPrevented, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null;
  const link = target instanceof Element ? target.closest('a') : null;
  if (!(link instanceof HTMLAnchorElement)) return null;
  return link.target !== '' || link.origin !== window.location.origin ? null : link;
}

/** True for a link to a place of the page that is shown. */
const isHere = ({ pathname, search, hash }: HTMLAnchorElement) =>
  hash !== '' && pathname === window.location.pathname && search === window.location.search;

/**
 * Follows the site's own links (components/ui/PageLink.tsx) without loading the site anew, by one listener for all of them. A thin line
 * at the top of the screen says that the page asked for is on its way: a slow network must not look like none.
 */
export function SoftNavigation() {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  useEffect(() => {
    // On the window: a page that answers some of its links itself (components/recherche/useInstantForms.ts) has then done so already.
    const follow = (event: MouseEvent) => {
      const link = pressedLink(event);
      if (link === null) return;
      if (isHere(link)) {
        // Followed by eye, from one place to another (app/styles/base.css): an address opens where it says.
        document.documentElement.dataset.glide = '';
        return;
      }
      const { href, dataset } = link;
      if (dataset.soft === undefined) return;
      event.preventDefault();
      const go = dataset.replace !== undefined || href === window.location.href ? router.replace : router.push;
      startTransition(() => go(href, { scroll: dataset.soft !== 'ici' }));
    };
    window.addEventListener('click', follow);
    return () => window.removeEventListener('click', follow);
  }, [router]);
  return pending ? <span aria-hidden="true" className="pending-mark" /> : null;
}
