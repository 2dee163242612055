import type { ReactNode } from 'react';
import { sourceAnchor } from '@/components/sources/place';
import { Terme } from '@/components/terme/Terme';
import { day } from '@/components/ui/dates';
import { unbroken } from '@/components/ui/wording';
import { PHRASE_LICENCES } from '@/lib/domain/licences';
import { formatEntier } from '@/lib/domain/nombres';
import type { BilanSource } from '@/lib/domain/release';
import type { Nature, Source } from '@/lib/domain/source';

/** What each kind of document gives, in the order in which a figure needs them. */
const NATURES: readonly { readonly nature: Nature; readonly nom: ReactNode; readonly donne: string }[] = [
  {
    nature: 'parcoursup',
    nom: <Terme cle="donnees-ouvertes">Données ouvertes</Terme>,
    donne: 'Une ligne par formation et par session : places, candidats par type de bac, classés, propositions, admis.',
  },
  {
    nature: 'rapport',
    nom: <Terme cle="rapport-public">Rapports publics</Terme>,
    donne: 'Ce que la formation a regardé, ses conseils, et ses comptes par groupe, bac, mention et profil.',
  },
  {
    nature: 'fiche',
    nom: 'Fiches de diplôme',
    donne: 'Le programme, les attendus, les conditions d’accès, les métiers de chaque BTS.',
  },
  {
    nature: 'ideo',
    nom: 'Fiches de l’Onisep',
    donne: 'Le nom officiel de chaque BTS, son sigle, ses métiers et ses domaines.',
  },
  {
    nature: 'metiers',
    nom: 'Fiches métiers de l’Onisep',
    donne: 'Pour chaque métier, ce qu’on y fait, ce qu’il demande, à qui il plaît, et les BTS qui y mènent.',
  },
  {
    nature: 'insertion-regions',
    nom: 'InserJeunes, par région',
    donne: 'Ce que font les diplômés de chaque BTS d’une région, 6 à 24 mois après : emploi, études.',
  },
  {
    nature: 'insertion-lycees',
    nom: 'InserJeunes, par lycée',
    donne: 'La même chose pour un BTS d’un lycée, quand ils sont assez nombreux pour être publiés.',
  },
  {
    nature: 'n-mef',
    nom: 'Nomenclature N_MEF',
    donne: 'Les codes officiels qui relient les chiffres d’InserJeunes à chaque diplôme.',
  },
];

const unique = (values: readonly string[]) => [...new Set(values)].join(', ');

/** « sessions 2018, 2019 et 2023 », or the dates that the documents give. */
function dates(sources: readonly Source[]): string {
  const sessions = [...new Set(sources.flatMap(({ session }) => session ?? []))].sort();
  if (sessions.length > 0) {
    const [last, ...before] = sessions.reverse();
    return before.length === 0 ? `session ${last}` : `sessions ${before.reverse().join(', ')} et ${last}`;
  }
  const days = sources.flatMap(({ dateDonnees }) => dateDonnees ?? []).sort();
  return days.length === 0 ? 'date non publiée' : `au ${day(days.at(-1) ?? '')}`;
}

/** Where the data come from, one entry per kind of document: what it gives, who publishes it, of when, under which licence. */
export function Origines({ bilans }: { readonly bilans: readonly BilanSource[] }) {
  return (
    <>
      <ul className="grid gap-x-10 gap-y-8 md:grid-cols-2">
        {NATURES.map(({ nature, nom, donne }) => {
          const own = bilans.filter(({ source }) => source.nature === nature);
          const sources = own.map(({ source }) => source);
          const [first] = sources;
          return (
            <li key={nature} className="grid content-start gap-1">
              <h3 className="text-base">{nom}</h3>
              <p>{donne}</p>
              {first === undefined ? (
                <p className="text-sm text-ink-soft">Aucun document de cette sorte n’est chargé.</p>
              ) : (
                <p className="text-sm text-ink-soft">
                  {unique(sources.map(({ editeur }) => editeur))}, {dates(sources)}. Licence :{' '}
                  {unique(sources.map(({ licence }) => licence))}.{' '}
                  <a href={`#${sourceAnchor(first.id)}`} className="inline-block min-h-6">
                    {own.length === 1 ? 'Le document' : `Les ${formatEntier(own.length)} documents`}
                    <span className="sr-only"> : {NATURE_NAME[nature]}</span>
                  </a>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <p className="max-w-prose text-sm">{unbroken(PHRASE_LICENCES)}</p>
    </>
  );
}

const NATURE_NAME: Readonly<Record<Nature, string>> = {
  parcoursup: 'données ouvertes',
  rapport: 'rapports publics',
  fiche: 'fiches de diplôme',
  ideo: 'fiches de l’Onisep',
  metiers: 'fiches métiers de l’Onisep',
  'n-mef': 'nomenclature N_MEF',
  'insertion-regions': 'InserJeunes par région',
  'insertion-lycees': 'InserJeunes par lycée',
};
