import type { ReactNode } from 'react';
import { SourceList } from '@/components/sources/SourceList';
import { Part } from '@/components/ui/Part';
import { unbroken } from '@/components/ui/wording';
import type { Formation } from '@/lib/domain/formation';
import type { Source } from '@/lib/domain/source';
import { introMention } from '@/lib/phrases/variations';
import type { Criteres } from '@/lib/search/criteres';
import { candidatUrl } from '@/lib/search/urls';
import { type FormationVue, PARTIES, type Partie } from '@/lib/views/formation';
import { Ailleurs } from './Ailleurs';
import { Alertes } from './Alertes';
import { Apprendre } from './Apprendre';
import { Commission } from './Commission';
import { Decide } from './Decide';
import { Entrer } from './Entrer';
import { Evolution } from './Evolution';
import { Indisponible } from './Indisponible';
import { Lieu } from './Lieu';
import { MiseANiveauList } from './MiseANiveauList';
import { Preparer } from './Preparer';
import { citedSources } from './sourceUses';
import { TablesPubliees } from './TablesPubliees';
import { tablesPubliees } from './titresTables';
import { Variations } from './Variations';

interface FormationPartsProps {
  readonly vue: FormationVue;
  readonly formation: Formation;
  readonly criteres: Criteres;
  readonly demonstration: boolean;
  readonly sourceById: (id: string) => Source | null;
}

/** The parts of a formation's page, each with its question; which ones, and in what order, `FormationVue` says. */
export function FormationParts(props: FormationPartsProps) {
  const { vue } = props;
  return vue.parties.map((partie) => (
    <div key={partie} className={ON_PAPER.has(partie) ? 'paper-whole' : 'no-print'}>
      <Part id={partie} title={unbroken(PARTIES[partie])} lead={spaced(leadOf(partie, props))}>
        {contentOf(partie, props)}
      </Part>
    </div>
  ));
}

/** What a sheet of paper keeps, to be talked over: the figure, what decides, what is read, what to prepare, the sources. */
const ON_PAPER: ReadonlySet<Partie> = new Set(['entrer', 'decide', 'commission', 'preparer', 'sources']);

const spaced = (lead: ReactNode) => (typeof lead === 'string' ? unbroken(lead) : lead);

function leadOf(partie: Partie, { vue, demonstration }: FormationPartsProps): ReactNode {
  switch (partie) {
    case 'mention':
      return vue.selonMention === null || vue.selonMention.lignes.length === 1
        ? undefined
        : introMention(
            vue.selonMention.comptee,
            vue.selonMention.lignes.some(({ own }) => own),
          );
    case 'situation':
      return 'Toutes mentions confondues : ta ligne peut donc différer du chiffre du haut de la page.';
    case 'mise-a-niveau':
      return 'Une année préparatoire, obligatoire avec certains bacs avant ce BTS. Elle se demande à part sur Parcoursup.';
    case 'commission':
      if (vue.rapport === null) return undefined;
      return demonstration
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
  const { vue, formation, criteres, demonstration, sourceById } = props;
  const { detail, rapport } = vue;
  switch (partie) {
    case 'entrer':
      return <Entrer vue={vue} absence={<Absence vue={vue} criteres={criteres} />} />;
    case 'decide':
      return <Decide vue={vue} />;
    case 'mention':
      return vue.selonMention === null ? null : (
        <Variations
          id="selon-mention"
          caption={
            vue.selonMention.comptee ? 'Selon la mention, tous profils' : 'Selon la mention, même bac et même situation'
          }
          head="Mention"
          variation={vue.selonMention}
          lignes={vue.lignes}
        />
      );
    case 'situation':
      return vue.selonProfil === null ? null : (
        <Variations
          id="selon-situation"
          caption="Selon la situation, même bac, toutes mentions"
          head="Situation"
          variation={vue.selonProfil}
          lignes={vue.lignes}
        />
      );
    case 'mise-a-niveau':
      return (
        <MiseANiveauList
          misesANiveau={vue.misesANiveau}
          uai={detail.etablissement.uai}
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
        <Commission rapport={rapport} reworded={demonstration} own={detail.lecture?.eds ?? null} />
      );
    case 'preparer':
      return <Preparer code={detail.code} preparation={vue.preparation} reworded={demonstration} />;
    case 'apprendre':
      return <Apprendre detail={detail} criteres={criteres} />;
    case 'lieu':
      return <Lieu vue={vue} />;
    case 'evolution':
      return <Evolution vue={vue} />;
    case 'chiffres-publies':
      return (
        <div className="grid gap-10">
          <Alertes vue={vue} />
          <TablesPubliees
            tables={tablesPubliees(formation)}
            href={candidatUrl(`/formation/${detail.code}/lignes`, criteres)}
          />
        </div>
      );
    case 'ailleurs':
      return <Ailleurs vue={vue} criteres={criteres} />;
    case 'sources':
      return <SourceList sources={citedSources(formation, detail.fiches, sourceById)} />;
  }
}

/** In the place of the figure: nobody is described yet, or nothing can be said and why. */
function Absence({ vue, criteres }: Pick<FormationPartsProps, 'vue' | 'criteres'>) {
  const { estimation } = vue.detail;
  if (estimation === null || estimation.kind !== 'indisponible') {
    return (
      <p className="max-w-prose text-lg">
        Indique ton type de bac, en haut de la page, pour voir ce qui est arrivé aux candidats comme toi.
      </p>
    );
  }
  return <Indisponible vue={vue} estimation={estimation} criteres={criteres} />;
}
