import type { Debut } from '@/lib/ingest/read/debut';

/** True for any PDF (its reader says whether it is a public report), and for the text extracted from a report. */
export function sniff({ bytes, text }: Debut): boolean {
  const pdf = bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46;
  return pdf || (/Les données de la formation/.test(text) && /candidatures, classements et admissions/.test(text));
}
