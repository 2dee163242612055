import { POURQUOI } from '@/components/profil/pourquoi';
import { Field } from '@/components/ui/Field';
import { capital } from '@/components/ui/wording';
import { SERIES_GENERALES_ANCIENNES, SERIES_TECHNOLOGIQUES, SPECIFIQUES } from '@/lib/domain/bac';
import { AUTRES_NOMS_BAC_PRO, SPECIALITES_BAC_PRO } from '@/lib/domain/bacPro';
import { EDS, LIBELLES_EDS } from '@/lib/domain/eds';
import { LIBELLES_SERIE, LIBELLES_SPECIFIQUE } from '@/lib/domain/libelles';
import { LIMITES } from '@/lib/search/bornes';
import type { Criteres } from '@/lib/search/criteres';

const UNSAID = 'Je ne précise pas';

function Why({ children }: { readonly children: string }) {
  return <p className="max-w-prose text-sm text-ink-soft">{children}</p>;
}

const among = (values: readonly string[], value: string | null) =>
  value !== null && values.includes(value) ? value : '';

function Technologique({ serie, specifique }: Criteres) {
  return (
    <div className="si si-technologique grid gap-4">
      <Why>{POURQUOI.precisions}</Why>
      <Field id="serie" label="Série">
        <select id="serie" name="serie" className="field" defaultValue={among(SERIES_TECHNOLOGIQUES, serie)}>
          <option value="">{UNSAID}</option>
          {SERIES_TECHNOLOGIQUES.map((one) => (
            <option key={one} value={one}>
              {one} – {LIBELLES_SERIE[one]}
            </option>
          ))}
        </select>
      </Field>
      {Object.entries(SPECIFIQUES).map(([name, specifiques]) => (
        <div key={name} className={`si si-${name} grid`}>
          <Field id={`specifique-${name}`} label={`Enseignement spécifique ${name}`}>
            <select
              id={`specifique-${name}`}
              name="specifique"
              className="field"
              defaultValue={among(specifiques, specifique)}
            >
              <option value="">{UNSAID}</option>
              {specifiques.map((one) => (
                <option key={one} value={one}>
                  {capital(LIBELLES_SPECIFIQUE[one])}
                  {one.length > 5 ? '' : ` (${one})`}
                </option>
              ))}
            </select>
          </Field>
        </div>
      ))}
    </div>
  );
}

const AVIS_CHOICES = [
  { value: '', label: 'Je ne le connais pas encore' },
  { value: 'favorable', label: 'Favorable' },
  { value: 'reserve', label: 'Réservé ou défavorable' },
] as const;

function Professionnel({ bac, serie, avis }: Criteres) {
  return (
    <div className="si si-professionnel grid gap-5">
      <Field id="specialite" label="Spécialité de ton bac pro">
        <input
          id="specialite"
          name="serie"
          list="specialites-bac-pro"
          className="field"
          maxLength={LIMITES.serie}
          autoComplete="off"
          placeholder="ex. : photographie"
          aria-describedby="specialite-pourquoi"
          defaultValue={bac === 'professionnel' ? (serie ?? '') : ''}
        />
        <datalist id="specialites-bac-pro">
          {SPECIALITES_BAC_PRO.map((specialite) => (
            <option key={specialite} value={specialite.replaceAll("'", '’')} />
          ))}
          {AUTRES_NOMS_BAC_PRO.map(([nom, specialite]) => (
            <option key={nom} value={nom} label={specialite.replaceAll("'", '’')} />
          ))}
        </datalist>
        <span id="specialite-pourquoi" className="text-ink-soft">
          {POURQUOI.precisions}
        </span>
      </Field>
      <fieldset className="si si-terminale grid gap-2">
        <legend className="mb-2 text-sm">
          <span className="font-semibold">Avis du conseil de classe pour le BTS</span>
          <span className="block max-w-prose text-ink-soft">{POURQUOI.avis}</span>
        </legend>
        <div className="flex flex-wrap gap-2">
          {AVIS_CHOICES.map(({ value, label }) => (
            <label key={value} className="choice text-sm">
              <input type="radio" name="avis" value={value} defaultChecked={value === (avis ?? '')} />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

function General({ eds }: Criteres) {
  return (
    <div className="si si-general grid gap-5">
      <div className="grid gap-3">
        <Why>{POURQUOI.eds}</Why>
        <div className="grid gap-4 sm:grid-cols-2">
          {(['Première', 'Seconde'] as const).map((rank, index) => (
            <Field key={rank} id={`eds-${index + 1}`} label={`${rank} spécialité de terminale`}>
              <select id={`eds-${index + 1}`} name="eds" className="field" defaultValue={eds[index] ?? ''}>
                <option value="">{UNSAID}</option>
                {EDS.map((one) => (
                  <option key={one} value={one}>
                    {capital(LIBELLES_EDS[one])}
                  </option>
                ))}
              </select>
            </Field>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Which bac exactly: asked of the bacs that have several, shown under the answer that opens it. */
export function BacDetails({ criteres }: { readonly criteres: Criteres }) {
  return (
    <div className="bac-details clear-both grid gap-5">
      <Technologique {...criteres} />
      <Professionnel {...criteres} />
      <General {...criteres} />
    </div>
  );
}

/** Since when, and which bac général of before: asked of who has it already, shown under the situation that says so. */
export function BachelierDetails({ criteres: { bac, serie, annee } }: { readonly criteres: Criteres }) {
  return (
    <div className="bachelier-details si si-bachelier clear-both grid gap-5">
      <div className="grid gap-1">
        <Field id="annee" label="Année de ton bac">
          <input
            id="annee"
            name="annee"
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
            className="field max-w-32"
            placeholder="ex. : 2019"
            aria-describedby="annee-pourquoi"
            defaultValue={annee ?? ''}
          />
          <span id="annee-pourquoi" className="text-ink-soft">
            {POURQUOI.annee}
          </span>
        </Field>
      </div>
      <div className="si si-general grid gap-4">
        <Field id="serie-ancienne" label="Série, si tu as eu ton bac en 2020 ou avant">
          <select
            id="serie-ancienne"
            name="serie"
            className="field"
            defaultValue={bac === 'general' ? among(SERIES_GENERALES_ANCIENNES, serie) : ''}
          >
            <option value="">Aucune : bac à spécialités</option>
            {SERIES_GENERALES_ANCIENNES.map((one) => (
              <option key={one} value={one}>
                Bac {one}
              </option>
            ))}
          </select>
        </Field>
      </div>
    </div>
  );
}
