import { PersonneLink } from '@/components/ui/PersonneLink';

/** Every table that can be taken away, with the description of its columns beside it. */
const TABLES = [
  { nom: 'Les formations', fichier: 'formations' },
  { nom: 'La fiabilité, session par session', fichier: 'fiabilite' },
  { nom: 'Ce qui a changé', fichier: 'changements' },
] as const;

const INLINE = 'inline-block min-h-6';

interface ReprendreProps {
  /** Where the site is reached, without a final slash. */
  readonly origin: string;
  /** A formation of the release, for the example. */
  readonly code: string;
}

/** How to take the data away: tables, what changed, the card of a formation for another site. */
export function Reprendre({ origin, code }: ReprendreProps) {
  return (
    <div className="grid gap-6">
      <ul className="grid gap-2">
        {TABLES.map(({ nom, fichier }) => (
          <li key={fichier}>
            {nom}&nbsp;:{' '}
            <a href={`/api/v1/${fichier}.csv`} download className={INLINE}>
              CSV<span className="sr-only"> : {nom}</span>
            </a>
            ,{' '}
            <a href={`/api/v1/${fichier}.metadata.json`} className={INLINE}>
              ses colonnes, pour un programme<span className="sr-only"> : {nom}</span>
            </a>
          </li>
        ))}
        <li>
          <PersonneLink href="/donnees/changements" className={INLINE}>
            Ce qui a changé d’une version à l’autre
          </PersonneLink>
          , avec un{' '}
          <a href="/api/v1/changements.atom" className={INLINE}>
            flux Atom
          </a>
        </li>
      </ul>
      <details>
        <summary className="min-h-11 content-center">Montrer une formation sur le site d’un établissement</summary>
        <div className="grid max-w-prose gap-2">
          <label htmlFor="code-carte" className="text-sm">
            À coller dans la page, avec le code Parcoursup de la formation à la place de {code}&nbsp;:
          </label>
          <textarea
            id="code-carte"
            readOnly
            rows={3}
            className="field text-sm"
            defaultValue={`<iframe src="${origin}/embarquer/${code}" title="Une formation, par Rose des vœux" width="100%" height="680" loading="lazy"></iframe>`}
          />
          <p className="text-sm text-ink-soft">
            Une carte sans script ni cookie, qui ne sait rien des visiteurs.{' '}
            <a href={`/embarquer/${code}`} className={INLINE}>
              Voir celle de {code}
            </a>
          </p>
        </div>
      </details>
    </div>
  );
}
