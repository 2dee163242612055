import { PageLink } from '@/components/ui/PageLink';

/** An empty list teaches what a list is for, and where to begin. */
export function ListeVide({ rechercheHref }: { readonly rechercheHref: string }) {
  return (
    <div className="grid gap-10 md:grid-cols-2">
      <div className="grid max-w-prose content-start gap-4">
        <p className="text-lg">Ta liste est vide pour le moment.</p>
        <p>
          Sur une formation ou dans les résultats, le bouton «&nbsp;Garder dans ma liste&nbsp;» l’ajoute ici. La liste
          reste sur cet appareil&nbsp;: pas de compte, rien n’est envoyé.
        </p>
        <p>
          <PageLink href={rechercheHref} className="action">
            Chercher des formations
          </PageLink>
        </p>
      </div>
      <div className="grid max-w-prose content-start gap-3">
        <h2 className="text-lg">Une liste équilibrée, c’est quoi&nbsp;?</h2>
        <ul className="grid list-disc gap-2 ps-5">
          <li>
            <strong>Un ou deux sous-vœux ambitieux</strong>&nbsp;: tu en as envie, peu de candidats comme toi ont eu une
            réponse favorable. Un refus n’enlève rien aux autres.
          </li>
          <li>
            <strong>Plusieurs réalistes</strong>&nbsp;: là où cela s’est joué entre les deux.
          </li>
          <li>
            <strong>Un ou deux prudents</strong>&nbsp;: là où la plupart ont eu une réponse favorable, et où tu irais
            volontiers.
          </li>
        </ul>
        <p>
          Un vœu, c’est un BTS&nbsp;; un sous-vœu, c’est un établissement pour ce BTS. Demander le même BTS dans cinq
          lycées compte pour un vœu et cinq sous-vœux.
        </p>
      </div>
    </div>
  );
}
