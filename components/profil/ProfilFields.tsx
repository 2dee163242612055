import { Field } from '@/components/ui/Field';
import { LIMITES, offeredWith, RAYON_PAR_DEFAUT, RAYONS } from '@/lib/search/bornes';
import { BAC_CHOICES, MENTION_CHOICES, PROFIL_CHOICES } from './choix';

interface ProfilFieldsProps {
  /** Begins the identifiers of the fields: unique in the page. */
  readonly id: string;
  /** What is known, by parameter; empty where it is not. */
  readonly known: (name: 'bac' | 'profil' | 'mention' | 'ville' | 'rayon') => string;
}

/** Asked by these fields. */
export const PROFIL_FIELDS: readonly string[] = ['bac', 'mention', 'profil', 'ville', 'rayon', 'lat', 'lon'];

/** Bac, situation, town; then the mention, which changes the figures of some formations alone. */
export function ProfilFields({ id, known }: ProfilFieldsProps) {
  const rayon = Number(known('rayon')) || RAYON_PAR_DEFAUT;
  return (
    <>
      <Field id={`${id}-bac`} label="Bac">
        <select id={`${id}-bac`} name="bac" defaultValue={known('bac')} className="field">
          <option value="">Choisis ton bac</option>
          {BAC_CHOICES.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`${id}-situation`} label="Situation">
        <select id={`${id}-situation`} name="profil" defaultValue={known('profil') || 'terminale'} className="field">
          {PROFIL_CHOICES.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`${id}-ville`} label="Près de (ville)">
        <input
          id={`${id}-ville`}
          name="ville"
          className="field"
          maxLength={LIMITES.ville}
          autoComplete="address-level2"
          placeholder="ex. : Lille, 69003"
          defaultValue={known('ville')}
        />
      </Field>
      <Field id={`${id}-rayon`} label="Jusqu’à">
        <select id={`${id}-rayon`} name="rayon" className="field" defaultValue={rayon}>
          {offeredWith(RAYONS, rayon).map((one) => (
            <option key={one} value={one}>
              {one} km
            </option>
          ))}
        </select>
      </Field>
      <Field id={`${id}-mention`} label="Mention">
        <select id={`${id}-mention`} name="mention" defaultValue={known('mention') || 'inconnue'} className="field">
          {MENTION_CHOICES.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Field>
    </>
  );
}
