import { Screen } from '@/components/ui/Screen';
import type { EtatCatalogue } from '@/lib/catalogue/holder';

/**
 * The service runs without data: another screen than « no result » and than a faulty page. Nothing was ever published, or
 * nothing can be read: two screens again.
 */
export function UnavailableScreen({ etat }: { readonly etat: Exclude<EtatCatalogue['kind'], 'pret'> }) {
  return (
    <Screen
      kicker="Service indisponible"
      title={
        etat === 'vide'
          ? 'Les données ne sont pas encore chargées'
          : 'Les données ne peuvent pas être lues pour le moment'
      }
    >
      {etat === 'vide' ? (
        <>
          <p>
            L’application est en marche, mais aucune version des données n’est publiée. Elle apparaîtra ici dès qu’elle
            sera prête, sans redémarrage.
          </p>
          <p className="text-sm text-ink-soft">
            Si tu t’occupes de ce serveur : <code>npm run ingest -- CHEMIN</code> prépare une version,{' '}
            <code>npm run data -- status</code> dit où elle en est.
          </p>
        </>
      ) : (
        <p>La panne est de notre côté. L’application essaie de nouveau toutes les deux secondes.</p>
      )}
      <p>
        <a href="/" className="action">
          Réessayer
        </a>
      </p>
    </Screen>
  );
}
