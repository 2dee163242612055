/** Byte order mark: without it, spreadsheets read UTF-8 as something else. */
const BOM = '\uFEFF';

export type Cellule = string | number | null;

/** A cell that a spreadsheet would run as a formula begins with an apostrophe; one that holds a sign of the format stands in quotes. */
function cellText(value: Cellule): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What French spreadsheets open at a double press: semicolons, decimal commas, UTF-8 with its mark; formulas do not run. */
export function toCsv(headings: readonly string[], rows: readonly (readonly Cellule[])[]): string {
  return `${BOM}${[headings, ...rows].map((row) => `${row.map(cellText).join(';')}\r\n`).join('')}`;
}
