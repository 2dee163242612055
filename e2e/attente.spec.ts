import type { Page } from '@playwright/test';
import { schemaFormation } from '@/lib/api/schemas/formation';
import { schemaResultats } from '@/lib/search/resultats';
import { expect, test } from './release';
import { shownText } from './shownText';

interface Known {
  readonly code: string;
  readonly nom: string;
  readonly session: number;
  readonly groupe: string;
  readonly rang: number;
}

/** A formation of this release that publishes the rank of the last called of several groups. */
async function findKnown(page: Page): Promise<Known> {
  const list = await page.request.get('/api/v1/formations?tri=places&taille=20');
  for (const { code } of schemaResultats.parse(await list.json()).resultats) {
    const response = await page.request.get(`/api/v1/formations/${code}`);
    const { sessions, etablissement } = schemaFormation.parse(await response.json());
    const [newest] = sessions;
    const published = newest?.groupes.find(({ rang }) => rang !== null && rang > 10);
    if (newest === undefined || newest.groupes.length < 2 || published?.rang == null) continue;
    return { code, nom: etablissement.nom, session: newest.session, groupe: published.libelle, rang: published.rang };
  }
  throw new Error('no formation publishes the ranks of its groups');
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const main = async (page: Page) => plain(await shownText(page.getByRole('main')));

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a rank stands beside the last one called of the same group, without any forecast', async ({ page }) => {
      const known = await findKnown(page);
      await page.goto('/attente');
      await page
        .getByRole('search')
        .getByLabel(/^La formation/)
        .fill(known.nom);
      await page.getByRole('button', { name: 'Chercher' }).click();
      await page.locator(`a[href*="f=${known.code}"]`).first().click();
      await page.getByRole('radio', { name: known.groupe }).check();
      await page.getByLabel('Ton rang dans le classement').fill(String(known.rang + 7));
      await page.getByLabel('Ta position dans la liste d’attente').fill('3');
      await page.getByRole('button', { name: 'Comparer avec les sessions passées' }).click();
      await expect(page).toHaveURL(/rang=/);
      const text = await main(page);
      expect(text).toContain(`En ${known.session}, le dernier appelé du groupe « ${known.groupe} » avait le rang`);
      expect(text).toContain('Cette année-là, l’appel s’est arrêté 7 rangs avant.');
      expect(text).toContain('2 candidats attendent devant toi');
      expect(text).not.toMatch(/chances?|probabilité|%/i);
    });
  });
}

test('a rank without its group is compared with nothing', async ({ page }) => {
  const { code } = await findKnown(page);
  await page.goto(`/attente?f=${code}&rang=12`);
  await expect(page.getByText('Choisis ton groupe')).toBeVisible();
  expect(await main(page)).not.toContain('Ton rang : ');
});

test('a number that cannot be read is said beside its field, and two that contradict each other are not compared', async ({
  page,
}) => {
  const { code, groupe } = await findKnown(page);
  const path = `/attente?f=${code}&groupe=${encodeURIComponent(groupe)}`;
  await page.goto(`${path}&rang=douze&position=4`);
  await expect(page.getByLabel('Ton rang dans le classement')).toHaveAccessibleDescription(
    /n’est pas un nombre entier/,
  );
  await expect(page.getByLabel('Ta position dans la liste d’attente')).toHaveValue('4');
  await page.goto(`${path}&rang=5&position=40`);
  await expect(page.getByText('peut-être inversés')).toBeVisible();
  expect(await main(page)).not.toContain('Ton rang : ');
});

test('an unknown formation is said, and can be searched for', async ({ page }) => {
  await page.goto('/attente?f=999999999&bac=general');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('999999999');
  await expect(page.getByRole('button', { name: 'Chercher' })).toBeVisible();
});
