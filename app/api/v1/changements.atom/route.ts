import { answerRequest } from '@/app/api/answerRequest';
import { readLastTransitions } from '@/app/releases';
import { siteOrigin } from '@/app/siteOrigin';
import { changementsToAtom } from '@/lib/api/changementsAtom';

/** The changes as a feed that a reader follows. */
export const GET = answerRequest(async ({ headers }, { release: { publieeLe } }) => {
  const transitions = await readLastTransitions();
  const origin = siteOrigin(headers);
  return {
    dependsOn: [origin, publieeLe, ...transitions.map(({ digest }) => digest)],
    contentType: 'application/atom+xml; charset=utf-8',
    body: () => changementsToAtom(transitions, publieeLe, origin),
  };
});
