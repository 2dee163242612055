import { CLE_ILLISIBLE, CLE_LISTE } from '@/lib/device/listeStore';

/** What runs at the head of a page, before anything is read of it. Each function stands alone: its text is what the page gets. */

/**
 * Leaves for later what is below the first screen (app/styles/later.css), until a place of the page is named, in the address or by a link: all
 * that stands above it counts then, and is laid out.
 */
function leaveForLater(): void {
  const { dataset } = document.documentElement;
  const { location } = window;
  if (location.hash === '') dataset.later = '';
  const whole = () => {
    delete dataset.later;
  };
  addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (!link?.hash || link.pathname !== location.pathname || link.search !== location.search) return;
      whole();
      // Followed by eye, from one place to another: an address opens where it says.
      dataset.glide = '';
    },
    true,
  );
  addEventListener('hashchange', () => {
    if (dataset.later === undefined) return;
    whole();
    document.querySelector(':target')?.scrollIntoView();
  });
}

/**
 * Says on the root that this device keeps no list, read or unreadable: its page then shows so in its first frame (components/voeux/MaListe.tsx).
 * Only there: a page's first look at what the device keeps takes 5 ms.
 */
function tellWithoutListe(keys: readonly string[]): void {
  if (window.location.pathname !== '/voeux') return;
  try {
    if (keys.every((key) => localStorage.getItem(key) === null)) document.documentElement.dataset.sansListe = '';
  } catch {
    // A browser that refuses its storage: the page says so itself.
  }
}

/** Asks for the page's scripts once its first frame is drawn, or everything else has come. At once where the page's text is a list of this device. */
function askAfterFirstFrame(sources: string[]): void {
  const { nonce } = document.currentScript as HTMLScriptElement;
  const ask = () => {
    for (const source of sources.splice(0)) {
      const script = document.createElement('script');
      script.src = source;
      if (nonce) script.nonce = nonce;
      document.head.append(script);
    }
  };
  const { pathname, search } = window.location;
  const isOnDevice = pathname === '/voeux' && !/[?&]f=/.test(search);
  if (isOnDevice && document.documentElement.dataset.sansListe === undefined) ask();
  else {
    // Frames begin once the style is there.
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(ask, { timeout: 1000 });
      else setTimeout(ask);
    });
  }
  // A page that is opened out of sight draws no frame.
  addEventListener('load', ask);
}

/**
 * Script of a page's head.
 *
 * @param sources addresses of the scripts that come after its first frame
 */
export function headScript(sources: readonly string[]): string {
  return `(${leaveForLater})();(${tellWithoutListe})(${JSON.stringify([CLE_LISTE, CLE_ILLISIBLE])});(${askAfterFirstFrame})(${JSON.stringify(sources)})`;
}
