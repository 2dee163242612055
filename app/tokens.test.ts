import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./globals.css', import.meta.url), 'utf8');

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
  ['on-accent', 'accent', TEXT],
  ['on-accent', 'accent-strong', TEXT],
  ['edge', 'paper', SHAPE],
  ['data-a', 'paper', SHAPE],
  ['data-a', 'data-a-wash', SHAPE],
];

const light = tokens(blockAfter(':root {'));
const dark = new Map([...light, ...tokens(blockAfter('@media (prefers-color-scheme: dark)'))]);

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_name, theme) => {
  it('gives every colour token a value of its own', () => {
    expect([...theme.keys()]).toEqual([...light.keys()]);
    expect(light.size).toBeGreaterThan(10);
  });

  it.each(PAIRS)('%s on %s reaches a contrast of %d', (front, back, least) => {
    const [a, b] = [theme.get(front), theme.get(back)];
    if (a === undefined || b === undefined) throw new Error(`no token ${front} or ${back}`);
    expect(contrast(a, b)).toBeGreaterThanOrEqual(least);
  });
});

it('the dark theme changes every colour', () => {
  for (const [name, value] of light) expect(dark.get(name), name).not.toBe(value);
});
