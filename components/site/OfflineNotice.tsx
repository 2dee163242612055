'use client';

import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

/** True where a worker answers without network (horsligne/). */
const isKept = () => navigator.serviceWorker?.controller != null;

/** Says that the network is gone, which is neither an empty answer nor a fault. The region is there before its words. */
export function OfflineNotice() {
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div
      role="status"
      className="no-print pointer-events-none fixed inset-x-0 bottom-20 z-30 flex justify-center px-4 empty:hidden"
    >
      {online ? null : (
        <p className="toast">
          {isKept()
            ? 'Hors connexion : la suite vient de cet appareil.'
            : 'Hors connexion : ce qui est affiché reste lisible, la suite attend le retour du réseau.'}
        </p>
      )}
    </div>
  );
}
