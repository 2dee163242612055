import { describe, expect, it } from 'vitest';
import { composeMatrices, filetsRemplis, filetsTraces } from './filets';
import { composeLignes, type Filet, type Morceau } from './geometrie';
import { buildGrilles } from './grille';

const h = (position: number, debut: number, fin: number): Filet => ({ sens: 'horizontal', position, debut, fin });
const v = (position: number, debut: number, fin: number): Filet => ({ sens: 'vertical', position, debut, fin });
const mot = (texte: string, x0: number, y: number, x1 = x0 + 5 * texte.length): Morceau => ({
  texte,
  x0,
  x1,
  y,
  taille: 10,
});
const texteAt = (grille: ReturnType<typeof buildGrilles>['grilles'][number] | undefined, x: number, rangee: number) =>
  grille?.at(x, rangee)?.lignes.map(({ texte }) => texte);

describe('a line of words', () => {
  it('joins pieces that touch and parts the others', () => {
    const [line] = composeLignes([
      mot('fi', 15, 50, 20),
      mot('con', 0, 50, 15),
      mot('rmé', 20, 50.5, 35),
      mot('le', 40, 50),
    ]);
    expect(line?.texte).toBe('confirmé le');
  });

  it('runs from top to bottom', () => {
    expect(composeLignes([mot('bas', 0, 30), mot('haut', 0, 10)]).map(({ texte }) => texte)).toEqual(['haut', 'bas']);
  });
});

describe('a ruled table', () => {
  const frame = [h(0, 0, 200), h(60, 0, 200), v(0, 0, 60), v(200, 0, 60), v(100, 0, 60)];

  it('gives each text the cell that it stands in, spanning cells included', () => {
    const { grilles, dehors } = buildGrilles(
      [mot('Jury', 5, 15), mot('un', 105, 15), mot('deux', 105, 45), mot('dehors', 5, 90)],
      [...frame, h(30, 100, 200)],
    );
    expect(grilles).toHaveLength(1);
    expect(texteAt(grilles[0], 50, 0)).toEqual(['Jury']);
    expect(grilles[0]?.at(50, 0)).toBe(grilles[0]?.at(50, 1));
    expect(texteAt(grilles[0], 150, 0)).toEqual(['un']);
    expect(texteAt(grilles[0], 150, 1)).toEqual(['deux']);
    expect(dehors.map(({ texte }) => texte)).toEqual(['dehors']);
    expect(grilles[0]?.at(250, 0)).toBeNull();
  });

  it('is one although its borders are drawn cell by cell, with slivers left out', () => {
    const { grilles } = buildGrilles(
      [mot('a', 5, 15), mot('b', 105, 15)],
      [
        h(0, 0, 100),
        h(0.5, 100, 200),
        h(60, 0, 200),
        v(0, 0, 30),
        v(0, 34, 60),
        v(200, 0, 60),
        v(100, 0, 28),
        v(100, 33, 60),
      ],
    );
    expect(grilles).toHaveLength(1);
    expect(texteAt(grilles[0], 50, 0)).toEqual(['a']);
    expect(texteAt(grilles[0], 150, 0)).toEqual(['b']);
  });

  it('cuts a text that runs across a rule', () => {
    const { grilles } = buildGrilles([mot('gauche droite', 70, 15, 135)], frame);
    expect(texteAt(grilles[0], 50, 0)).toEqual(['gauche']);
    expect(texteAt(grilles[0], 150, 0)).toEqual(['droite']);
  });

  it('keeps, where the page cuts it, the text that runs on below its last rule', () => {
    const cut = [h(0, 0, 200), h(30, 100, 200), v(0, 0, 30), v(100, 0, 30), v(200, 0, 30)];
    const { grilles, dehors } = buildGrilles(
      [mot('Bacheliers', 5, 15), mot('toutes', 5, 27), mot('séries', 5, 39), mot('un', 105, 15), mot('note', 105, 42)],
      cut,
    );
    expect(texteAt(grilles[0], 50, 0)).toEqual(['Bacheliers', 'toutes', 'séries']);
    expect(dehors.map(({ texte }) => texte)).toEqual(['note']);
  });

  it('is none for an underlined word', () => {
    expect(buildGrilles([mot('lien', 0, 10)], [h(12, 0, 20)]).grilles).toEqual([]);
  });
});

describe('rules', () => {
  const identity = [1, 0, 0, 1, 0, 0] as const;

  it('are thin filled rectangles, in the page’s own coordinates', () => {
    const rectangle = [0, 10, 10, 1, 110, 10, 1, 110, 11, 1, 10, 11, 4];
    expect(filetsRemplis(rectangle, identity)).toEqual([h(10.5, 10, 110)]);
    expect(filetsRemplis(rectangle, [0.5, 0, 0, -1, 0, 100])).toEqual([h(89.5, 5, 55)]);
  });

  it('are not the bars of a chart, nor curves', () => {
    expect(filetsRemplis([0, 0, 0, 1, 50, 0, 1, 50, 8, 1, 0, 8, 4], identity)).toEqual([]);
    expect(filetsTraces([0, 0, 0, 2, 1, 1, 2, 2, 50, 0], identity)).toEqual([]);
  });

  it('are the sides of a stroked cell', () => {
    const cell = [0, 0, 0, 1, 50, 0, 1, 50, 20, 1, 0, 20, 4];
    expect(filetsTraces(cell, identity)).toEqual([h(0, 0, 50), v(50, 0, 20), h(20, 0, 50), v(0, 0, 20)]);
  });

  it('follow nested transforms', () => {
    expect(composeMatrices([1, 0, 0, -1, 0, 100], [2, 0, 0, 2, 5, 5])).toEqual([2, 0, 0, -2, 5, 95]);
  });
});
