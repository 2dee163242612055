import { describe, expect, it } from 'vitest';
import { type Cellules, readRows, row, row2019 } from '@/fixtures/ingest/parcoursup';

async function read(cells: Cellules) {
  const { formations, constats } = await readRows([row(), row(cells)]);
  return { kept: formations.length === 2, constats };
}

describe('totals', () => {
  it.each([
    ['confirmés', { nb_voe_pp_bg: '39' }, 'candidats confirmés (total publié 100, somme 99)'],
    ['classés', { nb_cla_pp: '71' }, 'candidats classés (total publié 71, somme 70)'],
    ['propositions', { prop_tot_at: '5' }, 'propositions (total publié 50, somme 51)'],
  ])('refuses the row whose %s do not add up: rates are made of them', async (_, cells, message) => {
    const { kept, constats } = await read(cells);
    expect(kept).toBe(false);
    expect(constats).toMatchObject([{ gravite: 'refus', code: 'total-des-marges', repere: { ligne: 3 } }]);
    expect(constats[0]?.message).toContain(message);
  });

  it('flags and keeps the row whose admis do not add up, in one finding', async () => {
    const { kept, constats } = await read({ acc_at: '3', acc_sansmention: '7' });
    expect(kept).toBe(true);
    expect(constats).toMatchObject([{ gravite: 'alerte', code: 'total-des-marges' }]);
    expect(constats[0]?.message).toMatch(/admis \(total publié 24, somme 23\).*mention \(total publié 20, somme 19\)/);
  });

  it('does not judge a total of which a part is not published', async () => {
    const { kept, constats } = await read({ nb_cla_pp_bt: '', nb_cla_pp_bt_brs: '', nb_cla_pp: '77' });
    expect(kept).toBe(true);
    expect(constats).toEqual([]);
  });
});

describe('parts and wholes', () => {
  it('keeps and flags one classé too many, as the ministry publishes once', async () => {
    const { kept, constats } = await read({ nb_cla_pp_at: '11', nb_cla_pp: '75' });
    expect(kept).toBe(true);
    expect(constats).toMatchObject([{ gravite: 'alerte', code: 'ordre-des-comptes' }]);
    expect(constats[0]?.message).toContain('(11) dépasse « Effectif des autres candidats en phase principale » (10)');
  });

  it('refuses the row where a part exceeds its whole by more: a column was taken for another', async () => {
    const { kept, constats } = await read({ nb_voe_pp_bg: '20', nb_voe_pp_bt: '50' });
    expect(kept).toBe(false);
    expect(constats).toMatchObject([{ gravite: 'refus', code: 'ordre-des-comptes' }]);
  });

  it('keeps and flags the other impossible orders', async () => {
    const { kept, constats } = await read({ voe_tot_f: '200', acc_debutpp: '18' });
    expect(kept).toBe(true);
    expect(constats).toMatchObject([{ gravite: 'alerte', code: 'ordre-des-comptes' }]);
  });
});

describe('propositions', () => {
  it('flags more propositions than classés, by population: the two count different phases', async () => {
    const { kept, constats } = await read({ prop_tot_bp: '13', prop_tot_at: '7', prop_tot: '56' });
    expect(kept).toBe(true);
    expect(constats).toMatchObject([{ gravite: 'alerte', code: 'propositions-superieures-aux-classes' }]);
    expect(constats[0]?.message).toContain('professionnel (13 > 12), autres candidats (7 > 6)');
  });

  it('judges the totals in sessions that do not publish them by bac', async () => {
    const { constats } = await readRows([row2019({ prop_tot: '90' })], { session: 2019 });
    expect(constats).toMatchObject([{ gravite: 'alerte', code: 'propositions-superieures-aux-classes' }]);
    expect(constats[0]?.message).toContain('ensemble (90 > 70)');
  });
});

describe('published percentages', () => {
  it('bear rounding to the unit or to the nearest five', async () => {
    expect((await read({ pct_f: '52,0', pct_ab: '35' })).constats).toEqual([]);
  });

  it('are flagged when clearly broken', async () => {
    const { kept, constats } = await read({ pct_f: '80', pct_ab: 'x' });
    expect(kept).toBe(true);
    expect(constats).toMatchObject([{ gravite: 'alerte', code: 'pourcentage' }]);
    expect(constats[0]?.message).toContain('« % d’admis dont filles » publié 80, compté 50,0');
  });

  it('are not judged where nobody was admitted', async () => {
    const none = Object.fromEntries(
      ['acc_tot', 'acc_tot_f', 'acc_pp', 'acc_pc', 'acc_debutpp', 'acc_datebac', 'acc_finpp', 'acc_brs', 'acc_neobac']
        .concat(['acc_bg', 'acc_bt', 'acc_bp', 'acc_at', 'acc_sansmention', 'acc_ab', 'acc_b', 'acc_tb'])
        .concat(['acc_bg_mention', 'acc_bt_mention', 'acc_bp_mention', 'acc_term', 'acc_term_f'])
        .concat(['acc_aca_orig', 'acc_aca_orig_idf'])
        .map((name) => [name, '0']),
    );
    expect((await read({ ...none, pct_f: '0', pct_neobac: '0', pct_ab: '0' })).constats).toEqual([]);
  });
});
