/**
 * Dates as French sentences print them. Apart from the other words: a formatter of dates loads tables that a page without a date
 * must not wait for.
 */
const DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const INSTANT = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' });

/** An ISO day: « 10 juillet 2025 ». */
export function day(iso: string): string {
  return DAY.format(new Date(iso));
}

/** An ISO instant, in Paris time: « 10 juillet 2025 à 14:05 ». */
export function instant(iso: string): string {
  return INSTANT.format(new Date(iso));
}
