'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useSyncExternalStore } from 'react';
import { PageLink } from '@/components/ui/PageLink';
import { counted, unbroken } from '@/components/ui/wording';
import { type PartageLu, readPartage } from '@/lib/device/partage';
import { decrirePersonne, destinationsOf } from './destinations';

function subscribe(listener: () => void) {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The fragment of the address; `null` on the server and while the page hydrates. */
const useFragment = () =>
  useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1),
    () => null,
  );

/**
 * A link that somebody sent. It is read here, in the browser: nothing of it is asked of a server before it is opened, and nothing on this device
 * changes. A link to one thing opens it.
 */
export function LienRecu() {
  const fragment = useFragment();
  if (fragment === null) return <p className="mt-8 text-ink-soft noscript:hidden">Lecture du lien…</p>;
  return <Lecture lu={readPartage(fragment)} />;
}

function Lecture({ lu }: { readonly lu: PartageLu }) {
  const router = useRouter();
  const destinations = lu.ok ? destinationsOf(lu.partage) : [];
  const seule = destinations.length === 1 ? (destinations[0]?.href ?? null) : null;
  useEffect(() => {
    if (seule !== null) router.replace(seule);
  }, [seule, router]);

  if (!lu.ok || destinations.length === 0) {
    return (
      <div role="alert" className="mt-8 grid max-w-prose gap-3">
        <p className="text-lg">{unbroken(lu.ok ? 'Ce lien ne contient rien.' : lu.message)}</p>
        <p>
          <PageLink href="/">Commencer une recherche</PageLink>
        </p>
      </div>
    );
  }
  if (seule !== null) return <p className="mt-8 text-ink-soft">Ouverture du lien…</p>;
  const { personne, liste, comparaison } = lu.partage;
  const profil = decrirePersonne(personne);
  return (
    <div className="mt-8 grid gap-6">
      <ul className="grid gap-2 text-lg">
        <li>{profil === null ? 'Aucun profil' : unbroken(`Un profil : ${profil}`)}</li>
        <li>Une liste de {counted(liste.length, 'formation', 'formations')}</li>
        <li>Une comparaison de {counted(comparaison.length, 'formation', 'formations')}</li>
      </ul>
      <p className="flex flex-wrap gap-2">
        {destinations.map(({ href, titre }) => (
          <PageLink key={href} href={href} className="action">
            {titre}
          </PageLink>
        ))}
      </p>
      <p className="max-w-prose text-sm text-ink-soft">
        Le lien ne porte que des codes et des réponses&nbsp;: les noms et les chiffres viennent des documents officiels.
        Pour les afficher, le profil est envoyé à ce site, qui n’en garde rien.
      </p>
    </div>
  );
}
