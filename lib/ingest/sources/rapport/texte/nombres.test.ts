import { describe, expect, it } from 'vitest';
import { groupJetons, isOrdered, readInterpretations, splitQueue } from './nombres';

const jetons = (texte: string) => texte.split(' ');

describe('the counts at the end of a line', () => {
  it('stand after the label, with or without a percentage', () => {
    expect(splitQueue('Total 1 284 812 309 12 100 %', 4)).toEqual({
      etiquette: 'Total',
      jetons: ['1', '284', '812', '309', '12'],
      pourcentage: 100,
    });
    expect(splitQueue('11 1 1 0', 4)).toEqual({ etiquette: '', jetons: ['11', '1', '1', '0'], pourcentage: null });
    expect(splitQueue('Sans mention 15 7 7 2 66,7 %', 4)?.pourcentage).toBe(66.7);
  });

  it('are a piece of a label when there are too few', () => {
    expect(splitQueue('option 2', 4)).toBeNull();
    expect(splitQueue('(46421)', 4)).toBeNull();
    expect(splitQueue('Autres candidats', 5)).toBeNull();
  });
});

describe('runs of digits read as numbers', () => {
  it('join at a thousands space only before three digits', () => {
    expect(groupJetons(jetons('1 284 812'), 2)).toEqual([
      [1, 284812],
      [1284, 812],
    ]);
    expect(groupJetons(jetons('12 34'), 1)).toEqual([]);
    expect(groupJetons(jetons('1 234 567'), 1)).toEqual([[1_234_567]]);
  });

  it('never start with a zero, nor join onto more than three digits', () => {
    expect(groupJetons(jetons('0 123'), 1)).toEqual([]);
    expect(groupJetons(jetons('1 037'), 2)).toEqual([]);
    expect(groupJetons(jetons('1284 812'), 1)).toEqual([]);
    expect(groupJetons(jetons('0 0 0 0'), 4)).toEqual([[0, 0, 0, 0]]);
  });
});

describe('the readings of a row', () => {
  const read = (texte: string, places = false, libre = false) =>
    readInterpretations(jetons(texte), { places, libre }).map((interpretation) => [
      ...(places ? [interpretation.places] : []),
      interpretation.confirmes,
      interpretation.classes,
      interpretation.appeles,
      interpretation.acceptes,
    ]);

  it('are one when only one keeps confirmés ≥ classés ≥ appelés ≥ acceptés', () => {
    expect(read('1 284 812 309 12')).toEqual([[1284, 812, 309, 12]]);
    expect(read('12 1 284 812 309 12', true)).toEqual([[12, 1284, 812, 309, 12]]);
    expect(read('3 402 2 345 1 100 999')).toEqual([[3402, 2345, 1100, 999]]);
  });

  it('are several when the places may end with the thousands', () => {
    expect(read('1 284 812 309 12 9', true)).toEqual([
      [1, 284812, 309, 12, 9],
      [1284, 812, 309, 12, 9],
    ]);
  });

  it('are kept unordered when none is ordered, for the check to say it', () => {
    expect(read('5 9 3 1')).toEqual([[5, 9, 3, 1]]);
  });

  it('give digits back to a free label', () => {
    const [interpretation] = readInterpretations(jetons('2 9 4 2 0'), { places: false, libre: true });
    expect(interpretation).toMatchObject({ suffixe: '2', confirmes: 9, acceptes: 0 });
    expect(readInterpretations(jetons('2 9 4 2 0'), { places: false, libre: false })).toEqual([]);
  });

  it('pass over a count that is not published', () => {
    const interpretation = { places: null, confirmes: 9, classes: null, appeles: 4, acceptes: 2, suffixe: '' };
    expect(isOrdered(interpretation)).toBe(true);
    expect(isOrdered({ ...interpretation, appeles: 10 })).toBe(false);
  });
});
