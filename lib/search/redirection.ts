import { spell } from './orthographe';
import { canonicalAddress, settleSubmission } from './soumission';

/**
 * True for « constructor », « toString »…: names that every object has, and that no parameter of ours bears. The framework keeps a query in a plain object: it hands
 * such a name on with a value before its own that nobody sent, empty here, a function in a page.
 */
const isInherited = (name: string) => name in Object.prototype;

/**
 * The query that an address should have asked for, so that what people share and come back to is short and one: empty fields left out, what a plain form sends of
 * another bac too, words of the contract in its own spelling.
 *
 * @returns `null` when the address is right. What is returned is right: it leads nowhere else.
 */
export function redirectionOf(params: URLSearchParams): string | null {
  const spelled = new URLSearchParams();
  for (const pair of params) if (!isInherited(pair[0])) spelled.append(...spell(pair));
  const asked = params.toString();
  const query = settleSubmission(spelled) ?? (spelled.toString() === asked ? null : canonicalAddress(spelled));
  return query === asked ? null : query;
}
