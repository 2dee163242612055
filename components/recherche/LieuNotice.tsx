import { Notice } from '@/components/ui/Notice';
import { PageLink } from '@/components/ui/PageLink';
import { citer } from '@/lib/domain/citer';
import type { Criteres } from '@/lib/search/criteres';
import type { Lieu } from '@/lib/search/resultats';
import { rechercheUrl } from '@/lib/search/urls';

/** What to say of a place that is known by those around it. */
const APPROCHE = {
  environs: 'les distances partent des villes proches qui en ont.',
  departement: 'les distances partent du milieu du département, à peu près.',
} as const;

/** Where distances are measured from, when it is not quite where one asked. */
export function LieuNotice({ lieu, criteres }: { readonly lieu: Lieu | null; readonly criteres: Criteres }) {
  if (lieu === null) return null;
  if (lieu.kind === 'inconnu') {
    return (
      <Notice title={`Ville inconnue : ${citer(lieu.demande)}`}>
        <p>La distance est laissée de côté. Essaie un autre nom, une grande ville voisine ou un code postal.</p>
      </Notice>
    );
  }
  const { libelle, precision, homonymes, rayon } = lieu;
  const approche = precision === 'environs' || precision === 'departement' ? APPROCHE[precision] : null;
  if (approche === null && homonymes.length === 0) return null;
  return (
    <div className="grid max-w-prose gap-1 text-sm">
      {approche === null ? null : (
        <p>
          Aucune formation à {libelle} même&nbsp;: {approche}
        </p>
      )}
      {homonymes.length === 0 ? null : (
        <p>
          Distances depuis {libelle}. Une autre ville&nbsp;?{' '}
          {homonymes.map((nom, index) => (
            <span key={nom}>
              {index === 0 ? null : ', '}
              <PageLink href={rechercheUrl({ ...criteres, ville: { nom, rayon }, page: 1 })}>{nom}</PageLink>
            </span>
          ))}
          .
        </p>
      )}
    </div>
  );
}
