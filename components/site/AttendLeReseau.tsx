import { Screen } from '@/components/ui/Screen';

/** In the place of the browser's own page of error: what happened, and what works without network. */
export function AttendLeReseau({ ici, message }: { readonly ici: string; readonly message: string | null }) {
  return (
    <Screen kicker="Hors connexion" title="Cette page attend le réseau">
      <p>
        {message ??
          'L’appareil n’a pas pu joindre le site, et cette page n’est pas de celles qu’il sait faire seul. Rien n’est perdu.'}
      </p>
      {message === null ? (
        <p>
          Marchent sans réseau : <a href="/">l’accueil</a>, <a href="/bts">les BTS</a>,{' '}
          <a href="/recherche">les formations</a> et leurs pages, <a href="/comparer">la comparaison</a>,{' '}
          <a href="/voeux">ta liste</a> et <a href="/seance">la séance</a>.
        </p>
      ) : null}
      <p>
        <a href={ici} className="action">
          Essayer de nouveau
        </a>
      </p>
    </Screen>
  );
}
