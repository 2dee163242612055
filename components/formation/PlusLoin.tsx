import { PageLink } from '@/components/ui/PageLink';
import { unbroken } from '@/components/ui/wording';
import type { Criteres } from '@/lib/search/criteres';
import { candidatUrl } from '@/lib/search/urls';
import { formationPath, PARTIES, PARTIES_SUIVANTES, type PartieSuivante } from '@/lib/views/formation';
import type { EntrerView } from '@/lib/views/formationEntrer';
import { AncienRepere } from './AncienRepere';

interface PlusLoinProps {
  readonly view: Pick<EntrerView, 'formation' | 'diplome'>;
  readonly criteres: Criteres;
}

/**
 * The questions that the other pages answer. Each bears the anchor that it had when all stood on one page: an old address comes to its link, and goes
 * on from there where scripts run.
 */
export function PlusLoin({ view: { formation, diplome }, criteres }: PlusLoinProps) {
  const pages = {
    preparer: candidatUrl(formationPath(formation.code, 'preparer'), criteres),
    diplome: diplome === null ? null : candidatUrl(diplome.fiche, criteres),
    chiffres: candidatUrl(formationPath(formation.code, 'chiffres'), criteres),
  };
  return (
    <nav aria-label="Les autres questions" className="tick mt-12 no-print">
      <ul className="grid gap-x-14 sm:grid-cols-2">
        {(Object.keys(PARTIES_SUIVANTES) as PartieSuivante[]).map((partie) => {
          const page = pages[PARTIES_SUIVANTES[partie]];
          return page === null ? null : (
            <li key={partie}>
              <PageLink
                id={partie}
                href={PARTIES_SUIVANTES[partie] === 'diplome' ? page : `${page}#${partie}`}
                className="inline-flex min-h-11 items-center"
              >
                {unbroken(PARTIES[partie])}
              </PageLink>
            </li>
          );
        })}
      </ul>
      <AncienRepere preparer={pages.preparer} chiffres={pages.chiffres} />
    </nav>
  );
}
