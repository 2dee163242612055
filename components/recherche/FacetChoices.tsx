import { formatEntier } from '@/lib/domain/nombres';
import type { Facette } from '@/lib/search/resultats';

interface FacetChoicesProps {
  readonly name: string;
  readonly legend: string;
  readonly facettes: readonly Facette[];
  readonly chosen: readonly string[];
}

/** One filter's values with the number of results that each would give. */
export function FacetChoices({ name, legend, facettes, chosen }: FacetChoicesProps) {
  if (facettes.length === 0) return null;
  return (
    <fieldset className="facette">
      <legend>{legend}</legend>
      {facettes.map(({ valeur, libelle, total }) => (
        <label key={valeur}>
          <input type="checkbox" name={name} value={valeur} defaultChecked={chosen.includes(valeur)} />
          <span>{libelle}</span>
          <small>{formatEntier(total)}</small>
        </label>
      ))}
    </fieldset>
  );
}
