import type { Catalogue } from '@/lib/catalogue/catalogue';
import { findDiplome, formationsOfDiplome } from '@/lib/catalogue/diplomes';
import type { Metier, NomMetier, Rubrique } from '@/lib/domain/metier';
import { diplomePath } from '@/lib/search/resume';
import { titreDiplome } from './diplomeReferencement';
import { type SourceCitee, sourceOf, sourcesMetiers } from './sourcesCitees';

/** A job as its page tells it. */
export interface MetierView {
  readonly metier: Metier;
  readonly titre: string;
  /** Other names, in both forms. */
  readonly synonymes: readonly string[];
  /** The BTS that lead to it. */
  readonly diplomes: readonly { readonly titre: string; readonly path: string; readonly formations: number }[];
  /** Jobs named beside it; `path` is `null` for one without a sheet here. */
  readonly associes: readonly (Rubrique & { readonly path: string | null })[];
  /** Who publishes the sheet, and under which licence. */
  readonly editeur: string;
  readonly licence: string;
  readonly sources: readonly SourceCitee[];
}

/** Address of a job's page. */
export function metierPath(id: string): string {
  return `/metier/${encodeURIComponent(id)}`;
}

/** Both forms of a name, the feminine first: « cadreuse, cadreur ». */
export function nomMetier({ feminin, masculin }: NomMetier): string {
  return feminin === masculin ? feminin : `${feminin}, ${masculin}`;
}

/** Everything that a job's page shows. */
export function viewMetier(catalogue: Catalogue, metier: Metier): MetierView {
  const { editeur, licence } = sourceOf(catalogue, metier.origine.sourceId);
  return {
    metier,
    titre: nomMetier(metier),
    synonymes: metier.synonymes.map(nomMetier),
    diplomes: metier.diplomes.flatMap((code) => {
      const found = findDiplome(catalogue, code);
      if (found === null) return [];
      const formations = formationsOfDiplome(catalogue, code).length;
      return [{ titre: titreDiplome(found), path: diplomePath(code), formations }];
    }),
    associes: metier.associes.map((associe) => ({
      ...associe,
      path: catalogue.metiers.has(associe.id) ? metierPath(associe.id) : null,
    })),
    editeur,
    licence,
    sources: sourcesMetiers(catalogue, [metier]),
  };
}

/** Words of a job for search engines and messengers. */
export function descriptionMetier(metier: Metier): string {
  const [accroche] = metier.accroche;
  const phrase = accroche?.type === 'paragraphe' ? ` ${accroche.texte}` : '';
  return `Métier : ce qu’on y fait, ce qu’il demande, et les BTS qui y mènent.${phrase}`;
}
