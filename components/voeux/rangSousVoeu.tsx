import type { ReactNode } from 'react';
import type { RangPlanche } from '@/components/charts/Planche';
import { phraseAbsente, phraseIntrouvable } from '@/components/keep/phrases';
import { PageLink } from '@/components/ui/PageLink';
import { counted, NOT_PUBLISHED } from '@/components/ui/wording';
import { withPersonne } from '@/lib/device/personne';
import { LIBELLES_STATUT } from '@/lib/domain/libelles';
import { phraseLieu } from '@/lib/phrases/lieu';
import type { FormationPlanche } from '@/lib/views/liste';
import type { Ligne } from './lignes';

function facts({ etablissement, places }: FormationPlanche): string {
  const { statut } = etablissement;
  return [
    phraseLieu(etablissement),
    statut === null ? 'statut non publié' : LIBELLES_STATUT[statut],
    places === null ? 'places\u00a0: non publié' : counted(places, 'place', 'places'),
  ]
    .filter((fact) => fact !== null)
    .join(' · ');
}

interface RangSousVoeuOptions {
  /** Query of the person, and of the place, whose figures these are; empty without one. */
  readonly personne: string;
  /** The release is the demonstration set: a real school says so. */
  readonly demonstration: boolean;
  /** Said while the figures of this formation are not there. */
  readonly attente: string;
  /** What can be done with it. */
  readonly actions?: ReactNode;
}

/** One school asked for within a vœu as a row of the board: where it is, its figure, its code and its note on paper, and what can be done with it. */
export function rangSousVoeu(
  ligne: Ligne,
  { personne, demonstration, attente, actions }: RangSousVoeuOptions,
): RangPlanche {
  const { code, formation } = ligne;
  const estimation = formation?.estimation ?? null;
  return {
    key: code,
    figure: estimation?.kind === 'indisponible' ? null : estimation,
    libelle: <Nom ligne={ligne} personne={personne} isReal={demonstration && formation?.fictive === false} />,
    sans: whyWithoutFigure(ligne, attente),
    ...(actions === undefined ? {} : { detail: actions }),
  };
}

/** Why a row has no figure; nothing where it has one, or where none can be before a profile is known. */
function whyWithoutFigure({ formation, introuvable }: Ligne, attente: string): string | null {
  if (formation === null) return introuvable ? null : attente;
  const { estimation } = formation;
  if (estimation?.kind !== 'indisponible') return null;
  return estimation.raison === 'non-publie' ? `Chiffre ${NOT_PUBLISHED}.` : estimation.phrase;
}

interface NomProps {
  readonly ligne: Ligne;
  readonly personne: string;
  readonly isReal: boolean;
}

function Nom({ ligne: { code, titre, note, formation, introuvable }, personne, isReal }: NomProps) {
  return (
    <>
      <h4 id={`voeu-${code}`} className="text-base">
        {introuvable ? titre : <PageLink href={withPersonne(`/formation/${code}`, personne)}>{titre}</PageLink>}
      </h4>
      {formation === null ? null : <p className="text-sm text-ink-soft">{facts(formation)}</p>}
      {isReal ? <p className="text-sm font-bold text-data-b">Établissement réel</p> : null}
      {introuvable ? <p className="text-sm">{phraseIntrouvable(code)}</p> : null}
      {formation !== null && formation.absenteDepuis !== null ? (
        <p className="text-sm">{phraseAbsente(formation.absenteDepuis)}</p>
      ) : null}
      <p className="liste-papier liste-note">
        Code Parcoursup&nbsp;: {code}
        <span>{note}</span>
      </p>
    </>
  );
}
