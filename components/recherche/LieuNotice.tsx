import { Notice } from '@/components/ui/Notice';
import type { Lieu } from '@/lib/search/resultats';

/** Where distances are measured from, when it is not quite where one asked. */
export function LieuNotice({ lieu }: { readonly lieu: Lieu | null }) {
  if (lieu === null) return null;
  if (lieu.kind === 'inconnu') {
    return (
      <Notice title={`Ville inconnue : «\u00a0${lieu.demande}\u00a0»`}>
        <p>La distance est laissée de côté. Essaie un autre nom, une grande ville voisine ou un code postal.</p>
      </Notice>
    );
  }
  if (lieu.precision !== 'departement') return null;
  return (
    <p className="max-w-prose text-sm">
      Aucune formation à {lieu.libelle} même : les distances partent du milieu du département, à peu près.
    </p>
  );
}
