import { createHash } from 'node:crypto';
import { startServeur } from '@/fixtures/official/serveurDeTest';
import { atRest, expect, FORMATION, test } from './release';
import { expectSoft } from './soft';

/** Rendered at each request. */
const PAGES = ['/', '/recherche?bac=general', `/formation/${FORMATION}?bac=general`, '/donnees', '/rien'];

/** Built once, the same for everyone. */
const STABLE = ['/glossaire', '/api'];

/** Opening tags of what runs, and what stands in it: a block of data (JSON-LD) never does. */
const RUNNING = /<(script|style)\b((?![^>]*type="application\/ld\+json")[^>]*)>([^<]*)/g;

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
    expect(nonce).toMatch(/^[0-9a-f]{32}$/);
    nonces.add(nonce);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('geolocation=(self)');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['cache-control'], path).toContain('private');
    const html = await response.text();
    for (const [tag] of html.matchAll(RUNNING)) expect(tag).toContain(`nonce="${nonce}"`);
    expect(html).not.toMatch(/<[a-z][^>]*\sstyle=/);
  }
  expect(nonces.size).toBe(PAGES.length);
});

test('a page that is built once trusts its own files and the very scripts that it holds, no other', async ({
  request,
}) => {
  for (const path of STABLE) {
    const response = await request.get(path);
    const policy = response.headers()['content-security-policy'] ?? '';
    const trusted = /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
    expect(policy, path).not.toMatch(/unsafe|nonce|strict-dynamic/);
    expect(response.headers()['cache-control'], path).toContain('s-maxage');
    const inline = [...(await response.text()).matchAll(RUNNING)].filter(
      ([, , attributes]) => !/ src=/.test(attributes ?? ''),
    );
    expect(inline.map(([, tag]) => tag)).not.toContain('style');
    const hashes = inline.map(
      ([, , , text]) =>
        `'sha256-${createHash('sha256')
          .update(text ?? '')
          .digest('base64')}'`,
    );
    expect(hashes.length).toBeGreaterThan(0);
    expect(trusted, path).toEqual(["'self'", ...new Set(hashes)]);
  }
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

test('the card of a formation alone may be framed, anywhere, and runs nothing', async ({ page, request, baseURL }) => {
  const path = `/embarquer/${FORMATION}`;
  const response = await request.get(path);
  expect(response.headers()['content-security-policy']).toMatch(
    /^default-src 'none'; style-src 'sha256-.*frame-ancestors \*$/,
  );
  expect(response.headers()['x-frame-options']).toBeUndefined();
  expect(await response.text()).not.toContain('<script');
  expect((await request.get('/embarquer/9999999999')).status()).toBe(404);
  for (const other of ['/', `/formation/${FORMATION}`, '/api/v1/donnees']) {
    expect((await request.get(other)).headers()['x-frame-options'], other).toBe('DENY');
  }
  // A school's page, with the card in it, and a page of ours that it has no right to.
  const frames = [path, `/formation/${FORMATION}`].map((at) => `<iframe src="${baseURL}${at}"></iframe>`).join('');
  const school = await startServeur({
    '/': (_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(frames),
  });
  try {
    await page.goto(school.base);
    const carte = page.frameLocator('iframe >> nth=0');
    await expect(carte.getByRole('heading', { level: 1 })).toContainText('BTS');
    await expect(carte.getByRole('link', { name: /Rose des vœux/ })).toHaveAttribute('target', '_blank');
    await expect(page.frameLocator('iframe >> nth=1').getByRole('heading')).toHaveCount(0);
  } finally {
    await school.close();
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
  for (const path of [...PAGES, ...STABLE].filter((path) => path !== '/rien')) {
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

test('one goes from a page that is built once to one that is rendered, and back, without loading the site anew', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto('/glossaire');
  await expectSoft(page, async () => {
    await page.getByRole('contentinfo').getByRole('link', { name: 'Lire les chiffres' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Lire les chiffres/ })).toBeVisible();
    await page.getByRole('contentinfo').getByRole('link', { name: 'Glossaire' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /mots de Parcoursup/ })).toBeVisible();
  });
  expect(complaints).toEqual([]);
});

test('what a visitor writes is shown as text', async ({ page }) => {
  const attack = '"><img src=x onerror=document.title="vu">';
  await page.goto(`/recherche?q=${encodeURIComponent(attack)}`);
  await expect(page.getByLabel(/Domaine, métier/)).toHaveValue(attack);
  await expect(page.locator('img')).toHaveCount(0);
  expect(await page.title()).not.toBe('vu');
});
