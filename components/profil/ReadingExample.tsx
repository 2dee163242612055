'use client';

import { IconArray } from '@/components/charts/IconArray';
import { EstimationFigure } from '@/components/estimation/EstimationFigure';
import { OUTCOME } from '@/components/estimation/words';
import { PageLink } from '@/components/ui/PageLink';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { unbroken } from '@/components/ui/wording';
import type { Chiffrable } from '@/lib/phrases/chiffre';

interface ReadingExampleProps {
  readonly nom: string;
  readonly ecole: string;
  readonly estimation: Chiffrable;
  readonly href: string;
}

/** An answer of this very release, to show what one looks like before any is asked. */
export function ReadingExample({ nom, ecole, estimation, href }: ReadingExampleProps) {
  const [first] = estimation.preuves;
  return (
    <aside aria-labelledby="exemple" className="tick grid content-start gap-5">
      <div className="grid gap-1">
        <h2 id="exemple" className="text-lg">
          À quoi ressemble une réponse
        </h2>
        <p className="text-sm text-ink-soft">
          Un exemple tiré des données&nbsp;: bac général, mention assez bien, en terminale.
        </p>
      </div>
      <p className="text-sm">
        <strong className="block text-base">{unbroken(nom)}</strong>
        {ecole}
      </p>
      <IconArray sur={first.sur} obtenus={first.obtenus} outcome={OUTCOME[estimation.mesure]} />
      <EstimationFigure estimation={estimation} size="page" />
      <ul className="grid text-sm">
        <li>
          <PageLink href={href} className="inline-flex min-h-8 items-center">
            Voir toute la page de cet exemple
          </PageLink>
        </li>
        <li>
          <PersonneLink href="/methode" className="inline-flex min-h-8 items-center">
            Lire les chiffres, mot à mot
          </PersonneLink>
        </li>
      </ul>
    </aside>
  );
}
