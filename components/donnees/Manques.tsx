import type { ReactNode } from 'react';
import { Terme } from '@/components/terme/Terme';
import { Part } from '@/components/ui/Part';

interface Manque {
  readonly key: string;
  readonly sujet: ReactNode;
  readonly pourquoi: ReactNode;
  readonly ailleurs: string;
}

const FICHE = 'La fiche de la formation sur parcoursup.fr';

const MANQUES: readonly Manque[] = [
  {
    key: 'apprentissage',
    sujet: (
      <>
        <Terme cle="apprentissage">Apprentissage</Terme> dès la première année
      </>
    ),
    pourquoi: 'Ces formations ont leurs propres vœux. Les documents chargés ne les comptent pas.',
    ailleurs: 'Parcoursup, avec le filtre « apprentissage », et les centres de formation (CFA).',
  },
  {
    key: 'internat',
    sujet: 'Internat, logement',
    pourquoi: 'Aucun document chargé ne les dit pour chaque BTS.',
    ailleurs: `${FICHE}, le site du lycée, le Crous.`,
  },
  {
    key: 'frais',
    sujet: 'Frais de scolarité',
    pourquoi: (
      <>
        {/* A term is a box of its own: its comma stays with it. */}
        Le statut est connu (
        <span className="whitespace-nowrap">
          <Terme cle="public">public</Terme>,
        </span>{' '}
        <span className="whitespace-nowrap">
          <Terme cle="sous-contrat">privé sous contrat</Terme>,
        </span>{' '}
        <span className="whitespace-nowrap">
          <Terme cle="hors-contrat">hors contrat</Terme>),
        </span>{' '}
        pas le prix.
      </>
    ),
    ailleurs: `${FICHE}.`,
  },
  {
    key: 'suite',
    sujet: 'Diplômés, emploi, poursuites d’études',
    pourquoi: 'Les documents chargés disent qui entre, pas ce que les étudiants deviennent.',
    ailleurs: 'InserJeunes, les chiffres officiels de ce que deviennent les étudiants des BTS en lycée.',
  },
  {
    key: 'mention',
    sujet: (
      <>
        <Terme cle="mention">Mention</Terme> des candidats
      </>
    ),
    pourquoi:
      'Les données ouvertes ne donnent que la mention des admis. Seuls les rapports publics comptent les candidats par mention.',
    ailleurs: 'Le rapport public de la formation, quand il est publié.',
  },
  {
    key: 'sessions',
    sujet: 'Sessions plus récentes',
    pourquoi: 'Un fichier paraît chaque année. Celui qui n’est pas chargé n’est pas compté.',
    ailleurs: 'data.enseignementsup-recherche.gouv.fr, jeu « Parcoursup ».',
  },
];

/** What no loaded document says, why, and where to look. @param insertion outcomes are loaded */
export function Manques({ insertion }: { readonly insertion: boolean }) {
  return (
    <Part
      id="manques"
      title={'Qu’est-ce qui manque, et où le chercher\u00a0?'}
      lead="Ce qui n’est pas là n’est pas nul. Ces informations existent ailleurs."
    >
      <dl className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {MANQUES.filter(({ key }) => key !== 'suite' || !insertion).map(({ key, sujet, pourquoi, ailleurs }) => (
          <div key={key} className="grid content-start gap-1">
            <dt className="font-bold">{sujet}</dt>
            <dd>{pourquoi}</dd>
            <dd className="text-sm text-ink-soft">
              <span className="text-ink">Où chercher&nbsp;:</span> {ailleurs}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
