import { quiLine } from '@/components/profil/quiLine';
import { listeQuery } from '@/lib/device/lien';
import type { Partage } from '@/lib/device/partage';
import { withPersonne } from '@/lib/device/personne';
import { comparaisonUrl } from '@/lib/device/selection';
import { SERIES_GENERALES_ANCIENNES, SERIES_TECHNOLOGIQUES } from '@/lib/domain/bac';
import { findSpecialiteBacPro } from '@/lib/domain/bacPro';
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

const SERIES: ReadonlySet<string> = new Set([...SERIES_TECHNOLOGIQUES, ...SERIES_GENERALES_ANCIENNES]);

/**
 * Who a link is for, `null` when it does not say. A closed vocabulary is said in our words; what is not ours, a town, a speciality that no list
 * holds, stands in quotes.
 */
export function decrirePersonne(personne: string): string | null {
  const query = new URLSearchParams(personne);
  const serie = query.get('serie') ?? '';
  const ville = query.get('ville') ?? '';
  const known = SERIES.has(serie) || findSpecialiteBacPro(serie) !== null;
  if (!known) query.delete('serie');
  query.delete('ville');
  const parts = [
    quiLine(query),
    serie === '' || known ? null : `série ou spécialité ${citer(serie)}`,
    ville === '' ? null : `autour de ${citer(ville)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}
