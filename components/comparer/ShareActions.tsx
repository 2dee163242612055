'use client';

import { useState, useSyncExternalStore } from 'react';

const never = () => () => {};

/** True once a script runs: without one, these buttons would do nothing. */
function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Copies the address, which holds the whole comparison, and prints the page. */
export function ShareActions() {
  const scripted = useScripted();
  const [said, setSaid] = useState('');
  if (!scripted) return null;
  const copy = () =>
    navigator.clipboard
      .writeText(window.location.href.replace(/#.*$/, ''))
      .then(() => setSaid('Lien copié.'))
      // Refused, or an address without https: the bar of the browser still holds it.
      .catch(() => setSaid('Copie refusée par le navigateur\u00a0: le lien est dans la barre d’adresse.'));
  return (
    <div className="flex flex-wrap items-center gap-3">
      <button type="button" className="action action-quiet" onClick={copy}>
        Copier le lien
      </button>
      <button type="button" className="action action-quiet" onClick={() => window.print()}>
        Imprimer
      </button>
      <span role="status" className="text-sm">
        {said}
      </span>
    </div>
  );
}
