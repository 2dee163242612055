import type { ReactNode } from 'react';
import { phraseAbsente, phraseIntrouvable } from '@/components/keep/phrases';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { counted } from '@/components/ui/wording';
import type { FormationListe } from '@/lib/api/schemas/liste';
import { LIBELLES_STATUT } from '@/lib/domain/libelles';
import { ChiffreSousVoeu } from './ChiffreSousVoeu';
import type { Ligne } from './lignes';

function facts({ etablissement, places }: FormationListe): string {
  const { commune, departement, statut } = etablissement;
  return [
    commune === null
      ? departement
      : departement === null || departement === commune
        ? commune
        : `${commune} (${departement})`,
    statut === null ? 'statut non publié' : LIBELLES_STATUT[statut],
    places === null ? 'places\u00a0: non publié' : counted(places, 'place', 'places'),
  ]
    .filter((fact) => fact !== null)
    .join(' · ');
}

interface SousVoeuProps {
  readonly ligne: Ligne;
  /** Query of the person whose figures these are; empty without one. */
  readonly candidat: string;
  /** The release is the demonstration set: a real school says so. */
  readonly demonstration: boolean;
  /** Said while the figures of this formation are not there. */
  readonly attente: string;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** One school asked for within a vœu: where it is, its figure, and what can be done with it. */
export function SousVoeu({ ligne, candidat, demonstration, attente, children }: SousVoeuProps) {
  const { formation, introuvable, code, titre } = ligne;
  return (
    <article className="grid gap-x-8 gap-y-4 border-t border-rule py-5 sm:grid-cols-[minmax(0,1fr)_minmax(0,16rem)] sm:grid-rows-[auto_1fr]">
      <div className="grid content-start gap-1">
        <h4 className="text-base">
          {introuvable ? (
            titre
          ) : (
            <PersonneLink href={`/formation/${code}`} sinon={candidat}>
              {titre}
            </PersonneLink>
          )}
        </h4>
        {formation === null ? null : <p className="text-sm text-ink-soft">{facts(formation)}</p>}
        {demonstration && formation?.fictive === false ? (
          <p className="text-sm font-bold text-data-b">Établissement réel</p>
        ) : null}
        {introuvable ? <p className="text-sm">{phraseIntrouvable(code)}</p> : null}
        {formation !== null && formation.absenteDepuis !== null ? (
          <p className="text-sm">{phraseAbsente(formation.absenteDepuis)}</p>
        ) : null}
      </div>
      <div className="sm:col-start-2 sm:row-span-2 sm:row-start-1">
        {formation !== null ? (
          <ChiffreSousVoeu estimation={formation.estimation} />
        ) : introuvable ? null : (
          <p className="min-h-30 text-sm text-ink-soft">{attente}</p>
        )}
      </div>
      {children === undefined ? null : <div className="grid content-start gap-3 sm:col-start-1">{children}</div>}
    </article>
  );
}
