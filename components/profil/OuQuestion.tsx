import { POURQUOI } from '@/components/profil/pourquoi';
import { Field } from '@/components/ui/Field';
import { LIMITES, offeredWith, RAYON_PAR_DEFAUT, RAYONS } from '@/lib/search/bornes';
import type { Criteres } from '@/lib/search/criteres';
import { AutourDeMoi } from './AutourDeMoi';

const ID_VILLE = 'ville';

/** From where distances are measured: a town, or where one stands. */
export function OuQuestion({ ville, autour }: Pick<Criteres, 'ville' | 'autour'>) {
  const rayon = ville?.rayon ?? autour?.rayon ?? RAYON_PAR_DEFAUT;
  return (
    <div className="grid gap-3">
      <div className="grid grid-cols-[minmax(0,1fr)_9rem] gap-3">
        <Field id={ID_VILLE} label="Ville ou code postal" size="base">
          <input
            id={ID_VILLE}
            name="ville"
            className="field"
            maxLength={LIMITES.ville}
            autoComplete="address-level2"
            placeholder="ex. : Lille, 69003"
            defaultValue={ville?.nom ?? ''}
          />
        </Field>
        <Field id="rayon" label="Jusqu’à" size="base">
          {/* A radius that an address brought stays an answer of the list. */}
          <select id="rayon" name="rayon" className="field" defaultValue={rayon}>
            {offeredWith(RAYONS, rayon).map((one) => (
              <option key={one} value={one}>
                {one} km
              </option>
            ))}
          </select>
        </Field>
      </div>
      <AutourDeMoi
        villeId={ID_VILLE}
        position={autour === null ? null : { lat: autour.lat, lon: autour.lon }}
        pourquoi={POURQUOI.position}
      />
    </div>
  );
}
