import { CARRIED } from '@/lib/device/personne';
import { toSearchParams } from '@/lib/search/adresse';
import type { Criteres } from '@/lib/search/criteres';

/** Who asks and from where, as parameters. */
export function carriedParams(criteres: Criteres): readonly (readonly [string, string])[] {
  return [...toSearchParams(criteres)].filter(([name]) => (CARRIED as readonly string[]).includes(name));
}
