import { expect, it } from 'vitest';
import { DONNEES_OFFRE } from '@/fixtures/catalogue/offre';
import { listeDetail } from '@/lib/api/listeDetail';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { listeOf } from '@/lib/device/lien';
import { feuilleListe } from './feuilleListe';
import { voeuxOf } from './lignes';

const CODES = ['101', '601', '999'];

it('has a row for each sous-vœu, a cell for each column, and leaves empty what is not known', () => {
  const detail = listeDetail(buildCatalogue(DONNEES_OFFRE), CODES, {
    bac: 'general',
    mention: 'ab',
    profil: 'terminale',
  });
  const { items } = listeOf(CODES, '');
  const noted = items.map((item) => (item.code === '601' ? { ...item, note: '=loin' } : item));
  const { colonnes, lignes } = feuilleListe(voeuxOf(noted, detail));
  expect(lignes.map((ligne) => ligne.length)).toEqual(CODES.map(() => colonnes.length));
  expect(lignes[0]?.slice(0, 5)).toEqual([
    'Lycée Ampère inventé',
    'Lyon',
    'BTS Comptabilité et gestion',
    '101',
    '50 sur 100',
  ]);
  expect(lignes[1]?.at(-1)).toBe('=loin');
  expect(lignes[2]).toEqual(['Formation 999', null, 'Formation 999', '999', null, null, null, null, null, null]);
});
