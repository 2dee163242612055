import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8');

/** Values of the colour tokens in one block of the stylesheet. */
function tokens(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The block that follows a marker, up to its closing brace. */
function blockAfter(marker: string): string {
  const start = css.indexOf(marker);
  expect(start, marker).toBeGreaterThanOrEqual(0);
  return css.slice(start, css.indexOf('}', start));
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = 4.5;
const SHAPE = 3;

const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['ink', 'ink-soft', 'accent', 'accent-strong', 'data-b'].map((name) => [name, 'paper', TEXT] as const),
  ...['ink', 'ink-soft', 'accent', 'accent-strong'].map((name) => [name, 'paper-sunk', TEXT] as const),
  ...['ink', 'ink-soft', 'accent', 'accent-strong'].map((name) => [name, 'accent-wash', TEXT] as const),
  ...['ink', 'ink-soft', 'accent'].map((name) => [name, 'data-a-wash', TEXT] as const),
  ['ink', 'data-b-wash', TEXT],
  ...['ink', 'ink-soft', 'accent', 'accent-strong', 'data-b'].map((name) => [name, 'paper-raised', TEXT] as const),
  ['paper', 'ink', TEXT],
  ['data-b', 'paper-sunk', TEXT],
  ['on-accent', 'accent', TEXT],
  ['on-accent', 'accent-strong', TEXT],
  ['edge', 'paper', SHAPE],
  ['edge', 'paper-raised', SHAPE],
  ['edge', 'paper-sunk', SHAPE],
  ['edge', 'accent-wash', SHAPE],
  ['data-a', 'paper', SHAPE],
  ['data-a', 'data-a-wash', SHAPE],
];

/** Pairs that reach 7 : 1 when more contrast is asked for. */
const ENHANCED = 7;
const ENHANCED_PAIRS: readonly (readonly [string, string])[] = ['ink', 'ink-soft', 'accent'].flatMap((front) =>
  ['paper', 'paper-sunk', 'paper-raised', 'accent-wash', 'data-a-wash'].map((back) => [front, back] as const),
);

const light = tokens(blockAfter(':root {'));
const dark = new Map([...light, ...tokens(blockAfter('@media (prefers-color-scheme: dark)'))]);
const lightMore = new Map([...light, ...tokens(blockAfter('@media (prefers-contrast: more) {'))]);
const darkMore = new Map([
  ...dark,
  ...tokens(blockAfter('@media (prefers-contrast: more) {')),
  ...tokens(blockAfter('@media (prefers-contrast: more) and (prefers-color-scheme: dark)')),
]);

function contrastOf(theme: ReadonlyMap<string, string>, front: string, back: string): number {
  const [a, b] = [theme.get(front), theme.get(back)];
  if (a === undefined || b === undefined) throw new Error(`no token ${front} or ${back}`);
  return contrast(a, b);
}

describe.each([
  ['light', light],
  ['dark', dark],
  ['light, more contrast', lightMore],
  ['dark, more contrast', darkMore],
])('the %s theme', (_name, theme) => {
  it('gives every colour token a value of its own', () => {
    expect([...theme.keys()]).toEqual([...light.keys()]);
    expect(light.size).toBeGreaterThan(10);
  });

  it.each(PAIRS)('%s on %s reaches a contrast of %d', (front, back, least) => {
    expect(contrastOf(theme, front, back)).toBeGreaterThanOrEqual(least);
  });
});

describe.each([
  ['light', lightMore],
  ['dark', darkMore],
])('with more contrast, the %s theme', (_name, theme) => {
  it.each(ENHANCED_PAIRS)(`%s on %s reaches ${ENHANCED}`, (front, back) => {
    expect(contrastOf(theme, front, back)).toBeGreaterThanOrEqual(ENHANCED);
  });

  it('draws the edge of a control at 4.5 at least', () => {
    expect(contrastOf(theme, 'edge', 'paper-raised')).toBeGreaterThanOrEqual(TEXT);
  });
});

it('the dark theme changes every colour', () => {
  for (const [name, value] of light) expect(dark.get(name), name).not.toBe(value);
});

it('forced colours replace every colour by one of the reader', () => {
  const forced = [
    ...blockAfter('@media (forced-colors: active)').matchAll(
      /--([a-z-]+): ([A-Z][A-Za-z]+|color-mix\(in srgb, CanvasText \d+%, Canvas\));/g,
    ),
  ];
  expect(forced.map(([, name]) => name)).toEqual([...light.keys()]);
});
