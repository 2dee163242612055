import { PageLink } from '@/components/ui/PageLink';
import { type Criteres, VUES, type Vue } from '@/lib/search/criteres';
import { rechercheUrl } from '@/lib/search/urls';

const LIBELLE: Readonly<Record<Vue, string>> = { groupes: 'Par BTS', liste: 'À la suite', table: 'Table' };

interface VuesProps {
  readonly criteres: Criteres;
  /** Results of one diploma are one list: it stands once. */
  readonly plusieursDiplomes: boolean;
}

/** How the results stand: each choice is an address. */
export function Vues({ criteres, plusieursDiplomes }: VuesProps) {
  return (
    <ul aria-label="Présentation" className="vues no-print">
      {VUES.filter((vue) => plusieursDiplomes || vue !== 'liste' || vue === criteres.vue).map((vue) => (
        <li key={vue}>
          {vue === criteres.vue ? (
            <b aria-current="true">{LIBELLE[vue]}</b>
          ) : (
            <PageLink href={rechercheUrl({ ...criteres, vue, page: 1 })} scroll={false}>
              {LIBELLE[vue]}
            </PageLink>
          )}
        </li>
      ))}
    </ul>
  );
}
