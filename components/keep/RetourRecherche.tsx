'use client';

import { useSyncExternalStore } from 'react';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { lastRecherche, parseRecherche } from './derniereRecherche';

/** Where one comes from: the last search of this tab, with its number; else all the formations. On one line, so that nothing moves when it is read. */
export function RetourRecherche() {
  const { subscribe, get, getOnServer } = lastRecherche;
  const derniere = parseRecherche(useSyncExternalStore(subscribe, get, getOnServer));
  return (
    <PersonneLink href={derniere?.href ?? '/recherche'} className="block truncate leading-6 no-print">
      <span aria-hidden="true">← </span>
      {derniere?.libelle ?? 'Toutes les formations'}
    </PersonneLink>
  );
}
