import { describe, expect, it } from 'vitest';
import { DONNEES_OFFRE } from '@/fixtures/catalogue/offre';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { phraseChiffre } from '@/lib/phrases/chiffre';
import { CRITERES_PAR_DEFAUT, candidatOf } from '@/lib/search/params';
import { viewListe, viewListeRecue } from './liste';

const catalogue = buildCatalogue(DONNEES_OFFRE);
const criteres = { ...CRITERES_PAR_DEFAUT, bac: 'general', mention: 'ab' } as const;

describe('a list that came by a link, as its page shows it', () => {
  it('says of each figure what the list says of it, in a fraction of the room', () => {
    const codes = ['101', '301', '402', '901'];
    const whole = viewListe(catalogue, codes, candidatOf(criteres));
    const shown = viewListeRecue(catalogue, codes, criteres);
    const say = ({ estimation }: (typeof shown.formations | typeof whole.formations)[number]) =>
      estimation === null || estimation.kind === 'indisponible' ? estimation : phraseChiffre(estimation);
    expect(shown.formations.map(say)).toEqual(whole.formations.map(say));
    expect(JSON.stringify(shown.formations).length).toBeLessThan(JSON.stringify(whole.formations).length / 2);
  });

  it('has a slot for each band that the list has nothing in, with three at most that would fill it', () => {
    const { bilan, cases } = viewListeRecue(catalogue, ['101'], criteres);
    expect(cases.map(({ palier }) => bilan?.equilibre[palier])).toEqual([0, 0]);
    for (const { palier, total, resultats } of cases) {
      expect(resultats).toHaveLength(Math.min(3, total));
      for (const { estimation } of resultats) expect(estimation).toMatchObject({ palier });
    }
  });

  it('has none without a profile, nor for codes that the data do not know', () => {
    expect(viewListeRecue(catalogue, ['101'], CRITERES_PAR_DEFAUT).cases).toEqual([]);
    expect(viewListeRecue(catalogue, ['404'], criteres).cases).toEqual([]);
  });
});
