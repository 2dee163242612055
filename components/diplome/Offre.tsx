import { Composition } from '@/components/charts/Composition';
import { EchelleEcoles } from '@/components/charts/EchelleEcoles';
import { EstimationLine } from '@/components/estimation/EstimationLine';
import { KeptCriteres } from '@/components/profil/KeptCriteres';
import { Terme } from '@/components/terme/Terme';
import { Field } from '@/components/ui/Field';
import { PageLink } from '@/components/ui/PageLink';
import { Pagination } from '@/components/ui/Pagination';
import { counted } from '@/components/ui/wording';
import { LIBELLES_STATUT } from '@/lib/domain/libelles';
import { formatEntier } from '@/lib/domain/nombres';
import { MESURES_MELEES } from '@/lib/phrases/formation';
import { libellePalier, phraseRepartition } from '@/lib/phrases/repartition';
import { toSearchParams } from '@/lib/search/adresse';
import type { Criteres } from '@/lib/search/criteres';
import type { FormationResume } from '@/lib/search/resultats';
import { candidatUrl, rechercheUrl } from '@/lib/search/urls';
import type { OffreDiplome, TriDiplome } from '@/lib/views/diplome';

interface OffreProps {
  readonly offre: OffreDiplome;
  readonly criteres: Criteres;
  /** Path of the diploma's page. */
  readonly path: string;
  /** Words that find these formations in the search. */
  readonly recherche: string;
}

/** Formations on one page of the list. */
const PAGE = 40;

const TRIS: Readonly<Record<TriDiplome, string>> = {
  nom: 'Ville',
  acces: 'Part observée et estimée',
  places: 'Nombre de places',
};

/** Band by band, for this candidate: how many formations, never a rate of the diploma. */
export function Repartition({ offre }: Pick<OffreProps, 'offre'>) {
  const { repartition } = offre;
  if (repartition === null) {
    return (
      <p className="max-w-prose text-lg">
        Indique ton type de bac pour voir ce qui est arrivé aux candidats comme toi, formation par formation.
      </p>
    );
  }
  const several = repartition.parMesure.length > 1;
  return (
    <div className="grid gap-6">
      <p className="max-w-prose text-lg">{phraseRepartition(repartition)}</p>
      {offre.echelle === null ? null : (
        <div className="max-w-prose">
          <EchelleEcoles echelle={offre.echelle.echelle} ou={offre.echelle.isNear ? 'Près de toi' : 'En France'} />
        </div>
      )}
      {several ? <p className="max-w-prose text-sm text-ink-soft">{MESURES_MELEES}</p> : null}
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-2">
        {repartition.parMesure.map(({ mesure, total, paliers }) => (
          <Composition
            key={mesure}
            id={`repartition-${mesure}`}
            caption={`${counted(total, 'formation', 'formations')}, ${
              mesure === 'en-position' ? 'd’après leur rapport public' : 'd’après les données ouvertes'
            }`}
            parts={paliers.map(({ palier, formations }) => ({
              label: libellePalier(mesure, palier),
              value: formations,
            }))}
          />
        ))}
      </div>
      <p className="text-sm text-ink-soft no-print">
        Les mots : <Terme cle="palier">palier</Terme>, <Terme cle="intervalle">intervalle</Terme>.
      </p>
    </div>
  );
}

function Entry({ formation, criteres }: { readonly formation: FormationResume; readonly criteres: Criteres }) {
  const { code, etablissement, places, estimation } = formation;
  const facts = [
    etablissement.commune ?? 'lieu non publié',
    etablissement.departement === etablissement.commune ? null : etablissement.departement,
    etablissement.statut === null ? null : LIBELLES_STATUT[etablissement.statut],
    places === null ? 'places : non publié' : counted(places, 'place', 'places'),
  ].filter((fact) => fact !== null);
  return (
    <li className="grid gap-1 border-b border-rule py-3 break-inside-avoid">
      <p>
        <PageLink href={candidatUrl(`/formation/${code}`, criteres)} className="inline-block min-h-6">
          {etablissement.nom}
        </PageLink>
        <span className="block text-sm text-ink-soft">{facts.join(' · ')}</span>
      </p>
      {estimation === null ? null : <EstimationLine estimation={estimation} />}
    </li>
  );
}

/** Every formation that offers the diploma: a plain GET form to sort and filter, the list, its pages. */
export function Offre({ offre, criteres, path, recherche }: OffreProps) {
  const { retenues, academies, absentes, tri, actuelles } = offre;
  const pages = Math.max(1, Math.ceil(retenues.length / PAGE));
  const page = Math.min(criteres.page, pages);
  const hrefOf = (one: number) => {
    const query = toSearchParams({ ...criteres, page: one }).toString();
    return `${path}${query === '' ? '' : `?${query}`}#formations`;
  };
  return (
    <div className="grid gap-6">
      <form
        action={`${path}#formations`}
        method="get"
        aria-label="Trier et filtrer les formations"
        className="grid max-w-prose items-end gap-3 sm:grid-cols-[1fr_1fr_auto] no-print"
      >
        <KeptCriteres criteres={criteres} asked={['tri', 'academie']} />
        <Field id="offre-tri" label="Trier par">
          <select id="offre-tri" name="tri" defaultValue={tri} className="field">
            {(Object.keys(TRIS) as TriDiplome[])
              .filter((one) => one !== 'acces' || criteres.bac !== null)
              .map((one) => (
                <option key={one} value={one}>
                  {TRIS[one]}
                </option>
              ))}
          </select>
        </Field>
        <Field id="offre-academie" label="Académie">
          <select id="offre-academie" name="academie" defaultValue={criteres.academie[0] ?? ''} className="field">
            <option value="">Toutes ({formatEntier(actuelles)})</option>
            {academies.map(({ code, nom, total }) => (
              <option key={code} value={code}>
                {nom} ({formatEntier(total)})
              </option>
            ))}
          </select>
        </Field>
        <button type="submit" className="action action-quiet">
          Appliquer
        </button>
      </form>
      {retenues.length === 0 ? (
        <p className="max-w-prose">
          Aucune formation de ce diplôme dans cette académie. <a href={candidatUrl(path, criteres)}>Les voir toutes</a>
        </p>
      ) : (
        <ul className="grid gap-x-14 md:grid-cols-2">
          {retenues.slice((page - 1) * PAGE, page * PAGE).map((formation) => (
            <Entry key={formation.code} formation={formation} criteres={criteres} />
          ))}
        </ul>
      )}
      <Pagination label="Pages de formations" page={page} pages={pages} href={hrefOf} />
      <p className="no-print">
        <PageLink
          href={rechercheUrl({ ...criteres, q: recherche, page: 1 })}
          className="inline-flex min-h-11 items-center"
        >
          Chercher parmi elles : distance, statut, apprentissage
        </PageLink>
      </p>
      {absentes.length === 0 ? null : (
        <details className="max-w-prose">
          <summary className="min-h-11 content-center">
            {counted(absentes.length, 'formation absente', 'formations absentes')} de la dernière session
          </summary>
          <ul className="mt-2 grid gap-1">
            {absentes.map(({ code, etablissement, sessions }) => (
              <li key={code}>
                <PageLink href={candidatUrl(`/formation/${code}`, criteres)} className="inline-block min-h-6">
                  {etablissement.nom}
                  {etablissement.commune === null ? '' : `, ${etablissement.commune}`}
                </PageLink>
                {sessions[0] === undefined ? null : (
                  <span className="text-sm text-ink-soft"> · dernière session connue : {sessions[0].session}</span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
