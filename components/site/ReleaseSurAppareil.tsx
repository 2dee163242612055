'use client';

import { useEffect, useState } from 'react';
import { editionGardee, garderRelease, gardeStore } from '@/lib/device/horsLigne';

/** Milliseconds after which a visit that goes on is worth 3 MB: what one asks for meanwhile has the network of a phone to itself. */
const REPOS = 20_000;

/** True where whoever pays for the network asked to be spared. */
const isSparing = () => 'connection' in navigator && Object(navigator.connection).saveData === true;

type Etape = 'rien' | 'proposee' | 'en-cours' | 'echec';

/**
 * Keeps the release of this page on a device that has none, so that the site answers there without network. A newer one than the device's is announced, and takes its
 * place when it is chosen.
 */
export function ReleaseSurAppareil({ edition }: { readonly edition: string }) {
  const [etape, setEtape] = useState<Etape>('rien');

  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    const look = async () => {
      const kept = await editionGardee();
      if (kept === null && gardeStore.get().value && !isSparing()) await garderRelease(edition);
      else if (kept !== null && kept !== edition) setEtape('proposee');
    };
    const timer = setTimeout(() => void look(), REPOS);
    return () => clearTimeout(timer);
  }, [edition]);

  const garder = async () => {
    setEtape('en-cours');
    setEtape((await garderRelease(edition)) ? 'rien' : 'echec');
  };

  return (
    <div role="status" className="no-print fixed inset-x-0 bottom-20 z-30 flex justify-center px-4 empty:hidden">
      {etape === 'rien' ? null : (
        <p className="toast">
          {MESSAGES[etape]}{' '}
          {etape === 'en-cours' ? null : (
            <>
              <button type="button" onClick={garder}>
                {etape === 'echec' ? 'Essayer de nouveau' : 'Mettre à jour (3 Mo)'}
              </button>{' '}
              <button type="button" onClick={() => setEtape('rien')}>
                Plus tard
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}

const MESSAGES: Readonly<Record<Exclude<Etape, 'rien'>, string>> = {
  proposee: 'Ce que cet appareil sait dire sans réseau est d’une version d’avant.',
  'en-cours': 'La nouvelle version arrive sur cet appareil…',
  echec: 'La nouvelle version n’a pas pu être gardée : celle d’avant reste.',
};
