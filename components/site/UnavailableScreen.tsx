import { Screen } from '@/components/ui/Screen';
import type { EtatCatalogue } from '@/lib/catalogue/holder';

const TITRES = {
  vide: 'Les données ne sont pas encore chargées',
  abimee: 'La base de données est abîmée',
  panne: 'Les données ne peuvent pas être lues pour le moment',
} as const;

/**
 * The service runs without data: another screen than « no result » and than a faulty page. Nothing was ever published, or
 * what is there cannot be read: two screens again.
 */
export function UnavailableScreen({ etat }: { readonly etat: Exclude<EtatCatalogue['kind'], 'pret'> }) {
  return (
    <Screen kicker="Service indisponible" title={TITRES[etat]}>
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
      ) : etat === 'abimee' ? (
        <>
          <p>
            Elle n’est pas servie, pour ne montrer aucun chiffre faux. Les documents, eux, sont intacts&nbsp;: elle va
            être reconstruite à partir d’eux.
          </p>
          <p className="text-sm text-ink-soft">
            Si tu t’occupes de ce serveur : relancer <code>npm start</code> la met de côté et la reconstruit.
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
