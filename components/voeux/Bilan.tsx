import { unbroken } from '@/components/ui/wording';
import type { ListeDetail } from '@/lib/api/schemas/liste';
import { Compteurs } from './Compteurs';
import { Equilibre } from './Equilibre';
import type { VoeuLignes } from './lignes';

interface BilanProps {
  readonly voeux: readonly VoeuLignes[];
  /** `null` while it is not known for this very list. */
  readonly detail: Pick<ListeDetail, 'bilan' | 'phrases'> | null;
  /** In the place of the balance while it is not known. */
  readonly attente: string;
}

/** What a list amounts to: its counters, its balance, and what is said of it. */
export function Bilan({ voeux, detail, attente }: BilanProps) {
  const bilan = detail?.bilan ?? null;
  return (
    <section aria-labelledby="bilan" className="tick liste-bilan">
      <h2 id="bilan" className="text-lg">
        L’équilibre de la liste
      </h2>
      <div className="grid content-start gap-2">
        {bilan === null ? (
          <p className="text-sm">{attente}</p>
        ) : (
          <>
            <Equilibre equilibre={bilan.equilibre} sansChiffre={bilan.sansChiffre} />
            {detail?.phrases.map((phrase) => (
              <p key={phrase} className="text-sm">
                {unbroken(phrase)}
              </p>
            ))}
          </>
        )}
      </div>
      <Compteurs voeux={voeux} />
    </section>
  );
}
