import { carriedParams } from '@/components/profil/carriedParams';
import type { Criteres } from '@/lib/search/criteres';

/** Address of the waiting list of a formation, or of its first question; who asks stays. */
export function attenteHref(code: string | null, criteres: Criteres): string {
  const params = new URLSearchParams([
    ...(code === null ? [] : [['f', code]]),
    ...carriedParams(criteres),
  ] as string[][]);
  const query = params.toString();
  return query === '' ? '/attente' : `/attente?${query}`;
}
