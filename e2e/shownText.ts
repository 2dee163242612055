import type { Locator } from '@playwright/test';

/** The words that a reader sees: neither what is folded, nor what a closed popover holds, nor the options of a closed list. */
export async function shownText(place: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count.
  return place.innerText();
}
