import { POURQUOI } from '@/components/profil/pourquoi';
import { SearchBox } from '@/components/suggestions/SearchBox';
import { Field } from '@/components/ui/Field';
import { capital } from '@/components/ui/wording';
import { STATUTS } from '@/lib/domain/formation';
import { LIBELLES_STATUT } from '@/lib/domain/libelles';
import { ACADEMIES } from '@/lib/domain/territoires';
import { LIMITES, offeredWith, RAYON_PAR_DEFAUT, RAYONS } from '@/lib/search/bornes';
import type { Criteres } from '@/lib/search/criteres';
import { AutourDeMoi } from './AutourDeMoi';
import { Question } from './Question';

const ID_VILLE = 'ville';

function Ou({ ville, autour }: Criteres) {
  const rayon = ville?.rayon ?? autour?.rayon ?? RAYON_PAR_DEFAUT;
  // A radius that an address brought stays an answer of the list.
  return (
    <div className="grid gap-3">
      <div className="grid grid-cols-[minmax(0,1fr)_9rem] gap-3">
        <Field id={ID_VILLE} label="Près de quelle ville ?" size="base">
          <input
            id={ID_VILLE}
            name="ville"
            className="field"
            maxLength={LIMITES.ville}
            autoComplete="address-level2"
            placeholder="ex. : Lille, 69003"
            aria-describedby="ville-pourquoi"
            defaultValue={ville?.nom ?? ''}
          />
        </Field>
        <Field id="rayon" label="Jusqu’à" size="base">
          <select id="rayon" name="rayon" className="field" defaultValue={rayon}>
            {offeredWith(RAYONS, rayon).map((one) => (
              <option key={one} value={one}>
                {one} km
              </option>
            ))}
          </select>
        </Field>
      </div>
      <p id="ville-pourquoi" className="max-w-prose text-sm text-ink-soft">
        {POURQUOI.lieu}
      </p>
      <AutourDeMoi
        villeId={ID_VILLE}
        position={autour === null ? null : { lat: autour.lat, lon: autour.lon }}
        pourquoi={POURQUOI.position}
      />
    </div>
  );
}

/** What an address brought is never folded away. */
function isAsked({ q, ville, autour, academie, statut }: Criteres): boolean {
  return q !== '' || ville !== null || autour !== null || academie.length + statut.length > 0;
}

/** What narrows the search, folded on a phone: never needed, and never part of a figure. */
export function RechercheQuestion({ criteres }: { readonly criteres: Criteres }) {
  const [academie, ...otherAcademies] = criteres.academie;
  return (
    <details className="fold-md" open={isAsked(criteres)}>
      <summary className="action action-quiet w-full">Ce que je cherche, et où (facultatif)</summary>
      <div className="mt-8 md:mt-0">
        <Question number={null} legend="Ce que tu cherches" why={POURQUOI.recherche}>
          <div className="clear-both grid gap-6">
            <SearchBox
              id="q"
              name="q"
              size="base"
              label="Un domaine, un métier, un sigle"
              defaultValue={criteres.q}
              placeholder="ex. : caméra, SIO, infirmier"
            />
            <Ou {...criteres} />
            <details open={criteres.academie.length + criteres.statut.length > 0}>
              <summary className="min-h-11 content-center text-accent underline underline-offset-4">
                Académie, statut de l’établissement
              </summary>
              <div className="mt-3 grid gap-5 border-s border-rule ps-4">
                <Field id="academie" label="Académie">
                  <select id="academie" name="academie" className="field" defaultValue={academie ?? ''}>
                    <option value="">Toute la France</option>
                    {ACADEMIES.map(({ code, nom }) => (
                      <option key={code} value={code}>
                        {nom}
                      </option>
                    ))}
                  </select>
                </Field>
                {otherAcademies.map((code) => (
                  <input key={code} type="hidden" name="academie" value={code} />
                ))}
                <fieldset className="grid gap-2">
                  <legend className="mb-2 text-sm">
                    <span className="font-semibold">Statut de l’établissement</span>
                    <span className="block text-ink-soft">{POURQUOI.statut}</span>
                  </legend>
                  <div className="flex flex-wrap gap-2">
                    {STATUTS.map((statut) => (
                      <label key={statut} className="choice text-sm">
                        <input
                          type="checkbox"
                          name="statut"
                          value={statut}
                          defaultChecked={criteres.statut.includes(statut)}
                        />
                        {capital(LIBELLES_STATUT[statut])}
                      </label>
                    ))}
                  </div>
                </fieldset>
              </div>
            </details>
          </div>
        </Question>
      </div>
    </details>
  );
}
