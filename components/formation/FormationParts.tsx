import type { ReactNode } from 'react';
import { MiseANiveauList } from '@/components/fiche/MiseANiveauList';
import { SourceList } from '@/components/sources/SourceList';
import { Part } from '@/components/ui/Part';
import { unbroken } from '@/components/ui/wording';
import { introMention } from '@/lib/phrases/variations';
import type { Criteres } from '@/lib/search/criteres';
import { candidatUrl } from '@/lib/search/urls';
import { type FormationView, PARTIES, type Partie } from '@/lib/views/formation';
import { Ailleurs } from './Ailleurs';
import { Alertes } from './Alertes';
import { Apprendre } from './Apprendre';
import { Commission } from './Commission';
import { Decide } from './Decide';
import { Entrer } from './Entrer';
import { Evolution } from './Evolution';
import { Indisponible } from './Indisponible';
import { Lieu } from './Lieu';
import { Preparer } from './Preparer';
import { TablesPubliees } from './TablesPubliees';
import { tablesPubliees } from './titresTables';
import { Variations } from './Variations';

interface FormationPartsProps {
  readonly view: FormationView;
  readonly criteres: Criteres;
}

/** The parts of a formation's page, each with its question; which ones, and in what order, `FormationView` says. */
export function FormationParts(props: FormationPartsProps) {
  const { view } = props;
  return view.parties.map((partie) => (
    <div key={partie} className={ON_PAPER.has(partie) ? 'paper-whole' : 'no-print'}>
      <Part id={partie} title={unbroken(PARTIES[partie])} lead={spaced(leadOf(partie, view))}>
        {contentOf(partie, props)}
      </Part>
    </div>
  ));
}

/** What a sheet of paper keeps, to be talked over: the figure, what decides, what is read, what to prepare, the sources. */
const ON_PAPER: ReadonlySet<Partie> = new Set(['entrer', 'decide', 'commission', 'preparer', 'sources']);

const quoted = (label: string) => `«\u00a0${label}\u00a0»`;
const spaced = (lead: ReactNode) => (typeof lead === 'string' ? unbroken(lead) : lead);

function leadOf(partie: Partie, view: FormationView): ReactNode {
  switch (partie) {
    case 'mention':
      return view.selonMention === null || view.selonMention.lignes.length === 1
        ? undefined
        : introMention(view.selonMention.comptee);
    case 'situation':
      return 'Toutes mentions confondues : ta ligne peut donc différer du chiffre du haut de la page.';
    case 'mise-a-niveau':
      return 'Une année préparatoire, obligatoire avec certains bacs avant ce BTS. Elle se demande à part sur Parcoursup.';
    case 'commission':
      if (view.rapport === null) return undefined;
      return view.demonstration
        ? 'Le jeu de démonstration ne reprend d’un rapport que les chiffres : ces textes sont de nous.'
        : 'Dans les mots de la formation, tirés de son rapport public.';
    case 'chiffres-publies':
      return 'Les tableaux des documents, tels qu’ils les impriment : chaque ligne s’y ouvre sur sa place.';
    case 'sources':
      return 'Les documents de cette page, et où chaque chiffre s’y trouve.';
    default:
      return undefined;
  }
}

function contentOf(partie: Partie, props: FormationPartsProps): ReactNode {
  const { view, criteres } = props;
  const { formation, rapport, demonstration } = view;
  switch (partie) {
    case 'entrer':
      return <Entrer view={view} absence={<Absence view={view} criteres={criteres} />} />;
    case 'decide':
      return <Decide view={view} />;
    case 'mention':
      return view.selonMention === null ? null : (
        <Variations
          id="selon-mention"
          caption="Selon la mention, même bac et même situation"
          head="Mention"
          variation={view.selonMention}
          lignes={view.lignes}
        />
      );
    case 'situation':
      return view.selonProfil === null ? null : (
        <Variations
          id="selon-situation"
          caption="Selon la situation, même bac, toutes mentions"
          head="Situation"
          variation={view.selonProfil}
          lignes={view.lignes}
        />
      );
    case 'mise-a-niveau':
      return (
        <MiseANiveauList
          misesANiveau={view.misesANiveau}
          uai={formation.etablissement.uai}
          href={(code) => candidatUrl(`/formation/${code}`, criteres)}
        />
      );
    case 'commission':
      return rapport === null ? (
        <p className="max-w-prose">
          Le rapport public de cette formation n’est pas chargé : nous ne savons pas ce que la commission regarde. Il se
          lit sur sa fiche Parcoursup, rubrique « Comment sont analysées les candidatures ».
        </p>
      ) : (
        <Commission rapport={rapport} reworded={demonstration} own={view.lecture?.eds ?? null} />
      );
    case 'preparer':
      return <Preparer code={formation.code} preparation={view.preparation} reworded={demonstration} />;
    case 'apprendre':
      return <Apprendre view={view} criteres={criteres} />;
    case 'lieu':
      return <Lieu view={view} />;
    case 'evolution':
      return <Evolution view={view} />;
    case 'chiffres-publies':
      return (
        <div className="grid gap-10">
          <Alertes view={view} />
          <TablesPubliees
            tables={tablesPubliees(formation)}
            href={candidatUrl(`/formation/${formation.code}/lignes`, criteres)}
          />
        </div>
      );
    case 'ailleurs':
      return <Ailleurs view={view} criteres={criteres} />;
    case 'sources':
      return (
        <div className="grid gap-4">
          <p className="max-w-prose">
            La formation y est écrite {quoted(unbroken(formation.intitule))}, et l’établissement{' '}
            {quoted(formation.etablissement.nomPublie)}.
          </p>
          <SourceList sources={view.sources} />
        </div>
      );
  }
}

/** In the place of the figure: nobody is described yet, or nothing can be said and why. */
function Absence({ view, criteres }: Pick<FormationPartsProps, 'view' | 'criteres'>) {
  const { estimation } = view;
  if (estimation === null || estimation.kind !== 'indisponible') {
    return (
      <p className="max-w-prose text-lg">
        Indique ton type de bac, en haut de la page, pour voir ce qui est arrivé aux candidats comme toi.
      </p>
    );
  }
  return <Indisponible view={view} estimation={estimation} criteres={criteres} />;
}
