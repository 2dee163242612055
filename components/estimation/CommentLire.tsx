'use client';

import type { ReactNode } from 'react';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { unbroken } from '@/components/ui/wording';
import { MESURES, type Mesure, PALIERS } from '@/lib/odds/mesures';
import { PHRASES_BARRE, phraseMesure } from '@/lib/phrases/lecture';
import { libellePalier } from '@/lib/phrases/repartition';

interface CommentLireProps {
  /** What the figures of the page count. */
  readonly mesures: readonly { readonly mesure: Mesure; readonly avertissements: readonly string[] }[];
  /** What is to be known of this page alone. */
  readonly children?: ReactNode;
}

/**
 * How the figures of a page are read: once, folded; on paper, in full. All that is to be known of them before they are trusted is here. It runs in the
 * browser too, as results do: most of its words are the same on every page.
 */
export function CommentLire({ mesures, children }: CommentLireProps) {
  const shown = MESURES.flatMap((mesure) => mesures.find((one) => one.mesure === mesure) ?? []);
  if (shown.length === 0) return null;
  return (
    <details className="fold-paper max-w-prose text-sm">
      <summary className="min-h-11 w-fit content-center text-accent underline">Comment lire ces chiffres</summary>
      <div className="grid gap-3 pb-3">
        {PHRASES_BARRE.map((phrase, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: these never move, and a key of their words would send them twice
          <p key={at}>{unbroken(phrase)}</p>
        ))}
        {shown.map(({ mesure, avertissements }) => (
          <div key={mesure} className="grid gap-1">
            <p className="font-bold">{phraseMesure(mesure)}</p>
            <ul className="grid list-disc gap-1 ps-5">
              {PALIERS.map((palier) => (
                <li key={palier}>{libellePalier(mesure, palier)}</li>
              ))}
              {avertissements.map((words, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same
                <li key={at}>{unbroken(words)}</li>
              ))}
            </ul>
          </div>
        ))}
        {children}
        <p className="no-print">
          <PersonneLink href="/methode" className="inline-block min-h-6">
            Lire les chiffres, mot à mot
          </PersonneLink>
        </p>
      </div>
    </details>
  );
}
