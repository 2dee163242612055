import { isotonicRegression } from '@/lib/stats/isotonicRegression';

/**
 * Where things stand in a chart. Across, everything is a share of the width, so that a drawing fills its column and its
 * text keeps its size; down, everything is in rem, so that it grows with the reader's own text size. No coordinate needs
 * a script or a `style` attribute.
 */

/** Width of the narrowest plot, in px: a 320 px screen less the margins of the page. Placements are computed for it. */
export const NARROWEST = 288;

/** Mean width of a character of the smallest text (14 px), in px: wide on purpose, for digits and capitals. */
const CHARACTER = 7.8;

/** A coordinate across. @param share in [0, 1], brought back inside it */
export function across(share: number): string {
  return `${Number((Math.min(1, Math.max(0, share)) * 100).toFixed(2))}%`;
}

/** A coordinate down. @param px at the reader's default text size of 16 px */
export function down(px: number): string {
  return `${Number((px / 16).toFixed(4))}rem`;
}

/** Width of a text of the smallest size, in px, estimated: a server measures no glyph. */
export function textWidth(text: string): number {
  return text.length * CHARACTER;
}

/** Which side of its point a text stands on: in the middle of it, or inward where it would leave the drawing. @param width of the drawing, in px */
export function anchorOf(share: number, text: string, width: number): 'start' | 'middle' | 'end' {
  const half = textWidth(text) / 2;
  if (share * width < half) return 'start';
  return (1 - share) * width < half ? 'end' : 'middle';
}

/**
 * Centres of labels stacked at one side, as near as can be to what they name, none over another.
 *
 * @param wanted centre that each label would have alone
 * @param heights one per label
 * @param bounds top and bottom that labels stay inside, if they fit
 * @returns centres in the order given: least squares, by pooling the neighbours that would overlap
 */
export function spreadLabels(
  wanted: readonly number[],
  heights: readonly number[],
  [top, bottom]: readonly [number, number],
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const total = heights.reduce((sum, height) => sum + height, 0);
  let before = 0;
  const offsets = order.map((index) => {
    const height = heights[index] ?? 0;
    const offset = before + height / 2;
    before += height;
    return offset;
  });
  const fitted = isotonicRegression(
    order.map((index, place) => (wanted[index] ?? 0) - (offsets[place] ?? 0)),
    order.map(() => 1),
  );
  const centres = wanted.map(() => 0);
  order.forEach((index, place) => {
    const start = Math.max(top, Math.min(fitted[place]?.value ?? 0, bottom - total));
    centres[index] = start + (offsets[place] ?? 0);
  });
  return centres;
}

interface Placed {
  /** Place across, in [0, 1]. */
  readonly share: number;
  readonly text: string;
  /** Written before those that are not. */
  readonly first: boolean;
}

/**
 * The labels of a line of labels that can be written without touching, on the narrowest plot: those that come first
 * (the two ends before what is between), then each that still has room.
 *
 * @param width of the plot, in px
 * @returns indexes of the labels to write, in order
 */
export function fittingLabels(labels: readonly Placed[], width: number): number[] {
  const gap = 6;
  const span = ({ share, text }: Placed): readonly [number, number] => {
    const half = textWidth(text) / 2;
    const anchor = anchorOf(share, text, width);
    const centre = share * width + (anchor === 'start' ? half : anchor === 'end' ? -half : 0);
    return [centre - half, centre + half];
  };
  const kept: number[] = [];
  const rank = (index: number) => (labels[index]?.first ? 0 : 2) + (index === 0 || index === labels.length - 1 ? 0 : 1);
  const priority = [...labels.keys()].sort((a, b) => rank(a) - rank(b) || a - b);
  for (const index of priority) {
    const label = labels[index];
    if (label === undefined) continue;
    const [left, right] = span(label);
    const free = kept.every((other) => {
      const [otherLeft, otherRight] = span(labels[other] ?? label);
      return right + gap <= otherLeft || otherRight + gap <= left;
    });
    if (free) kept.push(index);
  }
  return kept.sort((a, b) => a - b);
}

/** A label on as many lines as it needs. @param most characters on a line; a longer word keeps a line of its own */
export function wrapLabel(label: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
