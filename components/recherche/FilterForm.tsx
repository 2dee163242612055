import { memo } from 'react';
import { KeptCriteres } from '@/components/profil/KeptCriteres';
import { SearchBox } from '@/components/suggestions/SearchBox';
import { Field } from '@/components/ui/Field';
import { counted } from '@/components/ui/wording';
import { LIMITES, offeredWith, RAYON_PAR_DEFAUT, RAYONS, TAILLES } from '@/lib/search/bornes';
import { type Criteres, TRIS, type Tri } from '@/lib/search/criteres';
import type { Resultats } from '@/lib/search/resultats';
import { FacetChoices } from './FacetChoices';

const TRI: Readonly<Record<Tri, string>> = {
  pertinence: 'Pertinence',
  acces: 'Le plus ouvert d’abord',
  distance: 'Distance',
  nom: 'Nom',
  places: 'Nombre de places',
};

/** Asked by this form. */
const ASKED = [
  'q',
  'tri',
  'taille',
  'academie',
  'region',
  'departement',
  'statut',
  'apprentissage',
  'ville',
  'rayon',
] as const;

interface FilterFormProps {
  readonly criteres: Criteres;
  readonly facettes: Resultats['facettes'];
  readonly total: number;
  /** Called when the answers are sent. */
  readonly onDone: () => void;
}

/** Where from and how far: a town, or the position that the form was given. */
function Around({ criteres }: { readonly criteres: Criteres }) {
  const { autour, ville } = criteres;
  const rayon = autour?.rayon ?? ville?.rayon ?? RAYON_PAR_DEFAUT;
  return (
    <details name="facettes" className="facette">
      <summary>
        Distance
        {autour === null && ville === null ? null : <span className="text-accent"> · {rayon} km</span>}
      </summary>
      <div className="facette-choix grid gap-3">
        {autour === null ? (
          <Field id="ville" label="Autour de cette ville (nom ou code postal)">
            <input
              id="ville"
              name="ville"
              className="field"
              defaultValue={ville?.nom ?? ''}
              maxLength={LIMITES.ville}
              autoComplete="address-level2"
            />
          </Field>
        ) : (
          <>
            <input type="hidden" name="lat" value={autour.lat} />
            <input type="hidden" name="lon" value={autour.lon} />
          </>
        )}
        <Field id="rayon" label="À moins de">
          <select id="rayon" name="rayon" className="field" defaultValue={rayon}>
            {offeredWith(RAYONS, rayon).map((km) => (
              <option key={km} value={km}>
                {km} km
              </option>
            ))}
          </select>
        </Field>
      </div>
    </details>
  );
}

/** Filters and sort as a GET form: each answer is an address, with or without scripts. */
export const FilterForm = memo(function FilterForm({ criteres, facettes, total, onDone }: FilterFormProps) {
  const tris = TRIS.filter((tri) => tri !== 'distance' || criteres.autour !== null || criteres.ville !== null);
  return (
    <form
      action="/recherche"
      method="get"
      aria-label="Filtrer et trier"
      onSubmit={onDone}
      className="grid gap-3 md:grid-cols-[minmax(0,1fr)_13rem_6rem] md:items-end"
    >
      <KeptCriteres
        criteres={criteres}
        asked={[...ASKED, ...(criteres.autour === null ? [] : (['lat', 'lon'] as const))]}
      />
      <SearchBox id="q" name="q" label="Domaine, métier, sigle, établissement, ville" defaultValue={criteres.q} />
      <Field id="tri" label="Trier par">
        <select id="tri" name="tri" defaultValue={criteres.tri} className="field">
          {tris.map((tri) => (
            <option key={tri} value={tri}>
              {TRI[tri]}
            </option>
          ))}
        </select>
      </Field>
      <Field id="taille" label="Par page">
        <select id="taille" name="taille" defaultValue={criteres.taille} className="field">
          {offeredWith(TAILLES, criteres.taille).map((taille) => (
            <option key={taille} value={taille}>
              {taille}
            </option>
          ))}
        </select>
      </Field>
      <div className="facettes md:col-span-3">
        <FacetChoices name="academie" legend="Académie" facettes={facettes.academie} chosen={criteres.academie} />
        <FacetChoices name="region" legend="Région" facettes={facettes.region} chosen={criteres.region} />
        <FacetChoices
          name="departement"
          legend="Département"
          facettes={facettes.departement}
          chosen={criteres.departement}
        />
        <Around criteres={criteres} />
        <FacetChoices name="statut" legend="Statut" facettes={facettes.statut} chosen={criteres.statut} />
        <FacetChoices
          name="apprentissage"
          legend="Apprentissage"
          facettes={facettes.apprentissage}
          chosen={criteres.apprentissage === null ? [] : [criteres.apprentissage]}
        />
        <button type="submit" className="envoi-filtres action w-full md:ms-auto md:w-auto">
          <span className="avec-script">Voir {counted(total, 'formation', 'formations')}</span>
          <span className="sans-script">Appliquer</span>
        </button>
      </div>
    </form>
  );
});
