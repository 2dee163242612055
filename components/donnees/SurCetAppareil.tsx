'use client';

import { useEffect, useState } from 'react';
import { instant } from '@/components/ui/dates';
import {
  choisirDiscret,
  editionGardee,
  garderRelease,
  gardeStore,
  oublierReleases,
  type ReleaseGardee,
  readDiscret,
  readReleaseGardee,
} from '@/lib/device/horsLigne';
import { formatDecimal } from '@/lib/domain/nombres';

interface Etat {
  readonly gardee: ReleaseGardee | null;
  readonly discret: boolean;
}

async function readEtat(): Promise<Etat> {
  const edition = await editionGardee();
  return { gardee: edition === null ? null : await readReleaseGardee(edition), discret: await readDiscret() };
}

const MEGA = 1_000_000;

/** What the device keeps to answer without network: since when, how much, and how to be rid of it. */
export function SurCetAppareil({ edition }: { readonly edition: string }) {
  /** `null` until it is known, and where the browser keeps nothing. */
  const [etat, setEtat] = useState<Etat | null>(null);
  const [message, setMessage] = useState('');
  const [occupe, setOccupe] = useState(false);

  useEffect(() => {
    if (!('serviceWorker' in navigator && 'caches' in window)) return;
    const read = () => void readEtat().then(setEtat, () => {});
    read();
    // A release may be kept while the page is read.
    navigator.serviceWorker.addEventListener('controllerchange', read);
    return () => navigator.serviceWorker.removeEventListener('controllerchange', read);
  }, []);

  const act = async (what: () => Promise<string>) => {
    setOccupe(true);
    try {
      setMessage(await what());
    } catch {
      setMessage('Le navigateur a refusé. Ce qui est gardé est dit ci-dessus ; essaie de nouveau.');
    }
    setEtat(await readEtat().catch(() => null));
    setOccupe(false);
  };

  const garder = () =>
    act(async () => {
      gardeStore.change(() => true);
      return (await garderRelease(edition))
        ? 'Gardée : le site répond maintenant sans réseau.'
        : 'Elle n’a pas pu être gardée : le réseau a manqué, ou le navigateur refuse.';
    });
  const vider = () =>
    act(async () => {
      gardeStore.change(() => false);
      await oublierReleases();
      return 'Vidé : plus rien n’est gardé, et rien ne le sera sans que tu le demandes.';
    });
  const changeDiscret = (discret: boolean) => {
    setEtat((former) => former && { ...former, discret });
    return act(async () => {
      await choisirDiscret(discret);
      return discret
        ? 'À partir de la prochaine page, tes réponses restent sur cet appareil.'
        : 'Le site répond de nouveau.';
    });
  };

  if (etat === null) {
    return <p className="max-w-prose">Ce navigateur ne garde rien, ou il faut JavaScript pour le savoir.</p>;
  }
  const { gardee, discret } = etat;
  return (
    <div className="grid max-w-prose gap-4">
      <p>
        {gardee === null
          ? 'Rien n’est gardé : sans réseau, le site ne répond pas.'
          : `Version du ${instant(gardee.publieeLe)}, ${formatDecimal(gardee.octets / MEGA)} Mo. Sans réseau, le site répond avec elle.`}
      </p>
      <p className="flex flex-wrap gap-2">
        {gardee?.edition === edition ? null : (
          <button type="button" className="action" disabled={occupe} onClick={garder}>
            {gardee === null ? 'Garder sur cet appareil (3 Mo)' : 'Mettre à jour (3 Mo)'}
          </button>
        )}
        {gardee === null ? null : (
          <button type="button" className="action action-quiet" disabled={occupe} onClick={vider}>
            Vider
          </button>
        )}
      </p>
      {gardee === null ? null : (
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            className="mt-1.5"
            checked={discret}
            onChange={(event) => changeDiscret(event.target.checked)}
          />
          <span>
            Ne rien envoyer de ce que je demande
            <span className="block text-sm text-ink-soft">
              Les pages sont faites sur cet appareil : ni ton bac, ni ta ville, ni tes mots ne partent. Elles viennent
              plus lentement, sans les cartes ni les boutons pour garder.
            </span>
          </span>
        </label>
      )}
      <p role="status">{message}</p>
    </div>
  );
}
