import { memo } from 'react';
import { KeptCriteres } from '@/components/profil/KeptCriteres';
import { SearchBox } from '@/components/suggestions/SearchBox';
import { Field } from '@/components/ui/Field';
import { counted } from '@/components/ui/wording';
import { LIMITES, offeredWith, RAYON_PAR_DEFAUT, RAYONS, TAILLES } from '@/lib/search/bornes';
import { type Criteres, TRIS, type Tri } from '@/lib/search/criteres';
import type { Ecran } from '@/lib/search/ecran/contrat';
import { FacetChoices } from './FacetChoices';

const TRI: Readonly<Record<Tri, string>> = {
  pertinence: 'Ce qui te va le mieux',
  acces: 'Le plus ouvert d’abord',
  distance: 'Le plus près',
  nom: 'De A à Z',
  places: 'Nombre de places',
};

const TERRITOIRE = { region: 'Région', departement: 'Département' } as const;

interface FilterFormProps {
  readonly criteres: Criteres;
  readonly facettes: Ecran['facettes'];
  readonly total: number;
  /** The sheet of filters is open. */
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** Where from and how far: a town, or the position that the form was given. */
function Around({ criteres }: { readonly criteres: Criteres }) {
  const { autour, ville } = criteres;
  const rayon = autour?.rayon ?? ville?.rayon ?? RAYON_PAR_DEFAUT;
  return (
    <fieldset className="facette">
      <legend>Distance</legend>
      <div className="grid gap-2">
        {autour === null ? (
          <Field id="ville" label="Autour de (ville ou code postal)" size="sm">
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
        <Field id="rayon" label="À moins de" size="sm">
          <select id="rayon" name="rayon" className="field" defaultValue={rayon}>
            {offeredWith(RAYONS, rayon).map((km) => (
              <option key={km} value={km}>
                {km} km
              </option>
            ))}
          </select>
        </Field>
      </div>
    </fieldset>
  );
}

/** Words, then a sheet of filters and sort, as one GET form: each answer is an address, with or without scripts. */
export const FilterForm = memo(function FilterForm({ criteres, facettes, total, isOpen, onToggle }: FilterFormProps) {
  const { territoire } = facettes;
  const tris = TRIS.filter(
    (tri) =>
      (tri !== 'distance' || criteres.autour !== null || criteres.ville !== null) &&
      (tri !== 'acces' || criteres.bac !== null),
  );
  const isPaged = criteres.vue !== 'groupes';
  // All results are in one place: nothing to choose.
  const isPlain = territoire.valeurs.length < 2 && criteres[territoire.nom].length === 0;
  return (
    <form
      action="/recherche"
      method="get"
      aria-label="Filtrer et trier"
      onSubmit={() => onToggle(false)}
      className="filtrer"
    >
      <KeptCriteres
        criteres={criteres}
        asked={[
          'q',
          'diplome',
          'palier',
          'statut',
          'apprentissage',
          territoire.nom,
          'ville',
          'rayon',
          'tri',
          ...(isPaged ? (['taille'] as const) : []),
          ...(criteres.autour === null ? [] : (['lat', 'lon'] as const)),
        ]}
      />
      <SearchBox id="q" name="q" label="Domaine, métier, sigle, établissement, ville" defaultValue={criteres.q} />
      <details className="feuille" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary className="action action-quiet">Filtrer, trier</summary>
        <div className="feuille-corps">
          <div className="facettes">
            <FacetChoices name="diplome" legend="BTS" facettes={facettes.diplome} chosen={criteres.diplome} />
            <FacetChoices name="palier" legend="Pour ton profil" facettes={facettes.palier} chosen={criteres.palier} />
            <Around criteres={criteres} />
            <FacetChoices name="statut" legend="Statut" facettes={facettes.statut} chosen={criteres.statut} />
            <FacetChoices
              name="apprentissage"
              legend="Apprentissage"
              facettes={facettes.apprentissage}
              chosen={criteres.apprentissage === null ? [] : [criteres.apprentissage]}
            />
            <FacetChoices
              // Some régions and départements have one code: a box of one must not become that of the other.
              key={territoire.nom}
              name={territoire.nom}
              legend={TERRITOIRE[territoire.nom]}
              facettes={isPlain ? [] : territoire.valeurs}
              chosen={criteres[territoire.nom]}
            />
            <fieldset className="facette">
              <legend>Ordre</legend>
              <div className="grid gap-2">
                <Field id="tri" label="Trier par" size="sm">
                  <select id="tri" name="tri" defaultValue={criteres.tri} className="field">
                    {tris.map((tri) => (
                      <option key={tri} value={tri}>
                        {TRI[tri]}
                      </option>
                    ))}
                  </select>
                </Field>
                {isPaged ? (
                  <Field id="taille" label="Par page" size="sm">
                    <select id="taille" name="taille" defaultValue={criteres.taille} className="field">
                      {offeredWith(TAILLES, criteres.taille).map((taille) => (
                        <option key={taille} value={taille}>
                          {taille}
                        </option>
                      ))}
                    </select>
                  </Field>
                ) : null}
              </div>
            </fieldset>
          </div>
          <p className="feuille-pied">
            <button type="submit" className="action w-full">
              <span className="avec-script">Voir {counted(total, 'formation', 'formations')}</span>
              <span className="sans-script">Appliquer</span>
            </button>
          </p>
        </div>
      </details>
    </form>
  );
});
