'use client';

import { useId, useState } from 'react';
import { type Partage, partager } from '@/components/ui/partager';
import { unbroken } from '@/components/ui/wording';
import { CodeQrLien } from './CodeQrLien';
import './partage.css';

interface PartagerLienProps {
  /** « Lien de ta liste » */
  readonly label: string;
  /** Address, without the origin. This is drawn by the browser alone, which knows where it is. */
  readonly path: string;
  /** What the code opens. */
  readonly nom: string;
}

const DIT: Readonly<Record<Partage, string>> = {
  partage: '',
  copie: 'Lien copié.',
  refus: 'Ton navigateur ne copie pas\u00a0: sélectionne le lien et copie-le.',
};

/** A link to share, to copy by hand where the clipboard is refused, and to hold out as a QR code. */
export function PartagerLien({ label, path, nom }: PartagerLienProps) {
  const id = useId();
  const [said, say] = useState('');
  const [shown, show] = useState(false);
  const url = new URL(path, window.location.origin).href;

  return (
    <>
      <label htmlFor={id} className="text-sm">
        {label}
      </label>
      <input id={id} className="field text-sm" readOnly value={url} onFocus={({ target }) => target.select()} />
      <p className="flex flex-wrap items-center gap-3">
        <button
          type="button"
          className="action action-quiet"
          onClick={() => void partager(label, url).then((how) => say(DIT[how]))}
        >
          Partager le lien
        </button>
        <button type="button" className="action action-quiet" aria-expanded={shown} onClick={() => show(!shown)}>
          {shown ? 'Cacher le code QR' : 'Afficher le code QR'}
        </button>
        <span role="status" className="text-sm">
          {said}
        </span>
      </p>
      {shown ? (
        <div className="code-qr-ecran">
          <CodeQrLien
            path={path}
            nom={nom}
            echec={unbroken(
              'Le code n’a pas pu être dessiné : la connexion est peut-être coupée. Le lien, lui, fonctionne.',
            )}
          />
        </div>
      ) : null}
    </>
  );
}
