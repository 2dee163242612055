import Papa from 'papaparse';
import type { Debut } from '@/lib/ingest/read/debut';
import { countKnown } from './header';
import { chooseDelimiter } from './records';

/** Fewer known columns than this is another document that happens to use the same words. */
const MIN_KNOWN = 8;

/** True for the open data of a session: its first line names enough of the known columns, by label or technical name. */
export function sniff({ text }: Debut): boolean {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = chooseDelimiter(header);
  return countKnown(Papa.parse<string[]>(header, { delimiter }).data[0] ?? []) >= MIN_KNOWN;
}
