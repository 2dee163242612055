import type { APIRequestContext } from '@playwright/test';
import { schemaFormation } from '@/lib/api/schemas/formation';
import { expect, FORMATION, test } from './release';
import { shownText } from './shownText';

test.use({ javaScriptEnabled: false });

async function detail(request: APIRequestContext, code: string, profil: string) {
  const response = await request.get(`/api/v1/formations/${code}?${profil}`);
  return response.ok() ? schemaFormation.parse(await response.json()) : null;
}

/** Formations of any release whose documents were flagged, and one that official data alone hold: more classés than candidates. */
async function flagged(request: APIRequestContext): Promise<string[]> {
  const response = await request.get('/api/v1/formations?tri=nom&taille=40');
  const all: string[] = (await response.json()).resultats.map(({ code }: { code: string }) => code);
  const found: string[] = [];
  for (const code of ['30883', FORMATION, ...all]) {
    const one = await detail(request, code, '');
    if (one !== null && one.alertes.length > 0) found.push(code);
    if (found.length === 2) break;
  }
  return found;
}

const flat = (text: string) => text.replaceAll(/\s+/gu, ' ');

test('a formation’s pages say every alert of its documents and every notice of its figure', async ({
  page,
  request,
}) => {
  const codes = await flagged(request);
  expect(codes).not.toEqual([]);
  for (const code of codes) {
    for (const profil of ['', 'bac=general&profil=reorientation']) {
      const one = await detail(request, code, profil);
      await page.goto(`/formation/${code}?${profil}`);
      const estimation = one?.estimation ?? null;
      if (estimation !== null && estimation.kind !== 'indisponible') {
        await page.getByText('Comment lire ces chiffres').click();
        const said = flat(await shownText(page.getByRole('main')));
        for (const notice of estimation.avertissements) expect(said, `${code} ${profil}`).toContain(flat(notice));
      }
    }
    await page.getByRole('link', { name: /^L(a|es) lire$/ }).click();
    const alertes = page.getByRole('region', { name: 'Alertes de lecture' });
    await expect(alertes).toBeInViewport();
    const text = flat(await shownText(alertes));
    for (const { message } of (await detail(request, code, ''))?.alertes ?? []) {
      expect(text, code).toContain(flat(message));
    }
  }
});
