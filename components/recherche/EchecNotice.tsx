import { Notice } from '@/components/ui/Notice';
import type { Echec } from './readApi';

interface EchecNoticeProps {
  readonly echec: Echec;
  /** When the list that is still shown was read: « 14:05 ». */
  readonly depuis: string;
  readonly onRetry: () => void;
}

const TITRE: Readonly<Record<Echec['kind'], string>> = {
  parametres: 'Cette recherche n’a pas pu être lue.',
  indisponible: 'Les données ne sont pas disponibles pour le moment.',
  faute: 'La liste n’a pas pu être préparée. La faute est de notre côté.',
  injoignable: 'Pas de connexion : la nouvelle liste n’est pas arrivée.',
};

/** A change of the search got no answer: why, which list is still there, and what to do. Never mistaken for an empty list. */
export function EchecNotice({ echec, depuis, onRetry }: EchecNoticeProps) {
  return (
    <div role="alert">
      <Notice title={TITRE[echec.kind]}>
        {echec.kind === 'parametres' ? (
          <ul className="grid list-disc gap-1 ps-5">
            {echec.erreurs.map(({ parametre, message }) => (
              <li key={parametre}>{message}</li>
            ))}
          </ul>
        ) : null}
        <p>La liste ci-dessous est celle de {depuis}, avant ton dernier changement.</p>
        {echec.kind === 'parametres' ? null : (
          <p>
            <button type="button" onClick={onRetry} className="action action-quiet">
              Réessayer
            </button>
          </p>
        )}
      </Notice>
    </div>
  );
}
