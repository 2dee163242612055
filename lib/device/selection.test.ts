import { describe, expect, it } from 'vitest';
import { PARAMETRES_CANDIDAT } from '@/lib/search/schemas';
import { CARRIED } from './personne';
import { type Choisie, comparaisonUrl, parseSelection, withChoisie, withoutChoisie } from './selection';

const choisie = (code: number): Choisie => ({ code: String(code), nom: `BTS ${code}` });
const FOUR = [1, 2, 3, 4].map(choisie);

describe('what the device keeps to be compared', () => {
  it('comes back as it was written', () => {
    expect(parseSelection(JSON.stringify(FOUR))).toEqual(FOUR);
  });

  it('is empty where nothing, or nothing readable, was kept', () => {
    for (const text of ['', '{', 'null', '12', '"1"', '{"code":"1"}']) expect(parseSelection(text)).toBeNull();
    expect(parseSelection('[null,1,"2",[],{"code":"1"}]')).toEqual([]);
  });

  it('keeps what can be read beside what cannot', () => {
    const text = JSON.stringify([
      { code: '1', nom: 'BTS 1' },
      { code: '<script>', nom: 'BTS' },
      { code: '2', nom: ' ' },
      { code: 3, nom: 'BTS' },
    ]);
    expect(parseSelection(text)).toEqual([choisie(1)]);
  });

  it('holds four at most, each once', () => {
    expect(parseSelection(JSON.stringify([choisie(1), choisie(1), ...[2, 3, 4, 5].map(choisie)]))).toEqual(FOUR);
  });
});

describe('choosing', () => {
  it('adds at the end, and a formation already chosen changes nothing', () => {
    expect(withChoisie([choisie(1)], choisie(2))).toEqual([choisie(1), choisie(2)]);
    expect(withChoisie(FOUR, choisie(4))).toBe(FOUR);
  });

  it('refuses a fifth', () => {
    expect(withChoisie(FOUR, choisie(5))).toBeNull();
  });

  it('takes one away', () => {
    expect(withoutChoisie(FOUR, '2').map(({ code }) => code)).toEqual(['1', '3', '4']);
  });
});

describe('the address of a comparison', () => {
  it('carries who asks and the place that distances are measured from, and nothing else', () => {
    const current = new URLSearchParams('bac=general&eds=MATHS&eds=PC&q=photo&page=3&ville=Lyon&statut=public');
    expect(comparaisonUrl(['46421', '7'], current)).toBe(
      '/comparer?f=46421&f=7&bac=general&eds=MATHS&eds=PC&ville=Lyon',
    );
  });

  it('knows every parameter that says who asks', () => {
    expect(CARRIED).toEqual(expect.arrayContaining([...PARAMETRES_CANDIDAT]));
  });
});
