'use client';

import { Screen } from '@/components/ui/Screen';

/** A fault of ours, told as such: never an empty list. */
export default function ErrorScreen({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <Screen kicker="Erreur" title="Cette page n’a pas pu être préparée">
      <p>La panne est de notre côté : ce n’est pas une absence de données, ni une réponse à ta recherche.</p>
      <p className="flex flex-wrap gap-3">
        <button type="button" className="action" onClick={() => retry()}>
          Réessayer
        </button>
        <a href="/" className="action action-quiet">
          Revenir au formulaire
        </a>
      </p>
      {digest === null ? null : <p className="text-sm text-ink-soft">Repère pour signaler la panne : {digest}</p>}
    </Screen>
  );
}
