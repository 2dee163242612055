import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BORNES_LISTE, type ItemListe, LISTE_VIDE, type Liste } from './liste';
import {
  addItem,
  type Changement,
  clearItems,
  mergeListe,
  nameItems,
  noteItem,
  orderItems,
  removeItem,
  replaceListe,
} from './operations';

const item = (code: string, note = ''): ItemListe => ({ code, nom: `Formation ${code}`, note, ajouteLe: '2026-11-20' });
const liste = (...codes: string[]): Liste => ({ candidat: 'bac=general', items: codes.map((code) => item(code)) });
const codes = ({ items }: Liste) => items.map(({ code }) => code).join(' ');
const undone = ({ liste: after, annuler }: Changement) => annuler(after);

describe('a change of the list', () => {
  const anyListe = fc
    .uniqueArray(fc.nat(99), { maxLength: 12 })
    .map((numbers) => liste(...numbers.map((n) => String(n))));

  it('is taken back exactly, whatever it was', () => {
    fc.assert(
      fc.property(anyListe, anyListe, fc.nat(99).map(String), (one, other, code) => {
        for (const change of [
          addItem(one, item(code)),
          removeItem(one, code),
          clearItems(one),
          noteItem(one, code, 'vu aux portes ouvertes'),
          orderItems(one, codes(other).split(' ')),
          replaceListe(one, other),
          mergeListe(one, other),
        ]) {
          expect(undone(change)).toEqual(one);
        }
      }),
    );
  });

  it('is taken back without undoing what another tab did meanwhile', () => {
    const since = (change: Changement) => codes(change.annuler(addItem(change.liste, item('9')).liste));
    expect(since(removeItem(liste('1', '2', '3'), '2'))).toBe('1 2 3 9');
    expect(since(clearItems(liste('1', '2')))).toBe('1 2 9');
    expect(since(replaceListe(liste('1', '2'), liste('7')))).toBe('1 2 9');
    expect(since(mergeListe(liste('1'), liste('7')))).toBe('1 9');
    expect(since(addItem(liste('1'), item('2')))).toBe('1 9');
  });
});

describe('the list', () => {
  it('holds a formation once, at the end, and no more than its bound', () => {
    expect(codes(addItem(liste('1'), item('2')).liste)).toBe('1 2');
    const twice = addItem(liste('1', '2'), item('1'));
    expect(codes(twice.liste)).toBe('1 2');
    expect(codes(undone(twice))).toBe('1 2');
    const full = liste(...Array.from({ length: BORNES_LISTE.items }, (_, i) => String(i + 1)));
    expect(addItem(full, item('500')).liste).toBe(full);
    expect(mergeListe(full, liste('500')).liste.items).toHaveLength(BORNES_LISTE.items);
  });

  it('keeps its own order, notes and profile when another is added, and loses no note', () => {
    const mine: Liste = { candidat: 'bac=general', items: [item('1', 'à moi'), item('2')] };
    const theirs: Liste = {
      candidat: 'bac=autre',
      items: [item('2', 'à eux'), item('1', 'autre avis'), item('3', 'n')],
    };
    const { liste: merged } = mergeListe(mine, theirs);
    expect(merged.candidat).toBe('bac=general');
    expect(merged.items.map(({ code, note }) => `${code} ${note}`)).toEqual(['1 à moi\nautre avis', '2 à eux', '3 n']);
    expect(mergeListe(LISTE_VIDE, theirs).liste).toEqual(theirs);
  });

  it('cuts a note at its bound', () => {
    const { liste: noted } = noteItem(liste('1'), '1', 'a'.repeat(BORNES_LISTE.note + 9));
    expect(noted.items[0]?.note).toHaveLength(BORNES_LISTE.note);
  });

  it('puts what an order does not name last', () => {
    expect(codes(orderItems(liste('1', '2', '3', '4'), ['3', '1']).liste)).toBe('3 1 2 4');
  });

  it('takes the names that it came without, and no other', () => {
    const bare: Liste = { candidat: '', items: [{ ...item('1'), nom: '' }, item('2')] };
    const noms = new Map([
      ['1', 'Trouvée'],
      ['2', 'Autre'],
    ]);
    const named = nameItems(bare, noms);
    expect(named.items.map(({ nom }) => nom)).toEqual(['Trouvée', 'Formation 2']);
    expect(nameItems(named, noms)).toBe(named);
  });
});
