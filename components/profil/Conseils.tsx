import { Terme } from '@/components/glossaire/Terme';
import { type CadreConseil, conseilsCandidat } from '@/lib/odds/conseilsCandidat';
import type { Criteres } from '@/lib/search/criteres';

interface ConseilsProps {
  readonly criteres: Criteres;
  /** The formation that the page is about; left out in a list. */
  readonly formation?: CadreConseil;
  /** Level of its heading. */
  readonly level?: 2 | 3;
}

/** What this profile should know beside the figures, each with who says so. Nothing when there is nothing to say. */
export function Conseils({ criteres, formation, level = 2 }: ConseilsProps) {
  const { bac, profil, serie, avis } = criteres;
  if (bac === null) return null;
  const conseils = conseilsCandidat({ bac, profil, avis, ...(serie === null ? {} : { serie }) }, formation ?? null);
  if (conseils.length === 0) return null;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby="conseils" className="grid max-w-prose gap-2 border-s-2 border-data-b ps-4">
      <Heading id="conseils" className="text-base" data-plain-target>
        À savoir avec ton profil
      </Heading>
      <ul className="grid gap-2">
        {conseils.map(({ cle, texte, source, terme }) => (
          <li key={cle} className="text-sm">
            {texte}{' '}
            <span className="text-xs text-ink-soft">
              {terme === null ? null : (
                <>
                  <Terme cle={terme}>En savoir plus</Terme>.{' '}
                </>
              )}
              Source&nbsp;: {source}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
