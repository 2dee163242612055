/**
 * The 32 characters that Windows-1252 puts where Latin-1 has controls (WHATWG encoding standard, index windows-1252).
 * Written out because some Node releases decode the label « windows-1252 » as Latin-1. Five bytes are unassigned.
 */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Decodes Windows-1252; the five unassigned bytes become the control of the same number. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => HIGH[control.charCodeAt(0) - 0x80] ?? control);
}

/** The bytes that Windows-1252 leaves unassigned. */
const UNASSIGNED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * Index of the first byte that betrays another encoding: an unassigned one, or the two bytes by which UTF-8 writes an
 * accented letter (« Ã© ») or a typographic sign (« â€™ »), which no French text holds in Windows-1252.
 * @param previous Byte that stands before `bytes`.
 * @returns −1 when there is none.
 */
export function firstNot1252(bytes: Uint8Array, previous: number): number {
  let before = previous;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) {
      if (UNASSIGNED.has(byte)) return at;
      if (before === 0xc3 && byte <= 0xbf) return at;
      if (before === 0xe2 && byte === 0x80) return at;
    }
    before = byte;
  }
  return -1;
}
