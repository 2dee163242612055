import encodeQR from 'qr';

/** A QR code, drawn in a square of `cote` units: one a module, with the white that readers need around it. */
export interface CodeTrace {
  readonly cote: number;
  /** Its black modules, as the `d` of a path. */
  readonly trace: string;
}

/** Modules of white around a code (ISO/IEC 18004, 6.3.8). */
const MARGE = 4;

/** Draws a text as a QR code that stays readable with an eighth of it hidden. @throws when the text is longer than a code holds, 2,331 bytes */
export function tracerQr(texte: string): CodeTrace {
  const rangs = encodeQR(texte, 'raw', { ecc: 'medium', border: MARGE });
  const trace = rangs.flatMap((rang, y) =>
    [
      ...rang
        .map((noir) => (noir ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: noirs }) => `M${index} ${y}h${noirs.length}v1h-${noirs.length}z`),
  );
  return { cote: rangs.length, trace: trace.join('') };
}
