import { describe, expect, it } from 'vitest';
import { donnees, formation, sessionFormation } from '@/fixtures/catalogue/donnees';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import { readAttente } from '@/lib/search/attente';
import { viewAttente } from './attente';

const withGroupes = (code: string, libelles: readonly string[]) =>
  formation({
    code,
    sessions: [sessionFormation({ code, groupes: libelles.map((libelle) => ({ libelle, rang: 12 })) })],
  });
const catalogue = buildCatalogue(donnees({ formations: [withGroupes('1', ['A', 'B']), withGroupes('2', ['Tous'])] }));
const view = (params: Record<string, string>, q = '') =>
  viewAttente(catalogue, readAttente(params), { ...CRITERES_PAR_DEFAUT, q });

describe('the screen of the waiting list', () => {
  it('lets a formation be chosen first, and names the code that none bears', () => {
    expect(view({})).toEqual({ kind: 'choisir', inconnue: null, trouvees: null });
    expect(view({ f: '99' })).toMatchObject({ kind: 'choisir', inconnue: '99' });
    expect(view({}, 'comptabilité')).toMatchObject({ kind: 'choisir', trouvees: { q: 'comptabilité', total: 2 } });
  });

  it('takes a group that the formation has, and the only one without asking', () => {
    expect(view({ f: '1' })).toMatchObject({ kind: 'rangs', groupes: ['A', 'B'], groupe: null });
    expect(view({ f: '1', groupe: 'B' })).toMatchObject({ groupe: 'B' });
    expect(view({ f: '1', groupe: 'C' })).toMatchObject({ groupe: null });
    expect(view({ f: '2' })).toMatchObject({ groupe: 'Tous' });
  });
});
