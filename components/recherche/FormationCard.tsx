import { memo } from 'react';
import { CompareButton } from '@/components/keep/CompareButton';
import { SaveButton } from '@/components/keep/SaveButton';
import { PageLink } from '@/components/ui/PageLink';
import { counted, unbroken } from '@/components/ui/wording';
import { LIBELLES_APPRENTISSAGE, LIBELLES_STATUT, libelleFamille } from '@/lib/domain/libelles';
import { formatEntier } from '@/lib/domain/nombres';
import type { FormationResume } from '@/lib/search/resultats';
import { CardFigure } from './CardFigure';

/** Town and département, as far as they are known. */
function place({ commune, departement }: FormationResume['etablissement']): string | null {
  if (commune === null) return departement;
  return departement === null || departement === commune ? commune : `${commune} (${departement})`;
}

/** Reasons shown at once; the others fold. */
const REASONS = 2;

function Reasons({ code, raisons }: { readonly code: string; readonly raisons: readonly string[] }) {
  if (raisons.length === 0) return null;
  const list = (some: readonly string[]) =>
    some.map((raison) => (
      <li key={raison} className="border-s-2 border-accent ps-3">
        {unbroken(raison)}
      </li>
    ));
  const rest = raisons.slice(REASONS);
  return (
    <div className="mt-1 grid gap-1 text-sm">
      <h3 className="sr-only">Pourquoi ce BTS ?</h3>
      <ul className="grid gap-1">{list(raisons.slice(0, REASONS))}</ul>
      {rest.length === 0 ? null : (
        <details key={code}>
          <summary className="min-h-6 w-fit text-ink-soft underline">
            {counted(rest.length, 'autre raison', 'autres raisons')}
          </summary>
          <ul className="mt-1 grid gap-1">{list(rest)}</ul>
        </details>
      )}
    </div>
  );
}

interface FormationCardProps {
  readonly formation: FormationResume;
  /** Address of its page, the candidate's parameters kept. */
  readonly href: string;
  /** Newest session of the catalogue: an older formation says its own. */
  readonly session: number | null;
  /** The release is the demonstration set: a real school says so. */
  readonly demonstration: boolean;
  /** What is said of every figure above the list. */
  readonly said: readonly string[];
}

/** One result: what and where it is and why it is here, then the figure. */
export const FormationCard = memo(function FormationCard(props: FormationCardProps) {
  const { formation, href, session, demonstration, said } = props;
  const { etablissement, estimation, places, apprentissage, correspondance, distanceKm } = formation;
  const facts = [
    distanceKm === null ? null : `à ${formatEntier(Math.round(distanceKm))}\u00a0km`,
    place(etablissement),
    etablissement.statut === null ? 'statut non publié' : LIBELLES_STATUT[etablissement.statut],
    places === null ? 'places : non publié' : counted(places, 'place', 'places'),
    formation.famille === null ? null : libelleFamille(formation.famille),
    apprentissage === null ? null : LIBELLES_APPRENTISSAGE[apprentissage],
  ].filter((fact) => fact !== null);
  const nom = `${etablissement.nom}, ${formation.nom}`;
  return (
    <article className="carte-formation tick grid gap-x-8 gap-y-4 md:grid-cols-[minmax(0,1fr)_minmax(0,20rem)] md:grid-rows-[auto_1fr]">
      <div className="grid content-start gap-2">
        <h2 className="text-lg">
          <PageLink href={href}>{unbroken(formation.nom)}</PageLink>
        </h2>
        <p className="font-bold">{etablissement.nom}</p>
        <p className="text-sm text-ink-soft">{facts.join(' · ')}</p>
        {demonstration && !formation.fictive ? (
          <p className="text-sm font-bold text-data-b">Établissement réel</p>
        ) : null}
        {session !== null && formation.session !== session ? (
          <p className="text-sm text-ink-soft">Chiffres de la session {formation.session}.</p>
        ) : null}
        <Reasons code={formation.code} raisons={correspondance.raisons} />
      </div>
      <div className="grid content-start md:col-start-2 md:row-span-2 md:row-start-1">
        {estimation === null ? null : estimation.kind === 'indisponible' ? (
          <p className="border-s border-edge ps-4 text-sm">{estimation.phrase}</p>
        ) : (
          <CardFigure code={formation.code} estimation={estimation} said={said} />
        )}
      </div>
      <div className="actions-formation no-print flex flex-wrap content-start gap-2 md:col-start-1 md:row-start-2">
        <SaveButton code={formation.code} nom={nom} />
        <CompareButton code={formation.code} nom={nom} />
      </div>
    </article>
  );
});
