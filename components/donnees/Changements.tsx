import { instant } from '@/components/ui/dates';
import { Part } from '@/components/ui/Part';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { unbroken } from '@/components/ui/wording';
import { formatEntier } from '@/lib/domain/nombres';
import type { SorteDeChangement, TransitionDite } from '@/lib/views/changements';

/** What changed when one release took the place of another. */
export function Changements({ transition }: { readonly transition: TransitionDite }) {
  const { ancre, publieeLe, sessions, phrase, sortes } = transition;
  return (
    <Part id={ancre} title={`${instant(publieeLe)}\u00a0: ${sessions}`} lead={phrase}>
      {sortes.map((sorte) => (
        <Sorte key={sorte.titre} sorte={sorte} />
      ))}
    </Part>
  );
}

function Sorte({ sorte: { titre, total, lignes } }: { readonly sorte: SorteDeChangement }) {
  return (
    <section className="grid gap-2">
      <h3 className="text-base">
        {titre} ({formatEntier(total)})
      </h3>
      <ul className="grid gap-2">
        {lignes.map(({ code, nom, ecole, detail, connue }) => (
          // A formation may have changed twice, for two kinds of bac.
          <li key={`${code} ${detail}`} className="text-sm">
            {connue ? (
              <PersonneLink href={`/formation/${code}`} className="inline-block min-h-6">
                {unbroken(nom)}
              </PersonneLink>
            ) : (
              unbroken(nom)
            )}
            <span className="block">{unbroken(ecole)}</span>
            {detail === null ? null : <span className="block text-ink-soft">{unbroken(detail)}</span>}
          </li>
        ))}
      </ul>
      {total > lignes.length ? (
        <p className="text-sm text-ink-soft">
          {formatEntier(total - lignes.length)} autres, dans le{' '}
          <a href="/api/v1/changements.csv" download className="inline-block min-h-6">
            tableau (CSV)
          </a>
          .
        </p>
      ) : null}
    </section>
  );
}
