import { SearchBox } from '@/components/suggestions/SearchBox';
import { PageLink } from '@/components/ui/PageLink';
import { counted, unbroken } from '@/components/ui/wording';
import type { Choisie } from '@/lib/device/selection';
import { citer } from '@/lib/domain/citer';
import { COMPAREES_MAX } from '@/lib/domain/comparaison';
import type { Trouvees } from '@/lib/views/trouvees';
import { comparaisonHref, type EtatComparaison, withCode } from './adresse';
import { KeptComparaison } from './CandidatForm';
import { ChangeLink } from './ChangeLink';
import { type Colonne, toChoisie } from './colonnes';

interface AddFormationProps {
  readonly colonnes: readonly Colonne[];
  readonly etat: EtatComparaison;
  /** `null` when nothing was searched. */
  readonly found: Trouvees | null;
  /** Code of the formation whose place is being changed. */
  readonly remplacer: string | null;
}

/** Adds a formation, or changes one: a search, then a link per result. */
export function AddFormation({ colonnes, etat, found, remplacer }: AddFormationProps) {
  const replaced = colonnes.find(({ comparee }) => comparee.resume.code === remplacer) ?? null;
  const full = colonnes.length >= COMPAREES_MAX;
  const title =
    replaced !== null
      ? `Mettre à la place de «\u00a0${replaced.nom}\u00a0»`
      : colonnes.length === 0
        ? 'Chercher une formation'
        : 'Ajouter une formation';
  return (
    <section aria-labelledby="ajouter" className="no-print tick mt-14 grid gap-5">
      <h2 id="ajouter" className="text-xl" data-plain-target>
        {title}
      </h2>
      {full && replaced === null ? (
        <p className="max-w-prose">
          Quatre formations au plus&nbsp;: il faut en retirer une, ou en changer une, pour en comparer une autre.
        </p>
      ) : (
        <>
          <search>
            <form
              action="/comparer#ajouter"
              method="get"
              className="grid max-w-prose items-end gap-3 sm:grid-cols-[1fr_auto]"
            >
              <KeptComparaison etat={etat} asked={['q']} />
              {replaced === null ? null : (
                <input type="hidden" name="remplacer" value={replaced.comparee.resume.code} />
              )}
              <SearchBox
                id="comparer-q"
                name="q"
                label="Un domaine, un métier, un sigle, un établissement, une ville"
                defaultValue={found?.q ?? ''}
              />
              <button type="submit" className="action">
                Chercher
              </button>
            </form>
          </search>
          {replaced === null ? null : (
            <p>
              <PageLink href={comparaisonHref(etat)} scroll={false} className="inline-block min-h-6">
                Garder «&nbsp;{replaced.nom}&nbsp;»
              </PageLink>
            </p>
          )}
          {found === null ? null : <Results found={found} colonnes={colonnes} etat={etat} replaced={replaced} />}
        </>
      )}
    </section>
  );
}

interface ResultsProps {
  readonly found: Trouvees;
  readonly colonnes: readonly Colonne[];
  readonly etat: EtatComparaison;
  readonly replaced: Colonne | null;
}

function Results({ found, colonnes, etat, replaced }: ResultsProps) {
  if (found.total === 0) {
    return <p>Aucune formation ne répond à {citer(found.q)}. Essayer avec moins de mots, ou un autre mot.</p>;
  }
  const chosen = new Map<string, Choisie>(
    colonnes.map(({ comparee }) => [comparee.resume.code, toChoisie(comparee.resume)]),
  );
  return (
    <div className="grid gap-3">
      <p className="text-sm text-ink-soft">
        {counted(found.total, 'formation', 'formations')}
        {found.total > found.resultats.length ? `, les ${found.resultats.length} premières` : ''}
      </p>
      <ul className="grid gap-x-10 gap-y-1 md:grid-cols-2">
        {found.resultats.map((resume) => {
          const codes = withCode(etat.codes, resume.code, replaced?.comparee.resume.code ?? null);
          const { etablissement } = resume;
          return (
            <li key={resume.code} className="grid gap-0.5 border-b border-rule py-2">
              <span className="font-bold">{etablissement.nom}</span>
              <span className="text-sm">
                {unbroken(resume.nom)}
                {etablissement.commune === null ? '' : `, ${etablissement.commune}`}
              </span>
              {etat.codes.includes(resume.code) ? (
                <span className="text-sm text-ink-soft">Déjà dans la comparaison</span>
              ) : (
                <ChangeLink
                  href={comparaisonHref({ ...etat, codes })}
                  before={etat.codes}
                  after={codes.flatMap((code) => (code === resume.code ? toChoisie(resume) : (chosen.get(code) ?? [])))}
                  className="inline-flex min-h-9 items-center justify-self-start text-sm"
                >
                  {replaced === null ? 'Ajouter' : 'Choisir'}
                  <span className="sr-only">
                    {' '}
                    {etablissement.nom}, {unbroken(resume.nom)}
                  </span>
                </ChangeLink>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
