'use client';

import { useEffect, useState } from 'react';

interface Position {
  readonly lat: number;
  readonly lon: number;
}

interface AutourDeMoiProps {
  /** Of the field that a position replaces, and that replaces it. */
  readonly villeId: string;
  /** What the address already holds. */
  readonly position: Position | null;
  readonly pourquoi: string;
}

type Etat =
  | { readonly kind: 'repos' | 'attente' | 'lent' }
  | { readonly kind: 'trouve'; readonly position: Position }
  | { readonly kind: 'echec'; readonly message: string };

/** Two decimals of a degree: about a kilometre, which is all that a distance to a school needs. */
const rounded = (degrees: number) => Math.round(degrees * 100) / 100;

const LENT = 4_000;
const DELAI = 20_000;

const ECHECS: Readonly<Record<number, string>> = {
  1: 'Ton navigateur n’a pas donné ta position. Écris une ville ou un code postal à la place.',
  2: 'Ta position est introuvable pour le moment. Écris une ville ou un code postal à la place.',
  3: 'Ta position met trop de temps à venir. Écris une ville ou un code postal à la place.',
};
const ABSENT = 'Ton navigateur ne sait pas donner ta position. Écris une ville ou un code postal à la place.';

/** The position, only when it is asked for. It goes into two fields of the form, and nowhere else. */
export function AutourDeMoi({ villeId, position, pourquoi }: AutourDeMoiProps) {
  const [etat, setEtat] = useState<Etat>(position === null ? { kind: 'repos' } : { kind: 'trouve', position });

  // A town that is written replaces the position: one place to measure from.
  useEffect(() => {
    const ville = document.getElementById(villeId);
    const forget = () => setEtat({ kind: 'repos' });
    ville?.addEventListener('input', forget);
    return () => ville?.removeEventListener('input', forget);
  }, [villeId]);

  useEffect(() => {
    if (etat.kind !== 'attente') return;
    const timer = setTimeout(() => setEtat({ kind: 'lent' }), LENT);
    return () => clearTimeout(timer);
  }, [etat]);

  function locate(): void {
    // Older browsers, and pages that are not served securely, have none.
    if (!('geolocation' in navigator)) {
      setEtat({ kind: 'echec', message: ABSENT });
      return;
    }
    setEtat({ kind: 'attente' });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const ville = document.getElementById(villeId);
        if (ville instanceof HTMLInputElement) ville.value = '';
        setEtat({ kind: 'trouve', position: { lat: rounded(coords.latitude), lon: rounded(coords.longitude) } });
      },
      ({ code }) => setEtat({ kind: 'echec', message: ECHECS[code] ?? ECHECS[2] ?? ABSENT }),
      { enableHighAccuracy: false, maximumAge: 600_000, timeout: DELAI },
    );
  }

  const waiting = etat.kind === 'attente' || etat.kind === 'lent';
  return (
    <div className="grid gap-2">
      {etat.kind === 'trouve' ? (
        <>
          <input type="hidden" name="lat" value={etat.position.lat} />
          <input type="hidden" name="lon" value={etat.position.lon} />
        </>
      ) : null}
      <p className="noscript:hidden">
        {etat.kind === 'trouve' ? (
          <button type="button" className="action action-quiet" onClick={() => setEtat({ kind: 'repos' })}>
            Ne plus utiliser ma position
          </button>
        ) : (
          <button type="button" className="action action-quiet" aria-describedby="position-pourquoi" onClick={locate}>
            Autour de moi
          </button>
        )}
      </p>
      <p role="status" className="text-sm empty:hidden">
        {waiting ? 'Recherche de ta position…' : null}
        {etat.kind === 'lent' ? ' C’est long : tu peux aussi écrire une ville.' : null}
        {etat.kind === 'trouve' ? 'Les distances seront mesurées depuis ta position, à 1 km près.' : null}
        {etat.kind === 'echec' ? etat.message : null}
      </p>
      <p id="position-pourquoi" className="max-w-prose text-xs text-ink-soft noscript:hidden">
        {pourquoi}
      </p>
    </div>
  );
}
