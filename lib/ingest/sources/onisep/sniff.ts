import type { Debut } from '@/lib/ingest/read/debut';

/** True for ONISEP's « Idéo-Fiches formations »: XML whose root is `<formations>`. */
export function sniff({ text }: Debut): boolean {
  return /^\s*(<\?xml[^>]*\?>)?\s*(<!--[\s\S]*?-->\s*)*<formations[\s>]/.test(text);
}
