import { expect, it, vi } from 'vitest';
import { DONNEES_OFFRE } from '@/fixtures/catalogue/offre';
import { buildCatalogue } from './catalogue';
import { perCatalogue } from './perCatalogue';

it('computes once for each catalogue, however many times a bundler loads the module', async () => {
  vi.resetModules();
  const again = await import('./perCatalogue');
  const compute = vi.fn(() => undefined);
  const [catalogue, other] = [buildCatalogue(DONNEES_OFFRE), buildCatalogue(DONNEES_OFFRE)];
  for (const ask of [perCatalogue('essai', compute), again.perCatalogue('essai', compute)]) {
    ask(catalogue);
    ask(other);
  }
  expect(again.perCatalogue).not.toBe(perCatalogue);
  expect(compute.mock.calls).toEqual([[catalogue], [other]]);
});
