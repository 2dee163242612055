'use client';

import { useId, useState } from 'react';
import { formatEntier } from '@/lib/domain/nombres';
import type { Facette } from '@/lib/search/resultats';

interface FacetChoicesProps {
  readonly name: string;
  readonly legend: string;
  readonly facettes: readonly Facette[];
  readonly chosen: readonly string[];
}

/** From this many, a list is long: it folds what comes after. */
const LONG = 12;

/** Values that a list begins with: all of a short one; of a long one those chosen, then those that give the most. */
function headOf(facettes: readonly Facette[], chosen: readonly string[]): readonly string[] {
  if (facettes.length <= LONG) return facettes.map(({ valeur }) => valeur);
  const isChosen = ({ valeur }: Facette) => chosen.includes(valeur);
  const sorted = facettes.toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)) || b.total - a.total);
  const shown = new Set(sorted.slice(0, LONG - 4));
  const asked = sorted.filter(isChosen);
  return [...asked, ...facettes.filter((facette) => shown.has(facette) && !isChosen(facette))].map(
    ({ valeur }) => valeur,
  );
}

function Choice({ name, facette, chosen }: { name: string; facette: Facette; chosen: boolean }) {
  return (
    <label className="choix-facette relative flex min-h-11 cursor-pointer items-center gap-2.5 px-1 text-sm md:min-h-9">
      <input
        type="checkbox"
        name={name}
        value={facette.valeur}
        defaultChecked={chosen}
        className="size-4.5 flex-none"
      />
      <span className="grow">{facette.libelle}</span>
      <span className="text-ink-soft">{formatEntier(facette.total)}</span>
    </label>
  );
}

/**
 * One filter's values with the number of results that each would give. A long list begins with the values that were
 * chosen and those that give the most, and unfolds the others in their alphabetical order.
 */
export function FacetChoices({ name, legend, facettes, chosen }: FacetChoicesProps) {
  const id = useId();
  // Chosen once: a row that moved between the two lists while it is ticked would lose the focus.
  const [first] = useState(() => headOf(facettes, chosen));
  if (facettes.length === 0) return null;
  const isChosen = ({ valeur }: Facette) => chosen.includes(valeur);
  const rest = facettes.filter(({ valeur }) => !first.includes(valeur));
  const list = (some: readonly Facette[]) =>
    some.map((facette) => <Choice key={facette.valeur} name={name} facette={facette} chosen={isChosen(facette)} />);
  return (
    <details name="facettes" className="facette">
      <summary id={id}>
        {legend}
        {chosen.length === 0 ? null : <span className="text-accent"> · {chosen.length}</span>}
      </summary>
      <fieldset aria-labelledby={id} className="facette-choix">
        {list(first.flatMap((valeur) => facettes.find((facette) => facette.valeur === valeur) ?? []))}
        {rest.length === 0 ? null : (
          <details>
            <summary className="min-h-11 content-center px-1 text-sm text-accent underline md:min-h-9">
              Voir les {rest.length} autres
            </summary>
            {list(rest)}
          </details>
        )}
      </fieldset>
    </details>
  );
}
