import { atRest, expect, FORMATION, test } from './release';

const PAGES = ['/', '/recherche?bac=general', `/formation/${FORMATION}?bac=general`, '/donnees', '/rien'];

test('every page carries the security headers, and its own nonce', async ({ request }) => {
  const nonces = new Set<string>();
  for (const path of PAGES) {
    const response = await request.get(path);
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toContain('unsafe');
    const nonce = /'nonce-([^']+)' 'strict-dynamic'/.exec(policy)?.[1] ?? '';
    expect(nonce).toHaveLength(24);
    nonces.add(nonce);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('geolocation=(self)');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['cache-control'], path).toContain('private');
    const html = await response.text();
    // A block of data (JSON-LD, what is for React) never runs.
    const running = /<(?:script|style)\b(?![^>]*type="(?:application\/ld\+json|text\/plain)")[^>]*>/g;
    for (const [tag] of html.matchAll(running)) expect(tag).toContain(`nonce="${nonce}"`);
    expect(html).not.toMatch(/<[a-z][^>]*\sstyle=/);
  }
  expect(nonces.size).toBe(PAGES.length);
});

test('answers of the API carry theirs', async ({ request }) => {
  for (const path of ['/api/v1/formations?taille=1', '/api/v1/rien', '/api/sante', '/api/v1/openapi.json']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy'], path).toBe(
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('a visit asks nothing of anybody else, leaves no cookie, and breaks no policy', async ({
  page,
  context,
  baseURL,
}) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  for (const path of PAGES.filter((path) => path !== '/rien')) {
    await page.goto(path);
    await atRest(page);
  }
  await page.goto('/recherche?bac=general');
  await page.getByRole('article').getByRole('link').first().click();
  await page.waitForURL(/\/formation\//);
  await atRest(page);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('what a visitor writes is shown as text', async ({ page }) => {
  const attack = '"><img src=x onerror=document.title="vu">';
  await page.goto(`/recherche?q=${encodeURIComponent(attack)}`);
  await expect(page.getByLabel(/Domaine, métier/)).toHaveValue(attack);
  await expect(page.locator('img')).toHaveCount(0);
  expect(await page.title()).not.toBe('vu');
});
