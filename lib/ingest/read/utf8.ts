/**
 * Length of the UTF-8 sequence that starts at `at` (2 to 4), by the table of well-formed sequences (Unicode 15,
 * table 3-7).
 * @returns 0 when the bytes cannot be UTF-8, −1 when they end before it can be told.
 */
export function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0) return 0;
  for (let offset = 1; offset < length; offset++) {
    const byte = bytes[at + offset];
    if (byte === undefined) return -1;
    const low = offset > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = offset > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return 0;
  }
  return length;
}

/** Index of the first byte that is not ASCII, from `from` on; −1 when there is none. */
export function firstNonAscii(bytes: Uint8Array, from = 0): number {
  for (let at = from; at < bytes.length; at++) if ((bytes[at] ?? 0) >= 0x80) return at;
  return -1;
}

/**
 * Checks a run of UTF-8.
 * @returns `invalid`: index of the first byte that is not UTF-8, −1 when all is; `complete`: length without a sequence
 * that the end cuts.
 */
export function scanUtf8(bytes: Uint8Array): { invalid: number; complete: number } {
  let at = firstNonAscii(bytes);
  while (at !== -1) {
    const length = utf8Length(bytes, at);
    if (length === 0) return { invalid: at, complete: at };
    if (length === -1) return { invalid: -1, complete: at };
    at = firstNonAscii(bytes, at + length);
  }
  return { invalid: -1, complete: bytes.length };
}
