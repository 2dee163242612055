'use client';

import { ChiffreBar } from '@/components/estimation/ChiffreBar';
import { PageLink } from '@/components/ui/PageLink';
import type { Rate } from '@/lib/domain/rate';
import type { Palier } from '@/lib/odds/mesures';

export interface Echelon {
  readonly libelle: string;
  /** Where it has no figure, why. */
  readonly absence?: string;
  readonly figure?: {
    /** Share that was counted; `null` where nobody was counted apart. */
    readonly compte: number | null;
    readonly bas: Rate;
    readonly haut: Rate;
    readonly palier: Palier;
    /** « Réaliste · 30 à 45 % » */
    readonly plage: string;
    /** « 16 sur 56 en 2025 » */
    readonly mots: string;
    /** Names the row of the document; left out where it has none. */
    readonly cle?: string;
    /** Query of its columns to mark. */
    readonly cases: string;
  };
  readonly own?: boolean;
}

interface EchelonsProps {
  readonly echelons: readonly Echelon[];
  /** Of the address of a row of the document, what stands before its key and after it. */
  readonly racine: string;
  readonly suite: string;
}

/** One answer a line: its name, its bar, its range, and its count, which leads to its row. In the browser too, as `ComptesTable` is. */
export function Echelons({ echelons, racine, suite }: EchelonsProps) {
  return (
    <ul className="echelons">
      {echelons.map(({ libelle, absence, figure, own }) => (
        <li key={libelle} className={own ? 'echelon-own' : undefined}>
          <span>
            {libelle}
            {own ? ' (ta ligne)' : null}
          </span>
          {figure === undefined ? (
            <span className="echelon-compte">{absence}</span>
          ) : (
            <>
              <ChiffreBar compte={figure.compte} intervalle={figure} palier={figure.palier} />
              <span>{figure.plage}</span>
              <span className="echelon-compte">
                {figure.cle === undefined ? (
                  figure.mots
                ) : (
                  <PageLink
                    href={`${racine}${figure.cle}${suite === '' ? '?' : `${suite}&`}${figure.cases}`}
                    scroll={false}
                    className="row-link"
                  >
                    {figure.mots}
                    <span className="sr-only">, voir la ligne du document : {libelle}</span>
                  </PageLink>
                )}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
