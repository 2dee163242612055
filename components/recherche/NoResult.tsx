import { PageLink } from '@/components/ui/PageLink';
import { counted } from '@/components/ui/wording';
import type { Criteres } from '@/lib/search/criteres';
import type { Filtre } from '@/lib/search/resultats';
import { withoutFiltre } from '@/lib/search/sansFiltre';
import { rechercheUrl } from '@/lib/search/urls';

interface NoResultProps {
  readonly criteres: Criteres;
  readonly filtres: readonly Filtre[];
}

/** Nothing matches: says which filter to leave out, and what that gives. Nothing was missing, nothing failed. */
export function NoResult({ criteres, filtres }: NoResultProps) {
  const useful = filtres.filter(({ sans }) => (sans ?? 0) > 0).toSorted((a, b) => (b.sans ?? 0) - (a.sans ?? 0));
  return (
    <div className="grid max-w-prose gap-4">
      {useful.length > 0 ? (
        <>
          <p>En retirant un seul filtre :</p>
          <ul className="grid gap-1">
            {useful.map((filtre) => (
              <li key={filtre.libelle}>
                <PageLink
                  href={rechercheUrl(withoutFiltre(criteres, filtre))}
                  className="inline-flex min-h-11 items-center"
                >
                  Sans le filtre {filtre.libelle} – {counted(filtre.sans ?? 0, 'formation', 'formations')}
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          Aucun filtre ne suffit à lui seul à tout écarter.{' '}
          <PageLink href="/recherche">Repartir de toutes les formations</PageLink>.
        </p>
      )}
    </div>
  );
}
