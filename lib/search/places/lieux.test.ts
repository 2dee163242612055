import { describe, expect, it } from 'vitest';
import { etablissement, formation } from '@/fixtures/catalogue/donnees';
import type { Commune } from '@/lib/domain/commune';
import { createLieux } from './lieux';

function commune(nom: string, departement: string, known: Partial<Commune> = {}): Commune {
  return { nom, departement, anciensNoms: [], arrondissement: null, codesPostaux: [], population: 1000, ...known };
}

let code = 0;
function school(nom: string, departementCode: string, lat: number | null, lon: number | null) {
  code += 1;
  return formation({
    code: String(code),
    etablissement: etablissement({ uai: `uai${code}`, commune: nom, departementCode, lat, lon }),
  });
}

const COMMUNES: readonly Commune[] = [
  commune('Lyon', '69', { codesPostaux: ['69001', '69003'], population: 500_000, arrondissement: '691' }),
  commune('Saint-Denis', '93', { population: 160_000, anciensNoms: ['Pierrefitte-sur-Seine'] }),
  commune('Saint-Denis', '974', { population: 150_000 }),
  commune('Saint-Denis', '11', { population: 500 }),
  commune('Aix', '19', { population: 300 }),
  commune('Aix-en-Provence', '13', { population: 140_000 }),
  commune('Le Havre', '76', { population: 160_000 }),
  commune('Chalon-sur-Saône', '71', { population: 45_000, arrondissement: '711', codesPostaux: ['71100'] }),
  commune('Saint-Rémy', '71', { population: 6000, arrondissement: '713', codesPostaux: ['71100'] }),
  commune('Givry', '71', { population: 3600, arrondissement: '711', codesPostaux: ['71640'] }),
  commune('Cluny', '71', { population: 4900, arrondissement: '712', codesPostaux: ['71250'] }),
  commune('Mâcon', '71', { population: 33_000, arrondissement: '714' }),
  commune('Miquelon-Langlade', '975', { codesPostaux: ['97500'] }),
];

const lieux = createLieux(
  [
    school('Lyon', '69', 45.7, 4.8),
    school('Lyon', '69', 45.8, 4.9),
    school('Saint-Denis', '93', 48.94, 2.36),
    school('Saint-Denis', '93', 48.92, 2.34),
    school('Saint-Denis', '974', -20.89, 55.45),
    school('Aix-en-Provence', '13', 43.53, 5.45),
    school('Le Havre', '76', 49.49, 0.11),
    school('Chalon-sur-Saône', '71', 46.78, 4.85),
    school('Mâcon', '71', 46.3, 4.83),
    // A spelling that the official list does not have, and a school of unknown position.
    school('Moorea', '987', -17.5, -149.8),
    school('Nulle-Part', '2B', null, null),
  ],
  COMMUNES,
);
const labelOf = (text: string) => lieux.findLieu(text)?.libelle ?? null;

describe('a town', () => {
  it('stands at the mean of its schools', () => {
    const lyon = lieux.findLieu('Lyon');
    expect(lyon).toMatchObject({ libelle: 'Lyon', precision: 'commune', homonymes: [] });
    expect(lyon?.lat).toBeCloseTo(45.75);
    expect(lyon?.lon).toBeCloseTo(4.85);
  });

  it.each(['lyon', 'LYON', ' Lyon ', 'Lyon cedex 03', 'Lyon (Rhône)', 'Lyon, 69'])('is found as « %s »', (text) => {
    expect(labelOf(text)).toBe('Lyon');
  });

  it.each([
    ['Lyon 3e', 'Lyon (3e arrondissement)'],
    ['lyon 3', 'Lyon (3e arrondissement)'],
    ['LYON 3ème arrondissement', 'Lyon (3e arrondissement)'],
    ['lyon 1er', 'Lyon (1er arrondissement)'],
    ['Lyon (3e arrondissement)', 'Lyon (3e arrondissement)'],
    ['st denis 974', 'Saint-Denis (La Réunion)'],
    ['ST-DENIS', 'Saint-Denis (Seine-Saint-Denis)'],
    ['havre', 'Le Havre'],
    ['chalon s/ saone', 'Chalon-sur-Saône'],
    ['Chalon', 'Chalon-sur-Saône'],
    ['macon', 'Mâcon'],
    ['moorea', 'Moorea'],
    ['Pierrefitte sur Seine', 'Saint-Denis'],
    ['Lyon cedex', 'Lyon'],
  ])('is found as « %s »: %s', (text, libelle) => {
    expect(labelOf(text)).toBe(libelle);
  });

  it('is found by a postcode, which the answer repeats', () => {
    expect(labelOf('69003')).toBe('69003 (Lyon)');
    expect(labelOf('69003 Lyon')).toBe('69003 (Lyon)');
    expect(labelOf('Lyon 69003')).toBe('69003 (Lyon)');
  });

  it('is, by a postcode that several towns share, the one with formations', () => {
    expect(labelOf('71100')).toBe('71100 (Chalon-sur-Saône)');
    expect(labelOf('71100 Saint-Rémy')).toBe('71100 (Saint-Rémy)');
  });

  it('is found despite a slip of the pen, longer names forgiving more', () => {
    expect(labelOf('Mcaon')).toBe('Mâcon');
    expect(labelOf('Aix en provnece')).toBe('Aix-en-Provence');
    expect(labelOf('Lyno')).toBeNull();
  });
});

describe('homonyms', () => {
  it('give way to the town with formations, and are named', () => {
    const lieu = lieux.findLieu('Saint-Denis');
    expect(lieu?.libelle).toBe('Saint-Denis (Seine-Saint-Denis)');
    expect(lieu?.homonymes).toEqual(['Saint-Denis (La Réunion)', 'Saint-Denis (Aude)']);
  });

  it('are requests that find what they name', () => {
    for (const homonyme of lieux.findLieu('Saint-Denis')?.homonymes.slice(0, 1) ?? []) {
      expect(labelOf(homonyme)).toBe(homonyme);
      expect(lieux.findLieu(homonyme)?.lat).toBeCloseTo(-20.89);
    }
  });

  it('prefer a large town with formations to a village of just that name, which they name', () => {
    expect(lieux.findLieu('Aix')).toMatchObject({
      libelle: 'Aix-en-Provence (Bouches-du-Rhône)',
      homonymes: ['Aix (Corrèze)'],
    });
  });
});

describe('a town without formations', () => {
  it('stands where the towns of its postcode do', () => {
    expect(lieux.findLieu('Saint-Rémy')).toMatchObject({ precision: 'environs', lat: 46.78 });
  });

  it('else where the towns of its arrondissement do', () => {
    expect(lieux.findLieu('Givry')).toMatchObject({ libelle: 'Givry', precision: 'environs', lat: 46.78 });
  });

  it('else where those of its département do', () => {
    const cluny = lieux.findLieu('Cluny');
    expect(cluny).toMatchObject({ libelle: 'Cluny', precision: 'departement' });
    expect(cluny?.lat).toBeCloseTo((46.78 + 46.3) / 2);
  });
});

describe('what is no town', () => {
  it('may be a département, or the postcode of its mail', () => {
    expect(lieux.findLieu('Saône-et-Loire')).toMatchObject({ libelle: 'Saône-et-Loire', precision: 'departement' });
    expect(lieux.findLieu('71999')).toMatchObject({ libelle: '71999 (Saône-et-Loire)', precision: 'departement' });
  });

  it.each(['', '   ', 'Atlantide', '99999', '00000', 'Nulle-Part', 'Miquelon-Langlade', '97500', '?!', 'a'])(
    '« %s » is nowhere',
    (text) => {
      expect(lieux.findLieu(text)).toBeNull();
    },
  );
});

describe('without the official list', () => {
  it('knows the towns where formations stand, and no postcode of them', () => {
    const alone = createLieux([school('Lyon', '69', 45.7, 4.8)], []);
    expect(alone.findLieu('lyon')?.libelle).toBe('Lyon');
    expect(alone.findLieu('Cluny')).toBeNull();
    expect(alone.findLieu('69003')).toMatchObject({ libelle: '69003 (Rhône)', precision: 'departement' });
  });
});
