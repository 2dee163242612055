/** Functions that run inside a page: each says what breaks a rule, in words that name the element; nothing when the rule holds. */

/** RGAA 1.1, 1.2: an image or a drawing has a name, or is hidden from assistive tools. */
export function unnamedImages(): string[] {
  return [...document.querySelectorAll('svg, img, [role=img], canvas')]
    .filter((image) => image.closest('[aria-hidden=true], [hidden]') === null)
    .filter((image) => image.parentElement?.closest('svg, [role=img]') === null)
    .filter((image) => {
      if (image instanceof HTMLImageElement) return !image.hasAttribute('alt');
      const by = image.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
      const named = by.map((id) => document.getElementById(id)?.textContent ?? '').join('');
      const title = image.querySelector(':scope > title')?.textContent ?? '';
      return `${image.getAttribute('aria-label') ?? ''}${named}${title}`.trim() === '' || !image.hasAttribute('role');
    })
    .map((image) => image.outerHTML.slice(0, 200));
}

/** RGAA 5.4, 5.6, 5.7: a table has a name, its headers say which way they go, and no cell is without a header. */
export function unsoundTables(): string[] {
  return [...document.querySelectorAll('table')].flatMap((table) => {
    const name = table.caption?.textContent?.trim() || table.getAttribute('aria-label') || '';
    const where = `table « ${name.slice(0, 60)} »`;
    const wrong: string[] = [];
    if (name === '' && !table.hasAttribute('aria-labelledby')) wrong.push(`${where}: no name`);
    const headers = [...table.querySelectorAll('th')];
    if (!headers.some(({ scope }) => scope.startsWith('col'))) wrong.push(`${where}: no header of column`);
    if (headers.some(({ scope }) => scope === '')) wrong.push(`${where}: a header without a scope`);
    if (headers.some(({ textContent }) => textContent?.trim() === '')) wrong.push(`${where}: an empty header`);
    return wrong;
  });
}

/** RGAA 6.1, 6.2: a link has a name that is not « ici », and two of one name, out of any list, lead to one place. */
export function vagueLinks(): string[] {
  const vague = /^(ici|cliquez ici|cliquer ici|lire|lire la suite|en savoir plus|plus|voir|suite|lien)$/i;
  const places = new Map<string, string>();
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => {
    if (link.closest('[hidden], [inert], [popover]:not(:popover-open)') !== null) return [];
    const by = link.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labelled = by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const name = (link.getAttribute('aria-label') ?? (labelled || link.textContent) ?? '').replace(/\s+/g, ' ').trim();
    if (name === '') return [`no name: ${link.outerHTML.slice(0, 120)}`];
    if (vague.test(name)) return [`says nothing: « ${name} »`];
    // A line of a list, of a table, or a card is the context of what it holds.
    if (link.closest('li, tr, article, dd, figure, [role=group]') !== null) return [];
    const known = places.get(name);
    places.set(name, link.href);
    return known === undefined || known === link.href ? [] : [`« ${name} » leads to ${known} and to ${link.href}`];
  });
}

/** RGAA 11.1, 11.5, 11.6, 11.9: a field has a label, choices of one name are in a named group, a button has a name. */
export function unlabelledFields(): string[] {
  const wrong: string[] = [];
  const fields = document.querySelectorAll<HTMLInputElement>(
    'input:not([type=hidden], [type=submit]), select, textarea',
  );
  for (const field of fields) {
    const label = [...(field.labels ?? [])]
      .map(({ textContent }) => textContent)
      .join('')
      .trim();
    const named = label || field.getAttribute('aria-label') || field.getAttribute('aria-labelledby');
    if (!named) wrong.push(`no label: ${field.outerHTML.slice(0, 120)}`);
    if (field.type !== 'radio') continue;
    const group = field.closest('fieldset, [role=radiogroup], [role=group]');
    const legend =
      group?.querySelector(':scope > legend')?.textContent?.trim() ||
      group?.getAttribute('aria-label') ||
      group?.getAttribute('aria-labelledby');
    if (!legend) wrong.push(`a choice without a named group: ${field.outerHTML.slice(0, 120)}`);
  }
  for (const button of document.querySelectorAll('button, [role=button], summary')) {
    const name =
      button.textContent?.trim() || button.getAttribute('aria-label') || button.getAttribute('aria-labelledby');
    if (!name) wrong.push(`no name: ${button.outerHTML.slice(0, 120)}`);
  }
  return wrong;
}

/** RGAA 8.1, 8.2, 8.9, 10.1: doctype, unique identifiers, references that lead somewhere, nothing that only presents. */
export function unsoundMarkup(): string[] {
  const wrong: string[] = [];
  if (document.doctype?.name !== 'html' || document.compatMode !== 'CSS1Compat') wrong.push('no doctype');
  const seen = new Set<string>();
  for (const { id } of document.querySelectorAll('[id]')) {
    if (seen.has(id)) wrong.push(`two elements are #${id}`);
    seen.add(id);
  }
  const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget', 'for', 'list'];
  for (const name of references) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      // What is closed may not be in the page yet.
      if (name === 'aria-controls' && element.getAttribute('aria-expanded') === 'false') continue;
      for (const id of (element.getAttribute(name) ?? '').split(/\s+/)) {
        if (document.getElementById(id) === null) wrong.push(`${name} leads to #${id}, which is not there`);
      }
    }
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const id = decodeURIComponent(link.hash.slice(1));
    if (document.getElementById(id) === null) wrong.push(`a link leads to #${id}, which is not there`);
  }
  for (const element of document.querySelectorAll('font, center, marquee, blink, big, strike, tt, u')) {
    wrong.push(`presents only: ${element.outerHTML.slice(0, 80)}`);
  }
  for (const element of document.querySelectorAll('[tabindex]')) {
    if (Number(element.getAttribute('tabindex')) > 0)
      wrong.push(`changes the order: ${element.outerHTML.slice(0, 80)}`);
  }
  return wrong;
}

/** Text of the page that its own box cuts, sideways or downwards; what is hidden from sight on purpose is left out. */
export function cutTexts(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => !(element instanceof SVGElement) && element.getClientRects().length > 0)
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1 || (clipPath !== 'none' && clipPath.includes('inset(50%)'))) return false;
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => element.outerHTML.slice(0, 160));
}

/** Pieces of text that stand on one another, in the flow of the page. */
export function coveredTexts(): string[] {
  interface Piece {
    readonly text: string;
    readonly parent: Element;
    readonly rect: DOMRect;
  }
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || parent === null || parent.closest('svg, script, style, .sr-only') !== null)
      continue;
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    // What floats over the page does so on purpose; a frame that scrolls cuts what it holds.
    let floats = false;
    for (let up: Element | null = parent; up !== null; up = up.parentElement) {
      // Read by assistive tools alone.
      if (up.clientWidth === 1 && getComputedStyle(up).position === 'absolute') floats = true;
      const { position, overflowX, overflowY } = getComputedStyle(up);
      if (
        position === 'fixed' ||
        position === 'sticky' ||
        (position === 'absolute' && up.matches('[popover], .sr-only'))
      )
        floats = true;
      if (up !== document.body && up !== document.documentElement && (overflowX === 'auto' || overflowY === 'auto'))
        floats = true;
    }
    if (floats) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width > 1 && rect.height > 1) pieces.push({ text: node.textContent.trim(), parent, rect });
    }
  }
  pieces.sort((a, b) => a.rect.top - b.rect.top);
  const wrong: string[] = [];
  pieces.forEach((one, at) => {
    for (const other of pieces.slice(at + 1)) {
      if (other.rect.top >= one.rect.bottom) break;
      if (one.parent === other.parent) continue;
      const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const height = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
      const least = Math.min(one.rect.height, other.rect.height);
      if (width > 2 && height > least * 0.35) {
        wrong.push(`« ${one.text.slice(0, 40)} » and « ${other.text.slice(0, 40)} »`);
      }
    }
  });
  return wrong;
}

/** How much of the screen's height stays covered by what does not scroll, from 0 to 1. */
export function stuckShare(): number {
  let stuck = 0;
  for (const element of document.querySelectorAll('body *')) {
    const { position } = getComputedStyle(element);
    const { top, bottom, width } = element.getBoundingClientRect();
    const shown = Math.min(bottom, innerHeight) - Math.max(top, 0);
    if (position === 'fixed' && width > innerWidth / 2 && shown > 0) stuck += shown;
    if (position === 'sticky' && width > innerWidth / 2 && shown > 0 && getComputedStyle(element).top !== 'auto')
      stuck += shown;
  }
  return stuck / innerHeight;
}

/** Targets that are too small for a finger: 24 px everywhere, 44 px for what acts. */
export function smallTargets(): string[] {
  return (
    [...document.querySelectorAll('a, button, select, input:not([type=hidden]), summary')]
      .filter((element) => element.getClientRects().length > 0)
      // WCAG 2.5.8 leaves out links within a sentence; what only the focus shows has no size before.
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .filter((element) => getComputedStyle(element).clipPath === 'none')
      .flatMap((element) => {
        const target = element.closest('label') ?? element;
        const { width, height } = target.getBoundingClientRect();
        const least = element.matches('.action, .field') ? 44 : 24;
        if (width <= 1 || (height >= least && width >= 24)) return [];
        return [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`];
      })
  );
}

/** How many pixels of the page are beyond the right edge of the screen. */
export function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}
