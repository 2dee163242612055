import { Screen } from '@/components/ui/Screen';

/** The service runs but holds no data yet: another screen than « no result » and than a fault. */
export function NoReleaseScreen() {
  return (
    <Screen kicker="Service indisponible" title="Les données ne sont pas encore chargées">
      <p>
        L’application est en marche, mais aucune version des données n’est publiée. Elle apparaîtra ici dès qu’elle sera
        prête, sans redémarrage.
      </p>
      <p className="text-sm text-ink-soft">
        Si tu t’occupes de ce serveur : <code>npm run ingest -- CHEMIN</code> prépare une version,{' '}
        <code>npm run data -- status</code> dit où elle en est.
      </p>
      <p>
        <a href="/" className="action">
          Réessayer
        </a>
      </p>
    </Screen>
  );
}
