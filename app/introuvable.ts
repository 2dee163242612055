import type { Metadata } from 'next';

/** What a page says of itself when its address names nothing that we know. */
export const INTROUVABLE: Metadata = { title: 'Page introuvable', robots: { index: false, follow: true } };
