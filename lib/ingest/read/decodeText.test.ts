import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentRefuse } from '@/lib/ingest/lecteur';
import { decodeHead, decodeText } from './decodeText';

async function* chunksOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function decode(bytes: Uint8Array, size = 7): Promise<string> {
  let text = '';
  for await (const part of decodeText(chunksOf(bytes, size))) text += part;
  return text;
}

async function refusal(bytes: Uint8Array, size?: number) {
  const error = await decode(bytes, size).then(
    (text) => `read: ${text}`,
    (cause: unknown) => cause,
  );
  if (!(error instanceof DocumentRefuse)) throw new Error(`Not refused: ${error}`);
  const { code, repere } = error.constat;
  return [code, repere.ligne];
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('decodeText', () => {
  it('reads UTF-8 whatever the chunks, four-byte characters included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }).filter((text) => !/[\0\ufeff]/.test(text)),
        fc.integer({ min: 1, max: 5 }),
        async (text, size) => {
          expect(await decode(utf8(text), size)).toBe(text);
        },
      ),
    );
  });

  it('drops the byte order mark, and only at the start', async () => {
    expect(await decode(utf8('\ufeffété'), 1)).toBe('été');
    expect(await decode(utf8('é\ufeffé'), 1)).toBe('é\ufeffé');
  });

  it.each([1, 2, 3, 100])('reads Windows-1252 when bytes are not UTF-8, by chunks of %i', async (size) => {
    expect(await decode(latin1('Lyc\u00e9e \u0093Saint\u0092O\u0094 \u0080\u009c\n'), size)).toBe(
      'Lycée “Saint’O” €œ\n',
    );
    // A lone accent as last byte.
    expect(await decode(latin1('abc\u00e9'), size)).toBe('abcé');
  });

  it.each([1, 3, 100])('refuses a document that mixes both, at the line where the other begins (%i)', async (size) => {
    expect(await refusal(Buffer.concat([utf8('a\né\nb\n'), latin1('\u00e9t\u00e9\n')]), size)).toEqual(['encodage', 4]);
    expect(await refusal(Buffer.concat([latin1('a\n\u00e9t\u00e9\n'), utf8('c’est né\n')]), size)).toEqual([
      'encodage',
      3,
    ]);
  });

  it('refuses bytes that no encoding assigns', async () => {
    expect(await refusal(latin1('\u00e9t\u00e9\n\u0081\n'))).toEqual(['encodage', 2]);
  });

  it('refuses overlong forms and surrogates as UTF-8', async () => {
    expect(await refusal(Buffer.from([0xc3, 0xa9, 0x0a, 0xc0, 0xaf]))).toEqual(['encodage', 2]);
    expect(await refusal(Buffer.from([0xc3, 0xa9, 0x0a, 0xed, 0xa0, 0x80]))).toEqual(['encodage', 2]);
  });

  it('refuses UTF-16, binary content, and a last character that is cut', async () => {
    expect(await refusal(Buffer.from('\ufeffétés', 'utf16le'))).toEqual(['encodage', 1]);
    expect(await refusal(Buffer.from('a\nb\0c'))).toEqual(['document-illisible', 2]);
    expect(await refusal(utf8('é\né').subarray(0, 4))).toEqual(['document-tronque', 2]);
  });

  it('reads nothing from nothing', async () => {
    expect(await decode(new Uint8Array(0))).toBe('');
    expect(await decode(utf8('a'))).toBe('a');
  });
});

describe('decodeHead', () => {
  it('reads the start of anything, a cut character left out of account', () => {
    expect(decodeHead(utf8('\ufeffété'))).toBe('été');
    expect(decodeHead(latin1('\u00e9t\u00e9'))).toBe('été');
    expect(decodeHead(Buffer.from('\ufeffété', 'utf16le'))).toBe('été');
    expect(decodeHead(utf8('école é').subarray(0, 8))).toMatch(/^école /);
  });
});
