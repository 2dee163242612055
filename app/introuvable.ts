import type { Metadata } from 'next';

/** What a page says of itself when its address names nothing that we know. Absolute: Next says it once a slot (app/@modal), and its template is for the first alone. */
export const INTROUVABLE: Metadata = {
  title: { absolute: 'Page introuvable – Rose des vœux' },
  robots: { index: false, follow: true },
};
