import type { ReactNode } from 'react';
import { MiseANiveauList } from '@/components/fiche/MiseANiveauList';
import { ProfilBar } from '@/components/profil/ProfilBar';
import { Part } from '@/components/ui/Part';
import { unbroken } from '@/components/ui/wording';
import { introMention } from '@/lib/phrases/variations';
import type { Criteres } from '@/lib/search/criteres';
import { candidatUrl } from '@/lib/search/urls';
import { PARTIES, type Partie } from '@/lib/views/formation';
import type { EntrerView } from '@/lib/views/formationEntrer';
import { formationPath } from '@/lib/views/formationPath';
import { Ailleurs } from './Ailleurs';
import { Decide } from './Decide';
import { Entrer } from './Entrer';
import { EtApres } from './EtApres';
import { Indisponible } from './Indisponible';
import { Variations } from './Variations';

interface EntrerPartsProps {
  readonly view: EntrerView;
  readonly criteres: Criteres;
}

/** The parts of a formation's first page, each with its question; which ones, and in what order, `EntrerView` says. */
export function EntrerParts(props: EntrerPartsProps) {
  return props.view.parties.map((partie) =>
    partie === 'entrer' ? (
      <section key={partie} aria-labelledby="entrer" className="mt-5">
        <h2 id="entrer" className="sr-only">
          {unbroken(PARTIES.entrer)}
        </h2>
        {contentOf(partie, props)}
      </section>
    ) : (
      <div key={partie} className={partie === 'ailleurs' ? 'no-print' : 'paper-whole'}>
        <Part id={partie} title={unbroken(PARTIES[partie])} lead={leadOf(partie, props.view)}>
          {contentOf(partie, props)}
        </Part>
      </div>
    ),
  );
}

function leadOf(partie: Partie, { selonMention }: EntrerView): string | undefined {
  switch (partie) {
    case 'mention':
      return selonMention === null || selonMention.lignes.length === 1
        ? undefined
        : unbroken(introMention(selonMention.comptee));
    case 'situation':
      return 'Toutes mentions confondues.';
    case 'mise-a-niveau':
      return 'Une année préparatoire, obligatoire avec certains bacs avant ce BTS. Elle se demande à part sur Parcoursup.';
    default:
      return undefined;
  }
}

function contentOf(partie: Partie, { view, criteres }: EntrerPartsProps): ReactNode {
  const { formation } = view;
  const chiffres = candidatUrl(formationPath(formation.code, 'chiffres'), criteres);
  switch (partie) {
    case 'entrer':
      return <Entrer view={view} absence={<Absence view={view} criteres={criteres} />} alertes={chiffres} />;
    case 'decide':
      return <Decide view={view} chiffres={chiffres} />;
    case 'mention':
      return view.selonMention === null ? null : <Variations variation={view.selonMention} lignes={view.lignes} />;
    case 'situation':
      return view.selonProfil === null ? null : <Variations variation={view.selonProfil} lignes={view.lignes} />;
    case 'mise-a-niveau':
      return <MiseANiveauList misesANiveau={view.misesANiveau} uai={formation.etablissement.uai} />;
    case 'ailleurs':
      return (
        <>
          <EtApres view={view} criteres={criteres} />
          <Ailleurs view={view} criteres={criteres} />
        </>
      );
    default:
      return null;
  }
}

/** In the place of the figure: nobody is described yet, or nothing can be said and why. */
function Absence({ view, criteres }: EntrerPartsProps) {
  const { estimation } = view;
  if (estimation === null || estimation.kind !== 'indisponible') {
    return (
      <>
        <p className="max-w-prose text-lg">
          Indique ton type de bac pour voir ce qui est arrivé aux candidats comme toi.
        </p>
        <ProfilBar action={formationPath(view.formation.code)} criteres={criteres} />
      </>
    );
  }
  return <Indisponible view={view} estimation={estimation} criteres={criteres} />;
}
