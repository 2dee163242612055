import { PageLink } from '@/components/ui/PageLink';
import { type Criteres, VUES, type Vue } from '@/lib/search/criteres';
import { rechercheUrl } from '@/lib/search/urls';

const LIBELLE: Readonly<Record<Vue, string>> = { groupes: 'Par BTS', liste: 'À la suite', table: 'Table' };

/** How the results stand: each choice is an address. */
export function Vues({ criteres }: { readonly criteres: Criteres }) {
  return (
    <ul aria-label="Présentation" className="vues no-print">
      {VUES.map((vue) => (
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
