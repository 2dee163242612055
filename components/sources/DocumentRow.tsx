import type { Source } from '@/lib/domain/source';
import type { LigneDocument } from '@/lib/views/lignesDocument';
import { fullPlace, sourceTitle } from './place';

interface DocumentRowProps {
  readonly ligne: LigneDocument;
  readonly source: Source;
}

/** One row of a document as it was loaded: where it stands, and each column with its value. */
export function DocumentRow({ ligne, source }: DocumentRowProps) {
  const { repere, valeurs } = ligne;
  const published = valeurs.filter(({ valeur }) => valeur !== null);
  const missing = valeurs.length - published.length;
  return (
    <div className="grid max-w-prose gap-3">
      <p className="text-xs text-ink-soft">
        {sourceTitle(source)}, document <span className="break-all">« {source.fichier} »</span>, {fullPlace(repere)}.
      </p>
      <dl className="grid text-sm">
        {published.map(({ colonne, valeur }) => (
          <div key={colonne} className="flex justify-between gap-4 border-b border-rule py-1">
            <dt className="text-ink-soft">{colonne}</dt>
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
