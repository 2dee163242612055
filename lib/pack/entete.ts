import { z } from 'zod';

/** Of the layout of the file and of what it holds: a reader knows one, and refuses the others. */
export const VERSION_PACK = 1;

const FORMAT = 'rose-des-voeux/pack';
const FIN = 0x0a;
/** Bytes within which a header ends. */
const LONGUEUR_MAX = 1024;

const ENTETE = z.object({
  format: z.literal(FORMAT),
  version: z.number().int(),
  /** Digest of the release. */
  release: z.string(),
  session: z.number().int().nullable(),
  /** ISO instant. */
  publieeLe: z.string(),
  demonstration: z.boolean(),
  /** Length of what follows. */
  octets: z.number().int().nonnegative(),
  /** SHA-256 of what follows, 64 hexadecimal digits. */
  sha256: z.string(),
});

/** First line of a pack: what it is of, and what its body must be, read without opening it. */
export type EntetePack = Readonly<z.infer<typeof ENTETE>>;

/** A header as the bytes that a pack begins with. */
export function writeEntete(entete: Omit<EntetePack, 'format' | 'version'>): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ format: FORMAT, version: VERSION_PACK, ...entete })}\n`);
}

/** @returns `null` where the bytes do not begin as a pack, of whatever version */
export function readEntete(
  bytes: Uint8Array,
): { readonly entete: EntetePack; readonly corps: Uint8Array<ArrayBuffer> } | null {
  const end = bytes.subarray(0, LONGUEUR_MAX).indexOf(FIN);
  if (end === -1) return null;
  const entete = ENTETE.safeParse(parseLine(bytes.subarray(0, end))).data;
  return entete === undefined ? null : { entete, corps: bytes.slice(end + 1) };
}

function parseLine(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
