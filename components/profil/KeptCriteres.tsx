import { toSearchParams } from '@/lib/search/adresse';
import type { Criteres } from '@/lib/search/criteres';
import type { Parametre } from '@/lib/search/schemas';

interface KeptCriteresProps {
  readonly criteres: Criteres;
  /** What the form asks itself. */
  readonly asked: readonly Parametre[];
}

/** What a form must not lose although it does not ask for it. The page number is lost: a new search starts at the first. */
export function KeptCriteres({ criteres, asked }: KeptCriteresProps) {
  return [...toSearchParams({ ...criteres, page: 1 })]
    .filter(([name]) => !(asked as readonly string[]).includes(name))
    .map(([name, value]) => <input key={`${name}-${value}`} type="hidden" name={name} value={value} />);
}
