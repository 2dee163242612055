import { EstimationFigure } from '@/components/estimation/EstimationFigure';
import { PageLink } from '@/components/ui/PageLink';
import { counted, unbroken } from '@/components/ui/wording';
import { LIBELLES_APPRENTISSAGE, LIBELLES_STATUT } from '@/lib/domain/libelles';
import { formatEntier } from '@/lib/domain/nombres';
import type { Criteres } from '@/lib/search/criteres';
import type { FormationResume } from '@/lib/search/resultats';
import { candidatUrl } from './urls';

/** Town and département, as far as they are known. */
function place({ commune, departement }: FormationResume['etablissement']): string | null {
  if (commune === null) return departement;
  return departement === null || departement === commune ? commune : `${commune} (${departement})`;
}

interface FormationCardProps {
  readonly formation: FormationResume;
  readonly criteres: Criteres;
  /** Newest session of the catalogue: an older formation says its own. */
  readonly session: number | null;
  /** The release is the demonstration set: a real school says so. */
  readonly demonstration: boolean;
}

/** One result: what and where it is, then the figure with its count, its sentence and its notice. */
export function FormationCard({ formation, criteres, session, demonstration }: FormationCardProps) {
  const { etablissement, estimation, places, apprentissage, correspondance, distanceKm } = formation;
  const facts = [
    place(etablissement),
    etablissement.statut === null ? 'statut non publié' : LIBELLES_STATUT[etablissement.statut],
    places === null ? 'places : non publié' : counted(places, 'place', 'places'),
    apprentissage === null ? null : LIBELLES_APPRENTISSAGE[apprentissage],
    distanceKm === null ? null : `à ${formatEntier(Math.round(distanceKm))} km`,
  ].filter((fact) => fact !== null);
  return (
    <article className="tick grid gap-x-10 gap-y-5 md:grid-cols-2">
      <div className="grid content-start gap-2">
        <h2 className="text-lg">
          <PageLink href={candidatUrl(`/formation/${formation.code}`, criteres)}>
            {unbroken(formation.intitule)}
          </PageLink>
        </h2>
        <p className="font-bold">{etablissement.nom}</p>
        <p className="text-sm text-ink-soft">{facts.join(' · ')}</p>
        {demonstration && !formation.fictive ? (
          <p className="text-sm font-bold text-data-b">Établissement réel</p>
        ) : null}
        {session !== null && formation.session !== session ? (
          <p className="text-sm text-ink-soft">Chiffres de la session {formation.session}.</p>
        ) : null}
        {correspondance.raisons.length === 0 ? null : (
          <ul className="mt-1 grid gap-1 text-sm" aria-label="Pourquoi cette formation">
            {correspondance.raisons.map((raison) => (
              <li key={raison} className="border-s-2 border-accent ps-3">
                {raison}
              </li>
            ))}
          </ul>
        )}
      </div>
      {estimation === null ? null : estimation.kind === 'indisponible' ? (
        <p className="self-start border-s border-edge ps-4 text-sm">{estimation.phrase}</p>
      ) : (
        <EstimationFigure estimation={estimation} size="card" />
      )}
    </article>
  );
}
