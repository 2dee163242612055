import { Notice } from '@/components/ui/Notice';
import type { Demande } from '@/lib/views/comparaison';

/** What of an address could not be shown: said, and the rest is kept. */
export function DemandeNotices({ demande: { inconnues, enTrop } }: { readonly demande: Demande }) {
  if (inconnues.length === 0 && enTrop.length === 0) return null;
  return (
    <div role="alert">
      <Notice title="Une partie de l’adresse n’est pas affichée. Le reste est gardé.">
        {inconnues.length === 0 ? null : (
          <p>
            {inconnues.length === 1
              ? 'Aucune formation connue ne porte ce code'
              : 'Aucune formation connue ne porte ces codes'}{' '}
            : {inconnues.join(', ')}.
          </p>
        )}
        {enTrop.length === 0 ? null : (
          <p>
            Quatre formations au plus. Laissées de côté&nbsp;:{' '}
            {enTrop.map(({ etablissement, nom }) => `${etablissement.nom} (${nom})`).join(' ; ')}.
          </p>
        )}
      </Notice>
    </div>
  );
}
