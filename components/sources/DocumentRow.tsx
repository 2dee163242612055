import type { Source } from '@/lib/domain/source';
import type { LigneDocument } from '@/lib/views/lignesDocument';
import { fullPlace, sourceTitle } from './place';

interface DocumentRowProps {
  readonly ligne: LigneDocument;
  readonly source: Source;
  /** Columns that the figure which led here was made of. */
  readonly cases: readonly string[];
}

/** A used cell: a wash, a rule before it, and its word. */
const USED = 'border-edge border-s-4 border-s-data-a bg-data-a-wash ps-3';

/** One row of a document as it was loaded: where it stands, and each column with its value. */
export function DocumentRow({ ligne, source, cases }: DocumentRowProps) {
  const { repere, valeurs } = ligne;
  const published = valeurs.filter(({ valeur }) => valeur !== null);
  const missing = valeurs.length - published.length;
  const isUsed = (cle: string | null) => cle !== null && cases.includes(cle);
  return (
    <div className="grid max-w-prose gap-3">
      <p className="text-xs text-ink-soft">
        {sourceTitle(source)}, document <span className="break-all">« {source.fichier} »</span>, {fullPlace(repere)}.
      </p>
      {published.some(({ cle }) => isUsed(cle)) ? (
        <p className="text-sm">Les cases marquées « utilisée » sont celles dont le chiffre est fait.</p>
      ) : null}
      <dl className="grid text-sm">
        {published.map(({ cle, colonne, valeur }) => (
          <div
            key={colonne}
            className={`flex justify-between gap-4 border-b py-1 ${isUsed(cle) ? USED : 'border-rule'}`}
          >
            <dt className={isUsed(cle) ? '' : 'text-ink-soft'}>
              {colonne}
              {isUsed(cle) ? <span className="block text-xs">utilisée</span> : null}
            </dt>
            <dd className="max-w-[55%] shrink-0 text-end font-bold">{valeur}</dd>
          </div>
        ))}
      </dl>
      {missing === 0 ? null : (
        <p className="text-xs text-ink-soft">
          {missing === 1 ? 'Une colonne est vide' : `${missing} colonnes sont vides`} dans ce document : non publié,
          jamais zéro.
        </p>
      )}
    </div>
  );
}
