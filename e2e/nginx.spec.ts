import type { TestInfo } from '@playwright/test';
import { findNginx, startNginx } from '@/scripts/deploy/nginx.mjs';
import { findFreePort } from '@/scripts/launch/port.mjs';
import { expect, FORMATION, test } from './release';
import { expectSoft } from './soft';

/** The application behind docs/deploy/nginx.conf. What the configuration does by itself is held in scripts/deploy/nginx.base.test.ts. */
async function startProxy(testInfo: TestInfo) {
  const nginx = findNginx();
  // Counted as not run, with the reason.
  testInfo.skip(nginx === null, 'this machine has no nginx');
  const { baseURL } = testInfo.project.use;
  if (nginx === null || baseURL === undefined) throw new Error('no nginx, or nothing to put behind it');
  return startNginx({ nginx, port: await findFreePort(), upstream: new URL(baseURL).host });
}

test('kept pages wake under a nonce of their own, and complain of nothing', async ({ page, request }, testInfo) => {
  const proxy = await startProxy(testInfo);
  try {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    for (const path of ['/', '/recherche?bac=general', `/formation/${FORMATION}?bac=general`, '/glossaire']) {
      const [first, second] = [await request.get(proxy.url + path), await request.get(proxy.url + path)];
      expect([first.headers()['x-cache'], second.headers()['x-cache']], path).toEqual(['MISS', 'HIT']);
      for (const response of [first, second]) {
        const said = JSON.stringify(response.headers()) + (await response.text());
        const nonces = [...said.matchAll(/nonce(?:-|\\?"?[=:]\\?")([0-9a-f]{32})/g)].map(([, nonce]) => nonce);
        expect(new Set(nonces).size, path).toBe(path === '/glossaire' ? 0 : 1);
      }
      const policies = [first, second].map((response) => response.headers()['content-security-policy']);
      // By hashes, the same each time; by a nonce, never.
      expect(policies[0] === policies[1], path).toBe(path === '/glossaire');
      await page.goto(proxy.url + path);
      await expectSoft(page, async () => {
        await page.getByRole('contentinfo').getByRole('link', { name: 'Lire les chiffres' }).click();
        await expect(page.getByRole('heading', { level: 1, name: /Lire les chiffres/ })).toBeVisible();
      });
    }
    expect(complaints).toEqual([]);
  } finally {
    await proxy.stop();
  }
});

test('answers are kept apart by every header that Next varies by', async ({ request }, testInfo) => {
  const proxy = await startProxy(testInfo);
  try {
    for (const path of ['/glossaire', '/methode', `/formation/${FORMATION}`, `/formation/${FORMATION}/chiffres`]) {
      const { vary = '' } = (await request.get(path)).headers();
      const names = vary.split(',').map((name) => name.trim().toLowerCase().replaceAll('-', '_'));
      expect(names, path).toContain('rsc');
      // What is kept is plain.
      for (const name of names.filter((one) => one !== 'accept_encoding'))
        expect(proxy.keys).toContain(`$http_${name}`);
    }
  } finally {
    await proxy.stop();
  }
});
