import { carriedParams } from '@/components/profil/carriedParams';
import { SearchBox } from '@/components/suggestions/SearchBox';
import { PageLink } from '@/components/ui/PageLink';
import { counted, unbroken } from '@/components/ui/wording';
import { citer } from '@/lib/domain/citer';
import type { Criteres } from '@/lib/search/criteres';
import type { Trouvees } from '@/lib/views/trouvees';
import { attenteHref } from './adresse';
import { FromListe } from './FromListe';

interface PickFormationProps {
  readonly criteres: Criteres;
  /** `null` when nothing was searched. */
  readonly found: Trouvees | null;
}

/** First question: which formation. By search, or from the list of this device. */
export function PickFormation({ criteres, found }: PickFormationProps) {
  return (
    <div className="grid gap-6">
      <FromListe />
      <search>
        <form action="/attente" method="get" className="grid max-w-prose items-end gap-3 sm:grid-cols-[1fr_auto]">
          {carriedParams(criteres).map(([name, value]) => (
            <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
          ))}
          <SearchBox
            id="attente-q"
            name="q"
            label="La formation&nbsp;: établissement, ville ou spécialité"
            defaultValue={criteres.q}
          />
          <button type="submit" className="action">
            Chercher
          </button>
        </form>
      </search>
      {found === null ? null : found.total === 0 ? (
        <p>Aucune formation ne répond à {citer(criteres.q)}. Essaie avec moins de mots, ou un autre mot.</p>
      ) : (
        <div className="grid gap-3">
          <p className="text-sm text-ink-soft">
            {counted(found.total, 'formation', 'formations')}
            {found.total > found.resultats.length ? `, les ${found.resultats.length} premières` : ''}
          </p>
          <ul className="grid gap-x-10 md:grid-cols-2">
            {found.resultats.map(({ code, nom, etablissement }) => (
              <li key={code} className="border-b border-rule py-2">
                <PageLink href={attenteHref(code, criteres)} className="inline-block min-h-6 font-bold">
                  {etablissement.nom}
                </PageLink>
                <span className="block text-sm">
                  {unbroken(nom)}
                  {etablissement.commune === null ? '' : `, ${etablissement.commune}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
