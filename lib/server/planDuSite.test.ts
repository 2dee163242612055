import { describe, expect, it } from 'vitest';
import { diplome, donnees, formation, rapport, sessionFormation } from '@/fixtures/catalogue/donnees';
import { inventMetier } from '@/fixtures/db/release';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { planDuSite } from './planDuSite';

const A = diplome({ code: '32031001', intitule: 'BTS gestion option A' });
const seul = diplome({ code: '32031009', intitule: 'BTS sans formation' });
const joined = formation({
  code: '1',
  jonction: { kind: 'fiche', code: A.code, note: 'nom identique' },
  sessions: [sessionFormation({ code: '1' })],
  rapports: [rapport({ code: '1' })],
});
const ancienne = formation({
  code: '2',
  jonction: { kind: 'aucune', raison: 'Aucune fiche ne porte ce nom.' },
  sessions: [sessionFormation({ code: '2', session: 2019 })],
});

describe('the sitemap', () => {
  const plan = planDuSite(
    buildCatalogue(
      donnees({
        formations: [joined, ancienne],
        diplomes: [A, seul],
        metiers: [inventMetier('MET.1', 's', [A.code]), inventMetier('MET.2', 's', [])],
      }),
    ),
    'https://rose.exemple.fr',
  );
  const addresses = [...plan.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);

  it('names general pages, every formation, even those that have gone, sheets that lead somewhere, and jobs they lead to', () => {
    expect(addresses).toContain('https://rose.exemple.fr/');
    expect(addresses.filter((address) => /\/(formation|diplome|metier)\//.test(address ?? ''))).toEqual([
      'https://rose.exemple.fr/diplome/32031001',
      'https://rose.exemple.fr/metier/MET.1',
      'https://rose.exemple.fr/formation/1',
      'https://rose.exemple.fr/formation/1/preparer',
      'https://rose.exemple.fr/formation/2',
    ]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('leaves out what belongs to one person', () => {
    expect(plan).not.toMatch(/\/voeux|\/comparer|\/seance|loc>[^<]*\?/);
  });

  it('dates every page of the release', () => {
    expect(plan.match(/<lastmod>\d{4}-\d\d-\d\d<\/lastmod>/g)).toHaveLength(addresses.length);
  });
});
