import { carriedParams } from '@/components/profil/carriedParams';
import type { Criteres } from '@/lib/search/criteres';

/** What the address of a comparison says. */
export interface EtatComparaison {
  readonly codes: readonly string[];
  /** Who asks, the place that distances are measured from, and the words of the search for one more. */
  readonly criteres: Criteres;
}

/** Address of a comparison; `remplacer` opens the search for what takes that formation's place. */
export function comparaisonHref({ codes, criteres }: EtatComparaison, remplacer?: string): string {
  const params = new URLSearchParams([...codes.map((code) => ['f', code]), ...carriedParams(criteres)] as string[][]);
  if (criteres.q !== '') params.set('q', criteres.q);
  if (remplacer !== undefined) params.set('remplacer', remplacer);
  const query = params.toString();
  return `/comparer${query === '' ? '' : `?${query}`}${remplacer === undefined ? '' : '#ajouter'}`;
}

/** The codes with one of them a place nearer to the start. */
export function advanced(codes: readonly string[], code: string): readonly string[] {
  const from = codes.indexOf(code);
  return from < 1 ? codes : codes.toSpliced(from, 1).toSpliced(from - 1, 0, code);
}

/** The codes with one more at the end, or in the place of another. */
export function withCode(codes: readonly string[], code: string, remplacer: string | null): readonly string[] {
  if (codes.includes(code)) return codes;
  return remplacer !== null && codes.includes(remplacer)
    ? codes.map((one) => (one === remplacer ? code : one))
    : [...codes, code];
}
