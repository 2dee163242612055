/** Byte order mark: without it, spreadsheets read UTF-8 as something else. */
const BOM = '\uFEFF';

/** A cell that a spreadsheet would run as a formula begins with an apostrophe. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180, UTF-8 with its mark. Small enough for a page: the exports of the server have a library. */
export function toCsv(headings: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return `${BOM}${[headings, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
