import { Notice } from '@/components/ui/Notice';
import { unbroken } from '@/components/ui/wording';
import { countVoeux, PHRASE_LIMITES } from '@/lib/device/compteurs';
import type { VoeuLignes } from './lignes';

/** The counters of Parcoursup. Over a limit is said; nothing is blocked. */
export function Compteurs({ voeux }: { readonly voeux: readonly VoeuLignes[] }) {
  const { compteurs, depassements } = countVoeux(
    voeux.map(({ libelle, lignes }) => ({ libelle, sousVoeux: lignes.length })),
  );
  return (
    <div className="grid gap-3">
      <ul className="grid gap-2" aria-label="Compteurs">
        {compteurs.map(({ cle, total, limite, phrase }) => (
          <li key={cle} className="grid gap-1">
            <strong>{phrase}</strong>
            <svg aria-hidden="true" className="block h-2 w-full print:hidden">
              <rect width="100%" height="100%" rx="1" className="fill-data-a-wash" />
              <rect
                width={`${Math.min(100, (total / limite) * 100)}%`}
                height="100%"
                rx="1"
                className={total > limite ? 'fill-data-b' : 'fill-data-a'}
              />
            </svg>
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
      <p className="text-xs text-ink-soft">{unbroken(PHRASE_LIMITES)}</p>
    </div>
  );
}
