import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventSource } from '@/fixtures/db/release';
import { GRAVITES, type Gravite } from '@/lib/domain/constat';
import { Bilan, tauxRefus } from './bilan';

const constat = (gravite: Gravite) => ({ gravite, code: 'doublon' as const, message: 'x', repere: {} });

describe('what became of a source', () => {
  test('rows read are kept, refused or excluded, whatever the findings', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...GRAVITES)), fc.nat(500), fc.boolean(), (gravites, kept, report) => {
        const bilan = new Bilan(inventSource('aa', { nature: report ? 'rapport' : 'parcoursup' }));
        for (const gravite of gravites) bilan.find(constat(gravite));
        const lost = gravites.filter((gravite) => gravite !== 'alerte').length;
        bilan.finish({ lignes: 1_000, lues: lost + kept }, 12);
        const closed = bilan.close();
        expect(closed.gardees + closed.refusees + closed.exclues).toBe(closed.lues);
        // A report is left as a whole.
        expect(closed.gardees).toBe(report && gravites.includes('exclusion') ? 0 : kept);
        expect(closed.refusees).toBe(gravites.filter((gravite) => gravite === 'refus').length);
        expect(closed.alertes).toBe(gravites.filter((gravite) => gravite === 'alerte').length);
      }),
    );
  });

  test('a reader that counts wrong is a bug, not a negative number of rows', () => {
    const bilan = new Bilan(inventSource('aa'));
    bilan.find(constat('refus'));
    bilan.finish({ lignes: 5, lues: 0 }, 1);
    expect(() => bilan.close()).toThrow(/1 refused and 0 excluded out of 0/);
  });

  test('the share of refused rows leaves exclusions out, and a document without BTS has none', () => {
    expect(tauxRefus({ lues: 200, refusees: 3 })).toBe(1.5);
    expect(tauxRefus({ lues: 0, refusees: 0 })).toBe(0);
  });
});
