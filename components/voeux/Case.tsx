import type { ReactNode } from 'react';
import type { RangPlanche } from '@/components/charts/Planche';
import { PageLink } from '@/components/ui/PageLink';
import { withPersonne } from '@/lib/device/personne';
import { formatDecimal } from '@/lib/domain/nombres';
import type { Palier } from '@/lib/odds/mesures';
import { phraseCase } from '@/lib/phrases/liste';
import { PROPOSITIONS } from '@/lib/search/bornes';
import type { PropositionPlanche } from '@/lib/views/liste';

/** What one slot of the board is about. */
export interface CaseListe {
  readonly palier: Palier;
  /** `null` without a place. */
  readonly rayon: number | null;
  /** `null` until they are read. */
  readonly total: number | null;
  /** The best first. */
  readonly resultats: readonly PropositionPlanche[];
  /** Asks again for what could not be read. */
  readonly relire?: (() => void) | null;
}

/** Name of a formation as the list says it: school first, then diploma. */
export const nomProposition = ({ etablissement, nom }: PropositionPlanche) => `${etablissement.nom}, ${nom}`;

interface ProposerProps {
  /** Query of the person, and of the place, whose figures these are; empty without one. */
  readonly personne: string;
  /** The same list as far as the next radius. */
  readonly plusLoin: { readonly rayon: number; readonly href: string } | null;
  /** What adds one to the list. */
  readonly ajouter: (formation: PropositionPlanche) => ReactNode;
}

/** A slot of the board as one of its rows: what is missing, and what would fill it. */
export function rangCase(
  { palier, rayon, total, resultats, relire = null }: CaseListe,
  { personne, plusLoin, ajouter }: ProposerProps,
): RangPlanche {
  return {
    key: palier,
    figure: palier,
    libelle: phraseCase(palier, rayon, total),
    propositions: resultats.slice(0, PROPOSITIONS).map((formation) => ({
      key: formation.code,
      figure: formation.estimation?.kind === 'indisponible' ? null : formation.estimation,
      libelle: <Proposition formation={formation} personne={personne} />,
      detail: ajouter(formation),
    })),
    ...(relire !== null ? { detail: <NonLues onRelire={relire} /> } : {}),
    ...(total === 0 && plusLoin !== null ? { detail: <PlusLoin {...plusLoin} /> } : {}),
  };
}

function Proposition({
  formation,
  personne,
}: Pick<ProposerProps, 'personne'> & { readonly formation: PropositionPlanche }) {
  const { code, nom, etablissement, distanceKm, correspondance } = formation;
  const where = [etablissement.commune, distanceKm === null ? null : `${formatDecimal(distanceKm)}\u00a0km`];
  return (
    <>
      <PageLink href={withPersonne(`/formation/${code}`, personne)} className="font-bold">
        {etablissement.nom}
      </PageLink>
      <p className="text-sm">{[nom, ...where].filter((part) => part !== null).join(' · ')}</p>
      {correspondance.raisons.map((raison) => (
        <p key={raison} className="text-xs text-ink-soft">
          {raison}
        </p>
      ))}
    </>
  );
}

function NonLues({ onRelire }: { readonly onRelire: () => void }) {
  return (
    <p role="alert" className="flex flex-wrap items-center gap-2 text-sm">
      Ce qui pourrait la remplir n’a pas pu être lu&nbsp;: la connexion est peut-être coupée.
      <button type="button" className="action action-quiet action-small" onClick={onRelire}>
        Réessayer
      </button>
    </p>
  );
}

function PlusLoin({ rayon, href }: NonNullable<ProposerProps['plusLoin']>) {
  return (
    <p>
      <PageLink href={href} scroll={false} className="inline-flex min-h-11 items-center text-sm">
        Voir jusqu’à {formatDecimal(rayon)}&nbsp;km
      </PageLink>
    </p>
  );
}
