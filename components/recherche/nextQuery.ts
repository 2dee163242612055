import { canonicalQuery } from '@/lib/search/adresse';

/** What an answer to a question makes void: it may not suit another bac, or another situation. */
const DEPENDENTS: Readonly<Record<string, readonly string[]>> = {
  bac: ['serie', 'specifique', 'eds', 'avis'],
  profil: ['serie', 'annee', 'avis'],
};

/**
 * The query of a search once a form is answered: what the form asks is replaced, the rest is kept, and the first page
 * comes back.
 *
 * @param current canonical query of the search in force
 * @param asked names that the form asks
 * @param answers what it says, as a plain submission would send it
 */
export function nextQuery(
  current: string,
  asked: ReadonlySet<string>,
  answers: Iterable<readonly [string, string]>,
): string {
  const before = new URLSearchParams(current);
  const after = new URLSearchParams(current);
  for (const name of ['page', ...asked]) after.delete(name);
  for (const [name, value] of answers) if (asked.has(name)) after.append(name, value);
  const changed = new URLSearchParams(canonicalQuery(after));
  for (const [name, dependents] of Object.entries(DEPENDENTS)) {
    if (!asked.has(name) || before.get(name) === changed.get(name)) continue;
    for (const dependent of dependents) if (!asked.has(dependent)) changed.delete(dependent);
  }
  return canonicalQuery(changed);
}
