import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { schemaProblem } from '@/lib/api/schemas/problem';
import { schemaSante } from '@/lib/api/schemas/sante';
import { makeRequests } from '@/scripts/attack/requests';
import { sendAll } from '@/scripts/attack/send';
import { violations } from './axe';
import { ingestDemonstration, startOwnServer } from './ownServer';

const NEED_DATA = ['/', '/recherche?bac=general', '/formation/46421', '/diplome/32032329', '/donnees', '/fiabilite'];

test('without a release: its own screen and 503, until one is published, without a restart', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const server = await startOwnServer();
  try {
    for (const path of NEED_DATA) {
      const response = await page.goto(`${server.url}${path}`);
      expect(response?.status(), path).toBe(503);
      expect(response?.headers()['retry-after']).toBe('5');
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les données ne sont pas encore chargées');
    }
    expect(await violations(page)).toEqual([]);
    for (const path of ['/methode', '/api', '/api/v1/openapi.json']) {
      expect((await request.get(`${server.url}${path}`)).status(), path).toBe(200);
    }
    expect((await request.get(`${server.url}/rien`)).status()).toBe(404);

    const problem = await request.get(`${server.url}/api/v1/formations?bac=general`);
    expect(problem.status()).toBe(503);
    expect(problem.headers()['retry-after']).toBe('5');
    expect(schemaProblem.parse(await problem.json()).type).toBe('/api#service-indisponible');
    // An import takes longer than the server keeps an idle connection, which would fail whoever asks next just as it closes.
    const before = await request.get(`${server.url}/api/sante`, { headers: { Connection: 'close' } });
    expect(before.status()).toBe(503);
    expect(schemaSante.parse(await before.json())).toMatchObject({ pret: false, release: null });

    await ingestDemonstration(server);
    await expect
      .poll(async () => (await request.get(`${server.url}/api/sante`)).status(), { timeout: 20_000 })
      .toBe(200);
    const response = await page.goto(`${server.url}/recherche?bac=general&mention=tb`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('article').first()).toBeVisible();

    // Criteria are somebody's profile: the log has paths, and no query string, whatever was asked and however it ended.
    await request.get(`${server.url}/api/v1/formations?bac=general&mention=tb&q=unique-dans-le-journal`);
    const marked = makeRequests(2, 40).map((one) => ({ ...one, target: `${one.target}?q=unique-dans-le-journal` }));
    await sendAll(new URL(server.url), marked);
    expect(server.log()).toContain('/api/v1/formations');
    expect(server.log()).not.toMatch(/bac=|mention=|unique-dans-le-journal/);
  } finally {
    await server.stop();
  }
});

test('a damaged database is a fault of ours, told as such: neither empty nor silent', async ({ page, request }) => {
  const server = await startOwnServer((folder) => writeFileSync(join(folder, 'rose.db'), 'pas une base de données'));
  try {
    const response = await page.goto(`${server.url}/recherche`);
    expect(response?.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('La base de données est abîmée');
    const problem = await request.get(`${server.url}/api/v1/formations`);
    expect(problem.status()).toBe(503);
    expect(server.log()).toContain('catalogue illisible');
  } finally {
    await server.stop();
  }
});
