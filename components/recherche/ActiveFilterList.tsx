import { PageLink } from '@/components/ui/PageLink';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import type { Criteres } from '@/lib/search/criteres';
import type { Filtre } from '@/lib/search/resultats';
import { withoutFiltre } from '@/lib/search/sansFiltre';
import { rechercheUrl } from '@/lib/search/urls';

/** The search without any filter: who asks, the sort and the length of the pages stay. */
function withoutAny(criteres: Criteres): Criteres {
  const { bac, serie, specifique, eds, mention, profil, annee, avis, tri, vue, taille } = criteres;
  const kept = { bac, serie, specifique, eds, mention, profil, annee, avis, vue, taille };
  return { ...CRITERES_PAR_DEFAUT, ...kept, tri: tri === 'distance' ? 'pertinence' : tri };
}

/**
 * The filters in force, each with the link that removes it; « back » brings any of them back. On a large screen their line is there without any: the
 * first one then pushes nothing down, and what stands below is not painted anew. A sheet of paper says them too.
 */
export function ActiveFilterList({
  criteres,
  filtres,
}: {
  readonly criteres: Criteres;
  readonly filtres: readonly Filtre[];
}) {
  if (filtres.length === 0) {
    return <p className="hidden min-h-9 content-center text-sm text-ink-soft md:block print:block">Aucun filtre</p>;
  }
  // What is searched stands in its field, which empties it; paper has no field.
  const [mots, choisis] = [filtres.filter(({ nom }) => nom === 'q'), filtres.filter(({ nom }) => nom !== 'q')];
  return (
    <ul aria-label="Filtres appliqués" className="flex flex-wrap gap-2">
      {mots.map(({ libelle }) => (
        <li key={libelle} className="hidden print:block">
          {libelle}
        </li>
      ))}
      {choisis.map((filtre) => (
        <li key={filtre.libelle}>
          <PageLink
            href={rechercheUrl(withoutFiltre(criteres, filtre))}
            className="inline-flex min-h-9 items-center gap-2 rounded-md border border-edge px-3 text-sm text-ink no-underline hover:bg-paper-sunk"
          >
            <span className="sr-only">Retirer le filtre </span>
            {filtre.libelle}
            <svg viewBox="0 0 12 12" aria-hidden="true" className="no-print size-3 stroke-current" strokeWidth="1.5">
              <path d="m2 2 8 8m0-8-8 8" />
            </svg>
          </PageLink>
        </li>
      ))}
      {choisis.length < 2 ? null : (
        <li className="no-print flex flex-wrap items-center gap-x-1 text-sm">
          <PageLink href={rechercheUrl(withoutAny(criteres))} className="inline-flex min-h-9 items-center px-2">
            Tout effacer
          </PageLink>
          <span className="avec-script text-ink-soft">(« Précédent » les ramène)</span>
        </li>
      )}
    </ul>
  );
}
