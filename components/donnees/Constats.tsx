import { Pagination } from '@/components/ui/Pagination';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { counted } from '@/components/ui/wording';
import { GRAVITES, type Gravite } from '@/lib/domain/constat';
import type { ConstatStocke } from '@/lib/domain/release';
import { ConstatList, GRAVITE } from './ConstatList';

/** Findings on one page of the list. */
export const CONSTATS_PAR_PAGE = 50;

export interface ConstatsAsked {
  readonly gravite: Gravite | null;
  readonly page: number;
}

/** Which findings the address asks for; anything unreadable is left out. */
export function readConstatsAsked({ gravite, page }: Readonly<Record<string, unknown>>): ConstatsAsked {
  return {
    gravite: GRAVITES.find((one) => one === gravite) ?? null,
    page: typeof page === 'string' && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

function constatsUrl({ gravite, page }: ConstatsAsked): string {
  const params = new URLSearchParams();
  if (gravite !== null) params.set('gravite', gravite);
  if (page > 1) params.set('page', String(page));
  return `/donnees?${params}#constats`;
}

interface ConstatsProps {
  readonly asked: ConstatsAsked;
  /** One page of them; `null` when another release has replaced the one in service meanwhile. */
  readonly constats: { readonly total: number; readonly constats: readonly ConstatStocke[] } | null;
  /** Name of each document, by its identifier. */
  readonly documents: ReadonlyMap<string, string>;
}

/** The findings of the reading, filtered by what became of them, page by page. */
export function Constats({ asked, constats, documents }: ConstatsProps) {
  return (
    <>
      <nav aria-label="Filtrer les constats">
        <ul className="-mx-2 flex flex-wrap">
          {[null, ...GRAVITES].map((gravite) => (
            <li key={gravite ?? 'tous'}>
              <PersonneLink
                href={constatsUrl({ gravite, page: 1 })}
                aria-current={asked.gravite === gravite ? 'true' : undefined}
                className="inline-flex min-h-11 items-center px-2 aria-[current]:font-bold aria-[current]:no-underline"
              >
                {gravite === null ? 'Tous' : GRAVITE[gravite]}
              </PersonneLink>
            </li>
          ))}
        </ul>
      </nav>
      {constats === null ? (
        <p>
          Une nouvelle version vient d’être publiée. <PersonneLink href="/donnees">Recharger la page</PersonneLink>
        </p>
      ) : constats.total === 0 ? (
        <p>Aucun constat.</p>
      ) : (
        <>
          <p>{counted(constats.total, 'constat', 'constats')}.</p>
          <ConstatList constats={constats.constats} documents={documents} />
          <Pagination
            label="Pages de constats"
            page={asked.page}
            pages={Math.ceil(constats.total / CONSTATS_PAR_PAGE)}
            href={(page) => constatsUrl({ ...asked, page })}
          />
        </>
      )}
    </>
  );
}
