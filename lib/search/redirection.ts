import { spell } from './orthographe';
import { canonicalAddress, settleSubmission } from './soumission';

/**
 * True for « constructor », « toString »…: names that every object has. The framework keeps a query in a plain object and hands such a name on with an empty
 * value before its own, that nobody sent.
 */
const isInherited = (name: string) => name in Object.prototype;

/**
 * The query that an address should have asked for, so that what people share and come back to is short and one: empty fields left out, what a plain form sends of
 * another bac too, words of the contract in its own spelling.
 *
 * @returns `null` when the address is right. What is returned is right: it leads nowhere else.
 */
export function redirectionOf(params: URLSearchParams): string | null {
  const asked = new URLSearchParams([...params].filter(([name]) => !isInherited(name)));
  const spelled = new URLSearchParams([...asked].map(spell));
  const isSpelled = spelled.toString() === asked.toString();
  const query = settleSubmission(spelled) ?? (isSpelled ? null : canonicalAddress(spelled));
  return query === asked.toString() ? null : query;
}
