import { unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { type Tableau, toTableau } from './tableau';

/** What a class list weighs once unpacked is far below; an archive made to fill the memory is far above. */
const OCTETS_DEPAQUETES = 40_000_000;

export type ClasseurLu =
  | { readonly ok: true; readonly tableau: Tableau }
  /** French, for the screen. */
  | { readonly ok: false; readonly message: string };

class TropGrand extends Error {}

/**
 * The same workbook, nothing of it compressed. Unpacked here, its size is known before: no entry gets more room than it announces. And the reader would unpack a
 * large one in a worker of a `blob:` address, which the content policy refuses; what is stored needs no unpacking.
 */
function stored(bytes: Uint8Array): Uint8Array {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      size += originalSize;
      if (size > OCTETS_DEPAQUETES) throw new TropGrand();
      return /\.(xml|rels)$/.test(name);
    },
  });
  return zipSync(files, { level: 0 });
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}

/**
 * The first sheet of an XLSX workbook, as text. A formula gives the value that the file keeps for it: nothing is computed.
 *
 * @returns a French message for an archive that is damaged, too large once unpacked, or no workbook
 */
export async function readClasseur(bytes: Uint8Array): Promise<ClasseurLu> {
  try {
    const rows = await readSheet(Uint8Array.from(stored(bytes)).buffer, 1, { trim: false });
    return { ok: true, tableau: toTableau(rows.map((row) => row.map(cellText))) };
  } catch (error) {
    if (error instanceof TropGrand) {
      return {
        ok: false,
        message: 'Ce classeur est trop grand une fois dépaqueté. Copiez ses cellules et collez-les ici.',
      };
    }
    return {
      ok: false,
      message:
        'Ce classeur ne se lit pas : il est abîmé, protégé par un mot de passe, ou ce n’est pas un .xlsx. Copiez ses cellules et collez-les ici.',
    };
  }
}
