/** A workbook begins as every zip archive does. */
export const isClasseur = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** The binary workbooks of before 2007, and those that a password protects: nothing here reads them. */
export const isVieuxClasseur = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11;
