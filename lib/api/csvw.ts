import { fold } from '@/lib/domain/fold';

/** What a program must know of a table before it reads it: CSV on the Web (W3C, Metadata Vocabulary for Tabular Data), in French. */

/** One column: its heading, what its cells are, and what they say where the heading does not. */
export interface ColonneDecrite {
  readonly titre: string;
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'anyURI' | 'any';
  readonly description?: string;
}

interface TableDecrite {
  /** File beside which the description stands. */
  readonly url: string;
  readonly titre: string;
  readonly description: string;
  readonly colonnes: readonly ColonneDecrite[];
  /** ISO instant of the data. */
  readonly publieeLe: string;
  readonly licence: string;
  readonly source: string;
}

/** Plain letters, as the names of columns are referred to. */
const nameOf = (titre: string) => fold(titre).replaceAll(' ', '_');

/** The description of a table, as it is served beside it. An empty cell is « non publié » or unknown, never nought. */
export function csvwOf({ url, titre, description, colonnes, publieeLe, licence, source }: TableDecrite): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'fr' }],
    url,
    'dc:title': titre,
    'dc:description': description,
    'dc:license': licence,
    'dc:source': source,
    'dc:modified': { '@value': publieeLe, '@type': 'xsd:dateTime' },
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      header: true,
      lineTerminators: ['\r\n'],
      quoteChar: '"',
      doubleQuote: true,
    },
    tableSchema: {
      columns: colonnes.map((colonne) => ({
        name: nameOf(colonne.titre),
        titles: colonne.titre,
        datatype: colonne.type,
        null: '',
        ...(colonne.description === undefined ? {} : { 'dc:description': colonne.description }),
      })),
    },
  };
}

/** Media type of such a description. */
export const CSVW = 'application/csvm+json; charset=utf-8';

/** Indented, since people read it too. */
export const jsonText = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
