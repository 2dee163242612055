/** How the bytes of a text were written. */
export type Encodage = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** Share of zero bytes on one side from which a text without a mark is UTF-16: in French, nearly every other byte is zero. */
const PART_DE_ZEROS = 0.3;

function zerosAt(bytes: Uint8Array, parity: 0 | 1): number {
  const seen = Math.min(bytes.length, 4096);
  let zeros = 0;
  for (let index = parity; index < seen; index += 2) if (bytes[index] === 0) zeros += 1;
  return seen === 0 ? 0 : zeros / (seen / 2);
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (zerosAt(bytes, 1) > PART_DE_ZEROS) return 'utf-16le';
  return zerosAt(bytes, 0) > PART_DE_ZEROS ? 'utf-16be' : null;
}

/**
 * The text of a file that says nothing of its encoding: UTF-16 by its mark or its zeros, else UTF-8 when it is valid, else what French spreadsheets
 * write.
 *
 * @param bytes any; no byte makes it fail
 */
export function decodeTexte(bytes: Uint8Array): { readonly texte: string; readonly encodage: Encodage } {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { texte: new TextDecoder(utf16).decode(bytes), encodage: 'UTF-16' };
  try {
    return { texte: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encodage: 'UTF-8' };
  } catch {
    return { texte: new TextDecoder('windows-1252').decode(bytes), encodage: 'Windows-1252' };
  }
}
