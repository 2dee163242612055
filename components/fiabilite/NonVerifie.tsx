import { PersonneLink } from '@/components/ui/PersonneLink';

/** Nothing to show yet, for one of two reasons: a single session leaves nothing to compare with, or nobody has computed it. */
export function NonVerifie({ sessions }: { readonly sessions: readonly number[] }) {
  return (
    <div className="grid max-w-prose gap-4 pt-2">
      {sessions.length < 2 ? (
        <>
          <p className="text-xl">
            On ne peut pas encore le savoir :{' '}
            {sessions.length === 0
              ? 'aucune session des données ouvertes n’est chargée'
              : `une seule session des données ouvertes est chargée (${sessions.join('')})`}
            .
          </p>
          <p>
            Vérifier demande deux sessions au moins&nbsp;: l’une pour estimer, la suivante pour comparer. D’ici là, les
            intervalles affichés reposent sur des réglages prudents, que rien n’a encore éprouvés sur ces données.
          </p>
        </>
      ) : (
        <>
          <p className="text-xl">La vérification n’a pas encore été calculée pour cette version des données.</p>
          <p>
            Les sessions {sessions.join(', ')} sont chargées et suffisent. Pour qui s’occupe de ce serveur :{' '}
            <code className="text-sm">npm run backtest</code>.
          </p>
        </>
      )}
      <p>
        <PersonneLink href="/methode#methode" className="inline-block min-h-6">
          Comment ces estimations sont faites
        </PersonneLink>
      </p>
    </div>
  );
}
