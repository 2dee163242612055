import { Notice } from '@/components/ui/Notice';
import { unbroken } from '@/components/ui/wording';
import { countVoeux } from '@/lib/device/compteurs';
import type { VoeuLignes } from './lignes';

/** The counters of Parcoursup. Over a limit is said; nothing is blocked. */
export function Compteurs({ voeux }: { readonly voeux: readonly VoeuLignes[] }) {
  const { compteurs, depassements } = countVoeux(
    voeux.map(({ libelle, lignes }) => ({ libelle, sousVoeux: lignes.length })),
  );
  return (
    <div className="grid content-start gap-2">
      <ul className="flex flex-wrap gap-x-6" aria-label="Compteurs">
        {compteurs.map(({ cle, phrase }) => (
          <li key={cle} className="font-bold">
            {phrase}
          </li>
        ))}
      </ul>
      {depassements.length === 0 ? null : (
        <Notice title="Au-delà des limites">
          {depassements.map((phrase) => (
            <p key={phrase}>{unbroken(phrase)}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
