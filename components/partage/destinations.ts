import { quiLine } from '@/components/profil/quiLine';
import { listeQuery } from '@/lib/device/lien';
import type { Partage } from '@/lib/device/partage';
import { withPersonne } from '@/lib/device/personne';
import { comparaisonUrl } from '@/lib/device/selection';
import { citer } from '@/lib/domain/citer';

interface Destination {
  readonly href: string;
  readonly titre: string;
}

/** The pages that a link opens, for the person that it describes: those of any address, which check what they are asked. */
export function destinationsOf({ personne, liste, comparaison }: Partage): readonly Destination[] {
  const items = liste.map((code) => ({ code }));
  const pages = [
    ...(items.length === 0
      ? []
      : [{ href: `/voeux?${listeQuery({ candidat: personne, items })}`, titre: 'Ouvrir la liste' }]),
    ...(comparaison.length === 0
      ? []
      : [{ href: comparaisonUrl(comparaison, new URLSearchParams(personne)), titre: 'Ouvrir la comparaison' }]),
  ];
  return pages.length > 0 || personne === ''
    ? pages
    : [{ href: withPersonne('/', personne), titre: 'Ouvrir ce profil' }];
}

/**
 * Who a link is for, `null` when it does not say. A closed vocabulary is said in our words; what is a stranger's, the town too, stands in quotes.
 */
export function decrirePersonne(personne: string): string | null {
  const query = new URLSearchParams(personne);
  const ville = query.get('ville') ?? '';
  query.delete('ville');
  const parts = [quiLine(query), ville === '' ? null : `autour de ${citer(ville)}`].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}
