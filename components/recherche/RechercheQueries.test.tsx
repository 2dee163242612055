import { dehydrate, environmentManager, QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { RechercheQueries } from './RechercheQueries';

afterEach(() => vi.useRealTimers());

// A file that had a window before this one may have loaded React Query as for a browser.
beforeAll(() => environmentManager.setIsServer(() => true));

describe('the cache of the results page', () => {
  it('leaves no timer on the server: one would keep the request and its page for half an hour', () => {
    vi.useFakeTimers();
    const answers = new QueryClient();
    answers.setQueryData(['resultats'], { total: 1 });
    const html = renderToString(
      <RechercheQueries state={JSON.stringify(dehydrate(answers))}>
        <p>résultats</p>
      </RechercheQueries>,
    );
    expect(html).toContain('résultats');
    expect(vi.getTimerCount()).toBe(0);
  });
});
