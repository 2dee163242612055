'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

interface RowDialogProps {
  readonly titre: string;
  /** Of the row's own page. */
  readonly adresse: string;
  readonly children: ReactNode;
}

/** A row of a document over the page whose figure led to it (app/@modal). It is an entry of the history: whatever closes it goes back. */
export function RowDialog({ titre, adresse, children }: RowDialogProps) {
  const id = useId();
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);

  // Before it leaves the page: an open dialog that is taken away does not give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown === null) return;
    const goBack = () => {
      if (!shown.open) router.back();
    };
    shown.showModal();
    shown.addEventListener('close', goBack);
    return () => {
      shown.removeEventListener('close', goBack);
      shown.close();
    };
  }, [router]);

  const close = () => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the dialog; Escape does the same, and « Fermer »
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className="dialog no-print"
      onClick={({ target }) => {
        if (target === dialog.current) close();
      }}
    >
      <div className="grid gap-3">
        <h2 id={id} className="text-base font-bold">
          {titre}
        </h2>
        {children}
        <p className="flex flex-wrap items-center justify-between gap-x-4 text-sm">
          <a href={adresse} className="inline-flex min-h-11 items-center">
            La ligne sur sa page
          </a>
          <button type="button" onClick={close} className="action action-quiet">
            Fermer
          </button>
        </p>
      </div>
    </dialog>
  );
}
