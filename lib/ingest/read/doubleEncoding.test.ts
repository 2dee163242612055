import { describe, expect, test } from 'vitest';
import { findDoubleEncoding } from './doubleEncoding';

/** What a program does that takes UTF-8 for Windows-1252, then saves as UTF-8. */
const convertAgain = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('double encoding', () => {
  test('is found at the line of its first letter', () => {
    expect(findDoubleEncoding(convertAgain('BTS\nDiplôme délivré à l’issue d’un apprentissage'))).toBe(2);
  });

  test.each(['Diplôme délivré à l’issue', 'SÃO PAULO : Ã et ã, Â et â', 'Un « Ã© » tout seul', ''])(
    'sound text is left alone: %s',
    (text) => {
      expect(findDoubleEncoding(text)).toBeNull();
    },
  );
});
