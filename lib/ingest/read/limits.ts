/** What reading accepts from a document, so that a hostile or broken one cannot exhaust the machine. */
export interface Limites {
  /** Expanded bytes of one document, and of all the entries of one archive together. */
  readonly octets: number;
  /** Expanded bytes of an archive found inside another container: it has to be held in memory to be listed. */
  readonly octetsArchiveInterne: number;
  /** Expanded ÷ compressed bytes. Official files reach 12; text made of one repeated byte reaches 1,000. */
  readonly rapport: number;
  /** Expanded bytes under which the ratio is not looked at: a small file of spaces is harmless. */
  readonly octetsSansRapport: number;
  /** Entries of one archive. */
  readonly entrees: number;
  /** Containers (gzip or zip) one inside another. */
  readonly niveaux: number;
}

const MIO = 1024 * 1024;

export const LIMITES: Limites = {
  octets: 1024 * MIO,
  octetsArchiveInterne: 64 * MIO,
  rapport: 100,
  octetsSansRapport: 16 * MIO,
  entrees: 2000,
  niveaux: 2,
};

/** Bytes as a French size: « 1 Gio », « 64 Mio », « 512 octets ». Rounded down. */
export function formatOctets(octets: number): string {
  if (octets >= 1024 * MIO) return `${Math.floor(octets / (1024 * MIO))} Gio`;
  if (octets >= MIO) return `${Math.floor(octets / MIO)} Mio`;
  if (octets >= 1024) return `${Math.floor(octets / 1024)} Kio`;
  return `${octets} octets`;
}
