import { Notice } from '@/components/ui/Notice';
import type { ErreurParametre } from '@/lib/search/criteres';

/** Parameters of the address that could not be read: what was read, what is accepted. The rest of the request stands. */
export function ParametreErrors({ erreurs }: { readonly erreurs: readonly ErreurParametre[] }) {
  if (erreurs.length === 0) return null;
  return (
    <div role="alert">
      <Notice
        title={
          erreurs.length === 1
            ? 'Un paramètre de l’adresse n’a pas pu être lu. Le reste est gardé.'
            : `${erreurs.length} paramètres de l’adresse n’ont pas pu être lus. Le reste est gardé.`
        }
      >
        <ul className="grid list-disc gap-1 ps-5">
          {erreurs.map(({ parametre, message }) => (
            <li key={parametre}>{message}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
