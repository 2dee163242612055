import type { Debut } from '@/lib/ingest/read/debut';

/** True for ONISEP's « Idéo-Fiches métiers »: XML whose root is `<metiers>`. */
export function sniff({ text }: Debut): boolean {
  return /^\s*(<\?xml[^>]*\?>)?\s*(<!--[\s\S]*?-->\s*)*<metiers[\s>]/.test(text);
}
