import type { Debut } from '@/lib/ingest/read/debut';

/** A header of the open data names these, by label or by technical name, in every session. */
const MARKS = [/code uai|cod_uai/i, /voe_tot|effectif total des candidats/i, /capa_fin|capacité de l.établissement/i];

/** True for the open data of a session: its first line names the columns. */
export function sniff({ text }: Debut): boolean {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  return MARKS.every((mark) => mark.test(header));
}
