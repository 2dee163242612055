import { EstimationFigure } from '@/components/estimation/EstimationFigure';
import { PageLink } from '@/components/ui/PageLink';
import type { FormationResume } from '@/lib/search/resultats';

interface ReadingExampleProps {
  readonly formation: FormationResume;
  readonly estimation: Exclude<FormationResume['estimation'], null | { kind: 'indisponible' }>;
  readonly href: string;
}

/** A figure of this very release, to show what an answer looks like before one is asked. */
export function ReadingExample({ formation, estimation, href }: ReadingExampleProps) {
  return (
    <aside aria-labelledby="exemple" className="tick grid content-start gap-5">
      <div className="grid gap-1">
        <h2 id="exemple" className="text-lg">
          À quoi ressemble un chiffre
        </h2>
        <p className="text-sm text-ink-soft">
          Un exemple tiré des données : bac général, mention assez bien, en terminale.
        </p>
      </div>
      <EstimationFigure estimation={estimation} size="card" />
      <p className="text-sm">
        <PageLink href={href} className="inline-block min-h-6">
          {formation.etablissement.nom} : toute la page
        </PageLink>
      </p>
      <p className="text-sm">
        <PageLink href="/methode" className="inline-block min-h-6">
          Lire les chiffres, mot à mot
        </PageLink>
      </p>
    </aside>
  );
}
