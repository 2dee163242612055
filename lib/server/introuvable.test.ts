import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diplome, donnees, formation, sessionFormation } from '@/fixtures/catalogue/donnees';
import { inventMetier } from '@/fixtures/db/release';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { listFiles } from '@/scripts/launch/stamp.mjs';
import { namesNothing } from './introuvable';

const catalogue = buildCatalogue(
  donnees({
    metiers: [inventMetier('MET.1', 's', ['32031001'])],
    formations: [formation({ code: '1', sessions: [sessionFormation({ code: '1' })] })],
    diplomes: [diplome({ code: '32031001' })],
    familles: [{ code: 'métiers', intitule: 'métiers', sigle: null, options: ['32031001'] }],
  }),
);

describe('an address that names nothing', () => {
  it.each([
    '/formation/2',
    '/embarquer/2',
    '/formation/32031001',
    '/formation/..%2Fetc',
    '/diplome/1',
    '/diplome/rien/',
    '/metier/MET.2',
  ])('%s: no formation, diploma, family nor job of the release', (path) =>
    expect(namesNothing(path, catalogue)).toBe(true),
  );

  it.each([
    '/formation/1/lignes/session-1999',
    '/formation/2/lignes/session-2023',
    '/formation/2/preparer',
    '/formation/2/chiffres',
    '/diplome/32031001/chiffres',
    '/diplome/32031001/lignes/x',
    '/metier/MET.1/preparer',
    '/embarquer/1/lignes',
    '/embarquer/1/preparer',
  ])('%s: no page nor row of a document of the release', (path) => expect(namesNothing(path, catalogue)).toBe(true));

  it.each([
    '/formation/1/lignes/session-2023',
    '/formation/1/preparer',
    '/formation/1/chiffres',
    '/formation/1/imprimer',
    '/formation/1',
    '/formation/1/',
    '/embarquer/1',
    '/diplome/32031001',
    '/diplome/m%C3%A9tiers',
    '/metier/MET.1',
  ])('%s is known to the release', (path) => expect(namesNothing(path, catalogue)).toBe(false));

  it.each(['/', '/recherche', '/glossaire/', '/%67lossaire', '/voeux'])('%s is a page of another kind', (path) =>
    expect(namesNothing(path, catalogue)).toBe(false),
  );

  it.each([
    '/rien',
    '/formation',
    '/diplome/',
    '/formation/1/lignes',
    '/formation/1/lignes/session-2023/x',
    '/glossaire/a',
    '/(stable)',
  ])('%s: no page at all, with a release or without', (path) => {
    expect(namesNothing(path, catalogue)).toBe(true);
    expect(namesNothing(path, null)).toBe(true);
  });

  it('no name is known to name nothing without a release', () => {
    expect(namesNothing('/formation/2', null)).toBe(false);
  });
});

describe('addresses of the application', () => {
  const app = fileURLToPath(new URL('../../app', import.meta.url));
  // A group has no address; a slot or an intercepted page has that of another page.
  const addresses = listFiles(app, ['.'], (file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .filter((file) => !/^api\/|@|\(\.+\)|\[\.\.\./.test(file))
    .map((file) => `/${file.replaceAll(/\([^)]+\)\/|\/?(page\.tsx|route\.ts)$/g, '')}`)
    // The sitemap and packs stand outside of the proxy.
    .filter((address) => address !== '/sitemap.xml' && !address.startsWith('/pack'));

  it('are found', () => expect(addresses.length).toBeGreaterThan(15));

  it.each(addresses)('%s is a page', (address) => expect(namesNothing(address, null)).toBe(false));
});
