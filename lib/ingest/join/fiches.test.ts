import { describe, expect, it } from 'vitest';
import { inventDiplome } from '@/fixtures/ingest/join/invente';
import { mergeFiches } from './fiches';

const fiche = (sourceId: string, dateModification: string | null, ligne = 1) =>
  inventDiplome('39999901', 'arts du vent', {
    dateModification,
    sigle: sourceId,
    origine: { sourceId, repere: { ligne } },
  });

describe('mergeFiches', () => {
  it('keeps the latest sheet of a code, whatever the order of reading', () => {
    const vieille = fiche('a', '2023-01-02');
    const neuve = fiche('b', '2024-05-03');
    for (const ordre of [
      [vieille, neuve],
      [neuve, vieille],
    ]) {
      const { diplomes, constats } = mergeFiches(ordre);
      expect(diplomes).toEqual([{ ...neuve, autresOrigines: [vieille.origine] }]);
      expect(constats).toMatchObject([
        { sourceId: 'a', constat: { gravite: 'alerte', code: 'fiche-remplacee', repere: { ligne: 1 } } },
      ]);
      expect(constats[0]?.constat.message).toContain('2024-05-03');
    }
  });

  it('lets a sheet without a date give way, and fills nothing from it', () => {
    const datee = { ...fiche('b', '2020-01-01'), sigle: null };
    const { diplomes } = mergeFiches([fiche('a', null), datee]);
    expect(diplomes[0]).toMatchObject({ dateModification: '2020-01-01', sigle: null });
  });

  it('decides between equals by the source and the line, so that a re-import changes nothing', () => {
    const trio = [fiche('b', null), fiche('a', null, 9), fiche('a', null, 2)];
    const garde = mergeFiches(trio).diplomes[0];
    expect(garde?.origine).toEqual({ sourceId: 'a', repere: { ligne: 2 } });
    expect(mergeFiches([...trio].reverse()).diplomes).toEqual([garde]);
    expect(garde?.autresOrigines).toHaveLength(2);
  });

  it('leaves other codes alone, in the order of their codes', () => {
    const autre = inventDiplome('10000000', 'métiers de la brume');
    const { diplomes, constats } = mergeFiches([fiche('a', null), autre]);
    expect(diplomes.map(({ code }) => code)).toEqual(['10000000', '39999901']);
    expect(constats).toEqual([]);
  });
});
