import { foldSpaces } from '@/lib/ingest/text/fold';

/** What the title of a sheet says. */
export interface IntituleLu {
  /** `null` for a diploma that is neither BTS nor BTSA. */
  readonly type: 'BTS' | 'BTSA' | null;
  /** Both `null` for a diploma without option. */
  readonly generique: string | null;
  readonly option: string | null;
}

/** Cuts the title of a sheet: « BTS métiers de l'audiovisuel option métiers de l'image ». */
export function cutIntitule(intitule: string): IntituleLu {
  const trouve = /^BTS(A| agricole)?\s+(.+)$/i.exec(foldSpaces(intitule));
  if (!trouve?.[2]) return { type: null, generique: null, option: null };
  const type = trouve[1] === undefined ? 'BTS' : 'BTSA';
  const option = /^(.+?)\s+option\s+(.+)$/i.exec(trouve[2]);
  return { type, generique: option?.[1] ?? null, option: option?.[2] ?? null };
}
