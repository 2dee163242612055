import { EstimationLine } from '@/components/estimation/EstimationLine';
import { PageLink } from '@/components/ui/PageLink';
import { unbroken } from '@/components/ui/wording';
import { formatEntier } from '@/lib/domain/nombres';
import type { Criteres } from '@/lib/search/criteres';
import type { FormationResume } from '@/lib/search/resultats';
import { candidatUrl, rechercheUrl } from '@/lib/search/urls';
import type { EntrerView } from '@/lib/views/formationEntrer';

interface AilleursProps {
  readonly view: EntrerView;
  readonly criteres: Criteres;
}

function place({ commune, departement }: FormationResume['etablissement'], km: number | null): string {
  const town = commune ?? departement ?? 'lieu non publié';
  return km === null ? town : `${town}, à ${formatEntier(Math.round(km))} km`;
}

function List({
  id,
  title,
  formations,
  nameOf,
  criteres,
  more,
  wide,
}: {
  readonly id: string;
  readonly title: string;
  readonly formations: readonly FormationResume[];
  readonly nameOf: (formation: FormationResume) => string;
  readonly criteres: Criteres;
  readonly more: { readonly href: string; readonly label: string } | null;
  /** Alone in its part: two columns of its own. */
  readonly wide: boolean;
}) {
  if (formations.length === 0) return null;
  return (
    <div className="grid content-start gap-3">
      <h3 id={id} className="text-lg">
        {title}
      </h3>
      <ul aria-labelledby={id} className={`grid gap-x-14 ${wide ? 'md:grid-cols-2' : ''}`}>
        {formations.map((formation) => (
          <li key={formation.code} className="grid gap-1 border-b border-rule py-3">
            <p>
              <PageLink href={candidatUrl(`/formation/${formation.code}`, criteres)} className="inline-block min-h-6">
                {unbroken(nameOf(formation))}
              </PageLink>
              <span className="block text-sm text-ink-soft">
                {place(formation.etablissement, formation.distanceKm)}
              </span>
            </p>
            {formation.estimation === null ? null : <EstimationLine estimation={formation.estimation} />}
          </li>
        ))}
      </ul>
      {more === null ? null : (
        <p>
          <PageLink href={more.href} className="inline-flex min-h-11 items-center">
            {more.label}
          </PageLink>
        </p>
      )}
    </div>
  );
}

/** « Et à côté ? »: what else the school offers, and where else the diploma is prepared, with the same candidate. */
export function Ailleurs({ view: { formation, diplome: lien, voisines }, criteres }: AilleursProps) {
  const { etablissement, totalEtablissement, diplome, totalDiplome } = voisines;
  const alone = etablissement.length === 0 || diplome.length === 0;
  const near = diplome.some(({ distanceKm }) => distanceKm !== null);
  return (
    <div className={`grid gap-x-14 gap-y-10 ${alone ? '' : 'lg:grid-cols-2'}`}>
      <List
        id="meme-etablissement"
        title="Les autres BTS de l’établissement"
        formations={etablissement}
        nameOf={({ nom }) => nom}
        criteres={criteres}
        wide={alone}
        more={
          totalEtablissement > etablissement.length
            ? {
                href: rechercheUrl({ ...criteres, q: formation.etablissement.nom, page: 1 }),
                label: `Les ${formatEntier(totalEtablissement)} autres BTS de l’établissement`,
              }
            : null
        }
      />
      <List
        id="meme-diplome"
        title={near ? 'Le même diplôme, au plus près' : 'Le même diplôme ailleurs'}
        formations={diplome}
        nameOf={({ etablissement: { nom } }) => nom}
        criteres={criteres}
        wide={alone}
        more={
          lien !== null && totalDiplome > diplome.length
            ? {
                href: `${candidatUrl(lien.fiche, criteres)}#formations`,
                label: `Les ${formatEntier(totalDiplome)} autres formations de ce diplôme`,
              }
            : null
        }
      />
    </div>
  );
}
