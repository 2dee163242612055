import type { Debut } from '@/lib/ingest/read/debut';

/** True for a diploma sheet in markdown. */
export function sniff({ text }: Debut): boolean {
  return /^\s*# \S/.test(text) && /^\*\*Code scolarité\s*:\*\*/m.test(text);
}
