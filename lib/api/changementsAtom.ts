import type { Transition } from '@/lib/domain/changements';
import { phraseSessions, phraseTransition } from '@/lib/phrases/changements';
import { ancreTransition } from '@/lib/views/changements';

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The changes as a feed (RFC 4287): one entry a release, whose address is its place in the page.
 *
 * @param transitions the newest first
 * @param publieeLe ISO instant of the release in service, for a feed without an entry
 * @param origin where the site is reached, without a final slash
 */
export function changementsToAtom(transitions: readonly Transition[], publieeLe: string, origin: string): string {
  const page = `${origin}/donnees/changements`;
  const entries = transitions.map((transition) => {
    const href = `${page}#${ancreTransition(transition)}`;
    return `<entry>
<id>${escaped(href)}</id>
<title>${escaped(`Nouvelles données\u00a0: ${phraseSessions(transition)}`)}</title>
<updated>${transition.publieeLe}</updated>
<link rel="alternate" type="text/html" href="${escaped(href)}"/>
<summary>${escaped(phraseTransition(transition))}</summary>
</entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<id>${escaped(page)}</id>
<title>Rose des vœux\u00a0: ce qui a changé dans les données</title>
<updated>${transitions[0]?.publieeLe ?? publieeLe}</updated>
<author><name>Rose des vœux</name></author>
<link rel="alternate" type="text/html" href="${escaped(page)}"/>
<link rel="self" type="application/atom+xml" href="${escaped(`${origin}/api/v1/changements.atom`)}"/>
${entries.join('\n')}
</feed>
`;
}
