import { describe, expect, it } from 'vitest';
import { diplome, donnees, formation, sessionFormation } from '@/fixtures/catalogue/donnees';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { namesNothing } from './introuvable';

const catalogue = buildCatalogue(
  donnees({
    formations: [formation({ code: '1', sessions: [sessionFormation({ code: '1' })] })],
    diplomes: [diplome({ code: '32031001' })],
    familles: [{ code: 'métiers', intitule: 'métiers', sigle: null, options: ['32031001'] }],
  }),
);

describe('an address that names nothing', () => {
  it.each(['/formation/2', '/formation/32031001', '/formation/..%2Fetc', '/diplome/1', '/diplome/rien/'])(
    '%s: no formation, diploma nor family of the release',
    (path) => expect(namesNothing(path, catalogue)).toBe(true),
  );

  it.each([
    '/formation/1/lignes/session-1999',
    '/formation/2/lignes/session-2023',
    '/formation/2/lignes',
    '/diplome/32031001/lignes',
    '/diplome/32031001/lignes/x',
  ])('%s: no table nor row of a document of the release', (path) => expect(namesNothing(path, catalogue)).toBe(true));

  it.each([
    '/formation/1/lignes/session-2023',
    '/formation/1/lignes',
    '/formation/1',
    '/formation/1/',
    '/diplome/32031001',
    '/diplome/m%C3%A9tiers',
  ])('%s is known to the release', (path) => expect(namesNothing(path, catalogue)).toBe(false));

  it.each(['/', '/recherche', '/formation', '/diplome/', '/voeux'])('%s is a page of another kind', (path) =>
    expect(namesNothing(path, catalogue)).toBe(false),
  );
});
