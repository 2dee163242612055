import { carriedParams } from '@/components/profil/carriedParams';
import { Field } from '@/components/ui/Field';
import type { DemandeAttente } from '@/lib/search/attente';
import type { Criteres } from '@/lib/search/criteres';

interface RangFormProps {
  readonly code: string;
  readonly criteres: Criteres;
  /** Names of the groups, as the formation writes them. */
  readonly groupes: readonly string[];
  /** The group in force, `null` when none was chosen. */
  readonly groupe: string | null;
  readonly demande: DemandeAttente;
}

/** Second question: which group, which rank, which position. A plain GET form: two numbers that never replace one another. */
export function RangForm({ code, criteres, groupes, groupe, demande: { rang, position, erreurs } }: RangFormProps) {
  const faulty = (name: string) => erreurs.find(({ parametre }) => parametre === name) ?? null;
  const number = (name: 'rang' | 'position', label: string, hint: string, value: number | null) => {
    const erreur = faulty(name);
    return (
      <div className="grid content-start gap-1">
        <Field id={`attente-${name}`} label={label} size="base">
          <input
            id={`attente-${name}`}
            name={name}
            inputMode="numeric"
            autoComplete="off"
            maxLength={9}
            className="field max-w-40"
            defaultValue={value ?? ''}
            aria-describedby={`attente-${name}-aide`}
            aria-invalid={erreur === null ? undefined : true}
          />
        </Field>
        <p id={`attente-${name}-aide`} className="text-sm text-ink-soft">
          {erreur === null ? hint : <strong className="text-ink">{erreur.message}</strong>}
        </p>
      </div>
    );
  };
  return (
    <form action="/attente" method="get" aria-label="Mon rang" className="grid max-w-prose gap-6">
      <input type="hidden" name="f" value={code} />
      {carriedParams(criteres).map(([name, value]) => (
        <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
      ))}
      {groupes.length === 0 ? null : (
        <fieldset className="grid gap-2">
          <legend className="mb-2 font-bold">Ton groupe de classement, comme la formation l’écrit</legend>
          {groupes.map((libelle) => (
            <label key={libelle} className="choice">
              <input type="radio" name="groupe" value={libelle} defaultChecked={libelle === groupe} />
              {libelle}
            </label>
          ))}
        </fieldset>
      )}
      <div className="grid gap-6 sm:grid-cols-2">
        {number(
          'rang',
          'Ton rang dans le classement',
          'Il ne change pas, sauf correction d’une erreur. C’est lui qui se compare aux sessions passées.',
          rang,
        )}
        {number(
          'position',
          'Ta position dans la liste d’attente',
          'Facultatif. Elle change chaque jour, et ne se compare pas.',
          position,
        )}
      </div>
      <p>
        <button type="submit" className="action">
          Comparer avec les sessions passées
        </button>
      </p>
    </form>
  );
}
