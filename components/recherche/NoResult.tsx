import { PageLink } from '@/components/ui/PageLink';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { counted } from '@/components/ui/wording';
import type { Criteres } from '@/lib/search/criteres';
import type { Filtre } from '@/lib/search/resultats';
import { withinRayon, withoutFiltre } from '@/lib/search/sansFiltre';
import { rechercheUrl } from '@/lib/search/urls';

interface NoResultProps {
  readonly criteres: Criteres;
  readonly filtres: readonly Filtre[];
  readonly total: number;
}

/** Nothing matches, or little: says what to widen or to leave out, and what that gives. Nothing was missing, nothing failed. */
export function NoResult({ criteres, filtres, total }: NoResultProps) {
  const useful = filtres.filter(({ sans }) => (sans ?? 0) > total).toSorted((a, b) => (b.sans ?? 0) - (a.sans ?? 0));
  const plusLoin = filtres.find((filtre) => filtre.plusLoin !== null)?.plusLoin ?? null;
  if (total > 0 && useful.length === 0 && plusLoin === null) return null;
  return (
    <div className="no-print grid max-w-prose gap-4">
      {plusLoin === null ? null : (
        <p>
          <PageLink
            href={rechercheUrl(withinRayon(criteres, plusLoin.rayon))}
            className="inline-flex min-h-11 items-center"
          >
            Jusqu’à {plusLoin.rayon} km – {counted(plusLoin.total, 'formation', 'formations')}
          </PageLink>
        </p>
      )}
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
      ) : total > 0 || plusLoin !== null ? null : (
        <p>
          Aucun filtre ne suffit à lui seul à tout écarter.{' '}
          <PersonneLink href="/recherche">Repartir de toutes les formations</PersonneLink>.
        </p>
      )}
    </div>
  );
}
