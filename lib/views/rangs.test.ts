import { describe, expect, it } from 'vitest';
import {
  AUTRES,
  effectifs,
  formation,
  ligneGroupe,
  PROS,
  rapport,
  sessionFormation,
} from '@/fixtures/catalogue/donnees';
import { rangsOf } from './rangs';

describe('the ranks of the last called', () => {
  it('stand under the name that each session gives its group, newest first; another name is another group', () => {
    const known = formation({
      sessions: [
        sessionFormation({
          session: 2023,
          groupes: [
            { libelle: AUTRES, rang: 216 },
            { libelle: PROS, rang: null },
          ],
        }),
        sessionFormation({ session: 2022, groupes: [{ libelle: AUTRES, rang: 180 }] }),
        sessionFormation({ session: 2021, groupes: [{ libelle: 'Tous les candidats', rang: 300 }] }),
      ],
    });
    expect(rangsOf(known).groupes).toEqual([
      {
        libelle: AUTRES,
        rangs: [
          { session: 2023, rang: 216 },
          { session: 2022, rang: 180 },
        ],
      },
      { libelle: PROS, rangs: [{ session: 2023, rang: null }] },
      { libelle: 'Tous les candidats', rangs: [{ session: 2021, rang: 300 }] },
    ]);
  });

  it('of a whole formation stand apart from those of groups', () => {
    const old = sessionFormation({ session: 2019, effectifs: effectifs({ rangDernierAppele: 105 }) });
    expect(rangsOf(formation({ sessions: [old] }))).toEqual({
      groupes: [],
      ensemble: [{ session: 2019, rang: 105 }],
      rapport: null,
    });
  });

  it('are never made of a report, which counts the called', () => {
    const known = formation({ sessions: [], rapports: [rapport({ groupes: [ligneGroupe(AUTRES, [131, 114, 39])] })] });
    expect(rangsOf(known)).toEqual({
      groupes: [],
      ensemble: [],
      rapport: { session: 2025, groupes: [{ libelle: AUTRES, appeles: 39 }] },
    });
  });
});
