import type { APIRequestContext, Page } from '@playwright/test';
import { type ListeDetail, schemaListe, schemaVoeuxSuggeres } from '@/lib/api/schemas/liste';
import { PALIERS, type Palier } from '@/lib/odds/mesures';
import { expect, FORMATION } from './release';

/** What the journeys of a list share. */
export const PROFIL = 'bac=general&mention=ab';

interface Choix {
  /** The real formation, then others: two schools of one speciality among them. */
  readonly codes: readonly string[];
  readonly detail: ListeDetail;
}

export const queryOf = (codes: readonly string[]) => codes.map((code) => `f=${code}`).join('&');

export async function readListe(
  request: APIRequestContext,
  codes: readonly string[],
  profil = PROFIL,
): Promise<ListeDetail> {
  const response = await request.get(`/api/v1/liste?${queryOf(codes)}&${profil}`);
  expect(response.status()).toBe(200);
  return schemaListe.parse(await response.json());
}

let chosen: Promise<Choix> | undefined;

/** Formations of any release: the real one, and two of one speciality. Asked once by each worker. */
export function choose(request: APIRequestContext): Promise<Choix> {
  chosen ??= findChoix(request);
  return chosen;
}

async function findChoix(request: APIRequestContext): Promise<Choix> {
  const response = await request.get(`/api/v1/formations?${PROFIL}&taille=100`);
  const all: string[] = (await response.json()).resultats.map(({ code }: { code: string }) => code);
  const known = await readListe(request, all);
  const voeux = new Map<string, string[]>();
  for (const { code, voeu, estimation } of known.formations) {
    if (code === FORMATION || estimation?.kind !== 'estimee') continue;
    voeux.set(voeu.cle, [...(voeux.get(voeu.cle) ?? []), code]);
  }
  const pair = [...voeux.values()].find((codes) => codes.length > 1)?.slice(0, 2) ?? [];
  expect(pair).toHaveLength(2);
  const codes = [FORMATION, ...pair];
  return { codes, detail: await readListe(request, codes) };
}

export const schools = (page: Page) => page.getByRole('article').getByRole('heading');
export const status = (page: Page) => page.getByRole('banner').getByRole('status');

/** Keeps a list that came by a link. */
export async function keep(page: Page, codes: readonly string[]) {
  await page.goto(`/voeux?${queryOf(codes)}&${PROFIL}`);
  await page.getByRole('button', { name: 'Garder cette liste sur cet appareil' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ma liste de vœux' })).toBeVisible();
  await expect(schools(page)).toHaveCount(codes.length);
  // The figures are there.
  await expect(page.getByText('Lecture des chiffres…')).toHaveCount(0);
}

/** A list with a band that it has nothing in, and what the API says would fill it. Of any release: a town is no use where there is none of its schools. */
export async function findCase(request: APIRequestContext, codes: readonly string[]) {
  const { bilan } = await readListe(request, codes);
  for (const palier of PALIERS) {
    if (bilan?.equilibre[palier] !== 0) continue;
    const answer = await request.get(`/api/v1/liste/suggestions?${queryOf(codes)}&${PROFIL}&palier=${palier}`);
    expect(answer.status()).toBe(200);
    const suggestions = schemaVoeuxSuggeres.parse(await answer.json());
    if (suggestions.total > 0) return { palier, ...suggestions };
  }
  throw new Error('the list lacks no band that something would fill');
}

/** How many of a band the page says that the list has. */
export const ofBand = (page: Page, palier: Palier) =>
  page
    .getByRole('list', { name: 'Sous-vœux de chaque palier' })
    .getByRole('listitem')
    .nth(PALIERS.indexOf(palier))
    .locator('strong');
