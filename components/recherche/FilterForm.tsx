import { Field } from '@/components/ui/Field';
import { type Criteres, TRIS, type Tri } from '@/lib/search/criteres';
import type { Resultats } from '@/lib/search/resultats';
import { FacetChoices } from './FacetChoices';
import { KeptCriteres } from './KeptCriteres';

const TRI: Readonly<Record<Tri, string>> = {
  pertinence: 'Pertinence',
  acces: 'Fréquence d’accès',
  distance: 'Distance',
  nom: 'Nom',
  places: 'Nombre de places',
};

/** Asked by this form. */
const ASKED = ['q', 'tri', 'academie', 'region', 'departement', 'statut', 'apprentissage'] as const;

/** Filters and sort as a GET form: each answer is an address, with or without scripts. */
export function FilterForm({
  criteres,
  facettes,
}: {
  readonly criteres: Criteres;
  readonly facettes: Resultats['facettes'];
}) {
  const tris = TRIS.filter((tri) => tri !== 'distance' || criteres.autour !== null);
  return (
    <form action="/recherche" method="get" aria-label="Filtrer et trier" className="grid gap-4">
      <KeptCriteres criteres={criteres} asked={ASKED} />
      <Field id="q" label="Domaine, métier, sigle, établissement, ville">
        <input id="q" name="q" type="search" defaultValue={criteres.q} className="field" />
      </Field>
      <Field id="tri" label="Trier par">
        <select id="tri" name="tri" defaultValue={criteres.tri} className="field">
          {tris.map((tri) => (
            <option key={tri} value={tri}>
              {TRI[tri]}
            </option>
          ))}
        </select>
      </Field>
      <div className="border-b border-rule">
        <FacetChoices name="academie" legend="Académie" facettes={facettes.academie} chosen={criteres.academie} />
        <FacetChoices name="region" legend="Région" facettes={facettes.region} chosen={criteres.region} />
        <FacetChoices
          name="departement"
          legend="Département"
          facettes={facettes.departement}
          chosen={criteres.departement}
        />
        <FacetChoices name="statut" legend="Statut" facettes={facettes.statut} chosen={criteres.statut} />
        <FacetChoices
          name="apprentissage"
          legend="Apprentissage"
          facettes={facettes.apprentissage}
          chosen={criteres.apprentissage === null ? [] : [criteres.apprentissage]}
        />
      </div>
      <button type="submit" className="action">
        Appliquer
      </button>
    </form>
  );
}
