import { SearchBox } from '@/components/suggestions/SearchBox';
import { PageLink } from '@/components/ui/PageLink';
import { counted, unbroken } from '@/components/ui/wording';
import { citer } from '@/lib/domain/citer';
import { COMPAREES_MAX } from '@/lib/domain/comparaison';
import type { Trouvees } from '@/lib/views/trouvees';
import { advanced, comparaisonHref, type EtatComparaison, withCode } from './adresse';
import { KeptComparaison } from './CandidatForm';
import { type Colonne, toChoisie } from './colonnes';
import { FollowedChanges } from './FollowedChanges';

interface ChangerFormationsProps {
  readonly colonnes: readonly Colonne[];
  readonly etat: EtatComparaison;
  /** `null` when nothing was searched. */
  readonly found: Trouvees | null;
  /** Code of the formation whose place is being changed. */
  readonly remplacer: string | null;
}

/** Changes, moves or removes the formations, and adds one: a search, then a link per result. The profile and the search are kept. */
export function ChangerFormations({ colonnes, etat, found, remplacer }: ChangerFormationsProps) {
  const replaced = colonnes.find(({ comparee }) => comparee.resume.code === remplacer) ?? null;
  const full = colonnes.length >= COMPAREES_MAX;
  const title =
    replaced !== null
      ? `Mettre à la place de «\u00a0${replaced.nom}\u00a0»`
      : colonnes.length === 0
        ? 'Chercher une formation'
        : 'Ajouter ou changer une formation';
  return (
    <section aria-labelledby="ajouter" className="no-print tick mt-14 grid gap-5">
      <h2 id="ajouter" className="text-xl" data-plain-target>
        {title}
      </h2>
      <FollowedChanges
        codes={etat.codes}
        choisies={[...colonnes.map(({ comparee }) => comparee.resume), ...(found?.resultats ?? [])].map(toChoisie)}
      >
        {colonnes.length === 0 ? null : <Presentes colonnes={colonnes} etat={etat} />}
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
            {found === null ? null : <Results found={found} etat={etat} replaced={replaced} />}
          </>
        )}
      </FollowedChanges>
    </section>
  );
}

/** The formations of the comparison, each with what changes it. */
function Presentes({ colonnes, etat }: Pick<ChangerFormationsProps, 'colonnes' | 'etat'>) {
  return (
    <ul className="grid max-w-prose">
      {colonnes.map(({ nom, comparee: { resume } }, place) => {
        const changes = [
          { mot: 'Changer', href: comparaisonHref(etat, resume.code) },
          {
            mot: 'Retirer',
            href: comparaisonHref({ ...etat, codes: etat.codes.filter((one) => one !== resume.code) }),
          },
          { mot: 'Avancer', href: comparaisonHref({ ...etat, codes: advanced(etat.codes, resume.code) }) },
        ];
        return (
          <li key={resume.code} className="comparaison-presente">
            <span>{nom}</span>
            {changes.slice(0, place === 0 ? 2 : 3).map(({ mot, href }) => (
              <PageLink key={mot} href={href} scroll={false}>
                {mot}
                <span className="sr-only">{` ${nom}`}</span>
              </PageLink>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

interface ResultsProps {
  readonly found: Trouvees;
  readonly etat: EtatComparaison;
  readonly replaced: Colonne | null;
}

function Results({ found, etat, replaced }: ResultsProps) {
  if (found.total === 0) {
    return <p>Aucune formation ne répond à {citer(found.q)}. Essayer avec moins de mots, ou un autre mot.</p>;
  }
  return (
    <div className="grid gap-3">
      <p className="text-sm text-ink-soft">
        {counted(found.total, 'formation', 'formations')}
        {found.total > found.resultats.length ? `, les ${found.resultats.length} premières` : ''}
      </p>
      <ul className="grid gap-x-10 gap-y-1 md:grid-cols-2">
        {found.resultats.map(({ code, nom, etablissement }) => (
          <li key={code} className="comparaison-trouvee">
            <strong>{etablissement.nom}</strong>
            {etablissement.commune === null ? unbroken(nom) : `${unbroken(nom)}, ${etablissement.commune}`}
            {etat.codes.includes(code) ? (
              <span className="text-ink-soft">Déjà dans la comparaison</span>
            ) : (
              <PageLink
                href={comparaisonHref({
                  ...etat,
                  codes: withCode(etat.codes, code, replaced?.comparee.resume.code ?? null),
                })}
                scroll={false}
              >
                {replaced === null ? 'Ajouter' : 'Choisir'}
                <span className="sr-only">{` ${etablissement.nom}, ${unbroken(nom)}`}</span>
              </PageLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
