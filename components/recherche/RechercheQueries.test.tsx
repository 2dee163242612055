import { dehydrate, QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RechercheQueries } from './RechercheQueries';

afterEach(() => vi.useRealTimers());

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
