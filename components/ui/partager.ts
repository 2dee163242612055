/** How a link went out: by the device's own sheet, to the clipboard, or not at all. */
export type Partage = 'partage' | 'copie' | 'refus';

/** Shares an address by the device's own sheet where there is one, else copies it. */
export async function partager(title: string, url: string): Promise<Partage> {
  if (typeof navigator.share === 'function') {
    // Turned away by the person: nothing to say.
    await navigator.share({ title, url }).catch(() => undefined);
    return 'partage';
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copie';
  } catch {
    // Refused, or an address without https, where there is no clipboard.
    return 'refus';
  }
}
