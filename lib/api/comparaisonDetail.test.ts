import { describe, expect, it } from 'vitest';
import { DONNEES_OFFRE } from '@/fixtures/catalogue/offre';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { comparaisonDetail } from './comparaisonDetail';
import { schemaComparaison } from './schemas/comparaison';

const catalogue = buildCatalogue(DONNEES_OFFRE);
const CANDIDAT = { bac: 'general', mention: 'ab', profil: 'terminale' } as const;

describe('GET /api/v1/comparaison', () => {
  it('answers what its schema says, with and without a candidate, for any codes', () => {
    for (const candidat of [CANDIDAT, null]) {
      for (const codes of [[], ['101'], ['101', '401', '901', '701', '301', 'x']]) {
        const detail = comparaisonDetail(catalogue, codes, candidat);
        expect(schemaComparaison.parse(detail)).toEqual(detail);
      }
    }
  });

  it('says each gap once, by the codes of its pair, and none without figures', () => {
    const { ecarts, bilan } = comparaisonDetail(catalogue, ['101', '102', '103'], CANDIDAT);
    expect(ecarts.map(({ formations }) => formations)).toEqual([
      ['101', '102'],
      ['101', '103'],
      ['102', '103'],
    ]);
    expect(bilan).not.toBeNull();
    expect(comparaisonDetail(catalogue, ['101', '102'], null)).toMatchObject({ ecarts: [], bilan: null });
  });

  it('tells every mention that can be obtained and every situation, and none without a candidate', () => {
    const [one] = comparaisonDetail(catalogue, ['101'], CANDIDAT).formations;
    expect(one?.selonMention?.map(({ valeur }) => valeur)).toEqual(['sans', 'ab', 'b', 'tb', 'tbf']);
    expect(one?.selonProfil).toHaveLength(5);
    expect(comparaisonDetail(catalogue, ['101'], null).formations[0]).toMatchObject({
      selonMention: null,
      selonProfil: null,
    });
  });

  it('gives back what it leaves out', () => {
    const detail = comparaisonDetail(catalogue, ['101', '102', '103', '104', '201', '999999'], null);
    expect(detail.formations).toHaveLength(4);
    expect(detail).toMatchObject({ enTrop: ['201'], inconnues: ['999999'] });
  });
});
