import { SourceLink } from '@/components/sources/SourceLink';
import { SourceList } from '@/components/sources/SourceList';
import { PageLink } from '@/components/ui/PageLink';
import { Part } from '@/components/ui/Part';
import { Quote } from '@/components/ui/Quote';
import { TextBlocks } from '@/components/ui/TextBlocks';
import { capital, counted, unbroken } from '@/components/ui/wording';
import type { Rubrique } from '@/lib/domain/metier';
import type { Bloc } from '@/lib/domain/texte';
import type { Criteres } from '@/lib/search/criteres';
import { candidatUrl } from '@/lib/search/urls';
import type { MetierView } from '@/lib/views/metier';

interface MetierPartsProps {
  readonly view: MetierView;
  readonly criteres: Criteres;
}

/** The parts of a job's page, to go straight to one. */
export function partsMetier({ metier, diplomes }: MetierView): readonly { id: string; title: string }[] {
  return [
    { id: 'bts', title: counted(diplomes.length, 'BTS y mène', 'BTS y mènent') },
    ...textsOf(metier).map(({ id, title }) => ({ id, title })),
    { id: 'autour', title: 'Autour' },
    { id: 'sources', title: 'Source' },
  ];
}

/** The texts that the sheet holds, in the order of the questions that people ask. */
function textsOf({ nature, competences, conditions, acces }: MetierView['metier']) {
  const texts: readonly { readonly id: string; readonly title: string; readonly blocs: readonly Bloc[] }[] = [
    { id: 'travail', title: 'Ce qu’on y fait', blocs: nature },
    { id: 'competences', title: 'Ce qu’il demande', blocs: competences },
    { id: 'conditions', title: 'Où et comment on travaille', blocs: conditions },
    { id: 'acces', title: 'Comment y arriver', blocs: acces },
  ];
  return texts.filter(({ blocs }) => blocs.length > 0);
}

/** The BTS that lead to the job, what its sheet says, what stands near it. */
export function MetierParts({ view, criteres }: MetierPartsProps) {
  const { metier, diplomes, associes, editeur, licence, sources } = view;
  return (
    <>
      <Part id="bts" title={diplomes.length === 0 ? 'Aucun BTS chargé n’y mène' : 'Les BTS qui y mènent'}>
        <ul className="grid gap-x-14 md:grid-cols-2">
          {diplomes.map(({ titre, path, formations }) => (
            <li key={path} className="border-b border-rule py-3">
              <PageLink href={candidatUrl(path, criteres)} className="inline-block min-h-6 font-bold">
                {unbroken(titre)}
              </PageLink>
              <span className="block text-sm text-ink-soft">{counted(formations, 'formation', 'formations')}</span>
            </li>
          ))}
        </ul>
      </Part>
      <div className="grid items-start gap-x-14 lg:grid-cols-2">
        {textsOf(metier).map(({ id, title, blocs }) => (
          <Part key={id} id={id} title={title}>
            <Quote
              attribution={
                <>
                  {editeur}, {licence}. <SourceLink origine={metier.origine} />
                </>
              }
            >
              <TextBlocks blocs={blocs} />
            </Quote>
          </Part>
        ))}
      </div>
      <Part id="autour" title="Autour de ce métier">
        <dl className="grid gap-x-14 gap-y-6 md:grid-cols-2">
          <Liste terme="À qui il plaît" rubriques={metier.interets} />
          <Liste terme="Secteurs" rubriques={metier.secteurs} />
          <div>
            <dt className="font-bold">Métiers proches</dt>
            {associes.length === 0 ? <dd className="text-ink-soft">La fiche n’en nomme pas.</dd> : null}
            {associes.map(({ id, libelle, path }) => (
              <dd key={id}>
                {path === null ? (
                  capital(libelle)
                ) : (
                  <PageLink href={candidatUrl(path, criteres)} className="inline-block min-h-6">
                    {capital(libelle)}
                  </PageLink>
                )}
              </dd>
            ))}
          </div>
        </dl>
      </Part>
      <Part
        id="sources"
        title="Source"
        lead={`Les textes de cette page sont de l’Onisep, sous licence ${licence} : on peut les reprendre en citant l’Onisep, et sous la même licence.`}
      >
        <SourceList sources={sources} />
      </Part>
    </>
  );
}

function Liste({ terme, rubriques }: { readonly terme: string; readonly rubriques: readonly Rubrique[] }) {
  return (
    <div>
      <dt className="font-bold">{terme}</dt>
      {rubriques.length === 0 ? <dd className="text-ink-soft">La fiche ne le dit pas.</dd> : null}
      {rubriques.map(({ id, libelle }) => (
        <dd key={id}>{unbroken(capital(libelle))}</dd>
      ))}
    </div>
  );
}
