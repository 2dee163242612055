'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useListe } from '@/components/keep/useListe';
import type { Liste } from '@/lib/device/liste';
import { withPersonne } from '@/lib/device/personne';
import { ChoixListe, takeIn } from './ChoixListe';

/** Keeps a list that came by a link. It asks first when there is one already. */
export function GarderListe({ liste, personne }: { readonly liste: Liste; readonly personne: string }) {
  const etat = useListe();
  const router = useRouter();
  const [asking, ask] = useState(false);
  const presentes = etat?.value.items ?? [];
  const codes = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code).join(' ');

  function take(mode: 'remplacer' | 'ajouter') {
    takeIn(mode, liste);
    router.push(withPersonne('/voeux', personne));
  }

  if (presentes.length > 0 && codes(presentes) === codes(liste.items)) return <p>C’est la liste de cet appareil.</p>;
  return (
    <div className="no-print grid justify-items-start gap-3 noscript:hidden">
      {asking ? (
        <ChoixListe presentes={presentes.length} onChoose={take} onCancel={() => ask(false)} />
      ) : (
        <button
          type="button"
          disabled={etat === null}
          className="action"
          onClick={() => (presentes.length === 0 ? take('remplacer') : ask(true))}
        >
          Garder cette liste sur cet appareil
        </button>
      )}
    </div>
  );
}
