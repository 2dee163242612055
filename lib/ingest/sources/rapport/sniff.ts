import type { Debut } from '@/lib/ingest/read/debut';
import { compactTexte } from './normalisation';
import { TITRES } from './rubriques';

/** True for the first bytes of a PDF; some producers put a few bytes before its mark. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Headings and column titles that only a public report prints. Two of them are enough: a document may be cut. */
const MARQUES: readonly string[] = [
  TITRES.groupes,
  TITRES.sexe,
  TITRES.bac,
  TITRES.profil,
  TITRES.eds,
  "position de recevoir une proposition d'admission",
  TITRES.donnees,
].map(compactTexte);

/** True for any PDF (its reader says whether it is a public report), and for the text extracted from a report. */
export function sniff({ bytes, text }: Debut): boolean {
  if (isPdf(bytes)) return true;
  const key = compactTexte(text);
  return MARQUES.filter((marque) => key.includes(marque)).length >= 2;
}
