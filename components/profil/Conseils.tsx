import { PersonneLink } from '@/components/ui/PersonneLink';
import { type CadreConseil, conseilsCandidat } from '@/lib/phrases/conseils';
import type { Criteres } from '@/lib/search/criteres';

interface ConseilsProps {
  readonly criteres: Criteres;
  /** The formation that the page is about; left out in a list. */
  readonly formation?: CadreConseil;
}

/**
 * What this profile should know beside the figures, each with who says so; folded, and nothing when there is nothing to say. Linked to the
 * glossary rather than explained in place: the results page runs in the browser, and would carry all its words.
 */
export function Conseils({ criteres, formation }: ConseilsProps) {
  const { bac, profil, serie, avis } = criteres;
  if (bac === null) return null;
  const conseils = conseilsCandidat({ bac, profil, avis, ...(serie === null ? {} : { serie }) }, formation ?? null);
  if (conseils.length === 0) return null;
  return (
    <details className="no-print max-w-prose text-sm">
      <summary className="min-h-8 content-center text-accent underline underline-offset-4">
        À savoir avec ton profil ({conseils.length})
      </summary>
      <ul className="mt-2 grid gap-3 border-s border-edge ps-4">
        {conseils.map(({ cle, texte, source, terme }) => (
          <li key={cle}>
            {texte}
            <span className="block text-xs text-ink-soft">
              Source&nbsp;: {source}.{' '}
              {terme === null ? null : <PersonneLink href={`/glossaire#${terme}`}>Le mot expliqué</PersonneLink>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
