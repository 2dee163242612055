'use client';

import { useEffect, useId, useRef, useState } from 'react';

/** What the dialog shows of a row: nothing yet, the row as its page has it, or that it could not be read. */
type Lecture =
  | { readonly kind: 'attente' }
  | { readonly kind: 'lue'; readonly titre: string; readonly contenu: string }
  | { readonly kind: 'perdue' };

/** Reads a row in its own page (app/formation/[code]/lignes/[cle]), so that a row has one rendering. */
async function readRow(adresse: string, signal: AbortSignal): Promise<Lecture> {
  try {
    const response = await fetch(adresse, { signal });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const row = page.querySelector('[data-row]');
    const titre = page.querySelector('h1')?.textContent;
    if (!response.ok || row === null || titre == null) return { kind: 'perdue' };
    return { kind: 'lue', titre, contenu: row.innerHTML };
  } catch {
    return { kind: 'perdue' };
  }
}

/** The link of a press that asks for a row in this tab. */
function rowLink(event: MouseEvent): HTMLAnchorElement | null {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || !(target instanceof Element)) return null;
  return target.closest<HTMLAnchorElement>('a[data-row-link]');
}

/** Shows over the page the row that a figure leads to (components/sources/RowLink.tsx). Without it, the link goes to the row's page. */
export function RowDialog() {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const reading = useRef(new AbortController());
  const [adresse, setAdresse] = useState('');
  const [lecture, setLecture] = useState<Lecture>({ kind: 'attente' });

  useEffect(() => {
    const open = (event: MouseEvent) => {
      const link = rowLink(event);
      if (link === null || dialog.current === null) return;
      event.preventDefault();
      reading.current.abort();
      reading.current = new AbortController();
      const { signal } = reading.current;
      setAdresse(link.href);
      setLecture({ kind: 'attente' });
      dialog.current.showModal();
      readRow(link.href, signal).then((read) => {
        if (!signal.aborted) setLecture(read);
      });
    };
    window.addEventListener('click', open);
    return () => window.removeEventListener('click', open);
  }, []);

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
          {lecture.kind === 'lue' ? lecture.titre : 'La ligne du document'}
        </h2>
        {lecture.kind === 'lue' ? (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: markup of our own page, escaped by the server that wrote it
          <div className="grid gap-3" dangerouslySetInnerHTML={{ __html: lecture.contenu }} />
        ) : (
          <p role="status" className="text-sm">
            {lecture.kind === 'attente'
              ? 'Lecture de la ligne…'
              : 'La ligne n’a pas pu être lue : le réseau manque, ou le service ne répond pas. Le chiffre de la page, lui, reste juste.'}
          </p>
        )}
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
