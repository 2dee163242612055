import { formatEntier } from '@/lib/domain/nombres';
import type { Facette } from '@/lib/search/resultats';

interface FacetChoicesProps {
  readonly name: string;
  readonly legend: string;
  readonly facettes: readonly Facette[];
  readonly chosen: readonly string[];
}

/** One filter's values with the number of results that each would give. Open when one of them is chosen. */
export function FacetChoices({ name, legend, facettes, chosen }: FacetChoicesProps) {
  if (facettes.length === 0) return null;
  return (
    <details open={chosen.length > 0} className="border-t border-rule">
      <summary className="min-h-11 content-center font-bold">
        {legend}
        {chosen.length === 0 ? null : <span className="font-normal text-ink-soft"> ({chosen.length})</span>}
      </summary>
      <fieldset className="max-h-72 overflow-y-auto pb-3">
        <legend className="sr-only">{legend}</legend>
        {facettes.map(({ valeur, libelle, total }) => (
          <label key={valeur} className="flex min-h-9 cursor-pointer items-center gap-2.5 px-1 text-sm">
            <input
              type="checkbox"
              name={name}
              value={valeur}
              defaultChecked={chosen.includes(valeur)}
              className="size-4.5 flex-none"
            />
            <span className="grow">{libelle}</span>
            <span className="text-ink-soft">{formatEntier(total)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
