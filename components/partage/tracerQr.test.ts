import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { partageUrl } from '@/lib/device/partage';
import { type CodeTrace, tracerQr } from './tracerQr';

/** Pixels of one module. */
const PIXELS = 3;

/** What a camera would see: the path as an image. */
function imageOf({ cote, trace }: CodeTrace) {
  const side = cote * PIXELS;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, width] of trace.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row += 1) {
      const start = (row * side + Number(x) * PIXELS) * 4;
      for (let at = start; at < start + Number(width) * PIXELS * 4; at += 4) data.fill(0, at, at + 3);
    }
  }
  return { width: side, height: side, data };
}

const codes = (total: number) => Array.from({ length: total }, (_, rank) => String(30_000 + rank * 317));
const lien = (total: number) =>
  `https://rose.exemple.fr${partageUrl({ personne: 'bac=technologique&serie=STMG&mention=ab&ville=Roubaix', liste: codes(total), comparaison: codes(2) })}`;

describe('the QR code of a link', () => {
  it.each([1, 7, 20, 100])('of %i formations is read as that very link', (total) => {
    expect(decodeQR(imageOf(tracerQr(lien(total))), { timeLimit: 30_000 })).toBe(lien(total));
  });

  it('is small on paper: 7 formations in a square of 25 mm, half a millimetre a module', () => {
    expect(tracerQr(lien(7)).cote / 2).toBeLessThanOrEqual(25);
    expect(tracerQr(lien(20)).cote / 2).toBeLessThanOrEqual(31);
  });
});
