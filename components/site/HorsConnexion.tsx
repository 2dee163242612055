import { instant } from '@/components/ui/dates';
import type { Release } from '@/lib/domain/release';

interface HorsConnexionProps {
  readonly release: Pick<Release, 'publieeLe' | 'session'>;
  /** The address of the page itself. */
  readonly ici: string;
  /** True where the person chose that nothing of what they ask leaves the device. */
  readonly choisi: boolean;
}

/** On every page that the device drew itself: why, from data of when, and what such a page cannot do. */
export function HorsConnexion({ release, ici, choisi }: HorsConnexionProps) {
  return (
    <div className="no-print border-b border-data-b bg-data-b-wash text-ink">
      <p className="mx-auto max-w-page px-4 py-1.5 text-xs sm:px-6 sm:text-sm">
        <strong>{choisi ? 'Rien n’a été envoyé' : 'Hors connexion'}</strong> : cette page est faite sur cet appareil,
        avec les données {release.session === null ? null : `de la session ${release.session}, `}publiées le{' '}
        {instant(release.publieeLe)}. Garder une formation et voir la carte{' '}
        {choisi ? 'demandent une page du site' : 'attendent le réseau'}.{' '}
        {choisi ? <a href="/donnees#appareil">Changer ce choix</a> : <a href={ici}>Essayer de nouveau</a>}
      </p>
    </div>
  );
}
