import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { Population } from '@/lib/domain/effectifs';
import { type PanelRow, type PanelSession, panelSession, RATES, rateIndex, TOTAL } from '@/lib/forecast/panel';

const COLONNES = ['session', 'code', 'mesure', 'population', 'confirmes', 'obtenus'] as const;
const MESURES = ['classement', 'proposition-recue', 'admission'] as const;
const NOMS: Readonly<Record<string, Population | 'total'>> = {
  total: 'total',
  general: 'general',
  technologique: 'technologique',
  professionnel: 'professionnel',
  'hors-terminale': 'nonNeobacheliers',
};
/** Errors told before the rest is only counted. */
const ERREURS_DITES = 20;

type Mesure = (typeof MESURES)[number];

/** What somebody observed of one rate of one formation in one session. */
export interface Observation {
  readonly session: number;
  readonly code: string;
  readonly mesure: Mesure;
  readonly population: Population | 'total';
  readonly confirmes: number;
  readonly obtenus: number;
}

/** A file that cannot be read as observations; its message says what, where, and what to do. */
export class ObservationsIllisibles extends Error {
  override readonly name = 'ObservationsIllisibles';
}

/**
 * Reads observations: CSV with `;`, its header first, a `.gz` read through.
 *
 * @throws {ObservationsIllisibles} in French, with the line of each error: a file is read whole or not at all.
 */
export async function readObservations(path: string): Promise<Observation[]> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ObservationsIllisibles(`${path} : illisible (${why}).`, { cause: error });
  }
  return parseObservations(bytes.toString('utf8'), path);
}

/** @throws {ObservationsIllisibles} as `readObservations` */
export function parseObservations(texte: string, path: string): Observation[] {
  const { data } = Papa.parse<string[]>(texte.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: false });
  const header = data[0]?.map((cell) => cell.trim()) ?? [];
  if (header.join(';') !== COLONNES.join(';')) {
    throw new ObservationsIllisibles(
      `${path}, ligne 1 : l’en-tête doit être « ${COLONNES.join(';')} », et non « ${header.join(';').slice(0, 80)} ».`,
    );
  }
  const errors: string[] = [];
  const observations: Observation[] = [];
  const seen = new Map<string, number>();
  data.slice(1).forEach((cells, i) => {
    const ligne = i + 2;
    if (cells.length === 1 && cells[0]?.trim() === '') return;
    const read = readRow(cells.map((cell) => cell.trim()));
    if (typeof read === 'string') {
      errors.push(`ligne ${ligne} : ${read}`);
      return;
    }
    const key = [read.session, read.code, read.mesure, read.population].join(';');
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, ligne);
      observations.push(read);
    } else {
      errors.push(`ligne ${ligne} : déjà observé à la ligne ${first}`);
    }
  });
  if (errors.length > 0) {
    const said = errors.slice(0, ERREURS_DITES).map((error) => `  ${error}`);
    const more = errors.length > ERREURS_DITES ? [`  et ${errors.length - ERREURS_DITES} autres erreurs`] : [];
    throw new ObservationsIllisibles([`${path} : rien n’est lu.`, ...said, ...more].join('\n'));
  }
  if (observations.length === 0) throw new ObservationsIllisibles(`${path} : aucune observation sous l’en-tête.`);
  return observations;
}

/** An observation, or what is wrong with its row. */
function readRow(cells: readonly string[]): Observation | string {
  if (cells.length !== COLONNES.length) return `${cells.length} colonnes au lieu de ${COLONNES.length}`;
  const [session = '', code = '', mesure = '', nom = '', confirmes = '', obtenus = ''] = cells;
  const wrong = (colonne: string, value: string, expected: string) =>
    `${colonne} « ${value.slice(0, 40)} » : ${expected}`;
  if (!/^20\d\d$/.test(session)) return wrong('session', session, 'une année est attendue');
  if (!/^\d{1,9}$/.test(code)) return wrong('code', code, 'un code Parcoursup est attendu');
  const known = MESURES.find((one) => one === mesure);
  if (known === undefined) return wrong('mesure', mesure, `une de ${MESURES.join(', ')} est attendue`);
  const population = Object.hasOwn(NOMS, nom) ? NOMS[nom] : undefined;
  if (population === undefined) return wrong('population', nom, `une de ${Object.keys(NOMS).join(', ')} est attendue`);
  if (!/^\d{1,7}$/.test(confirmes)) return wrong('confirmes', confirmes, 'un nombre entier est attendu');
  if (!/^\d{1,7}$/.test(obtenus)) return wrong('obtenus', obtenus, 'un nombre entier est attendu');
  if (Number(obtenus) > Number(confirmes)) return wrong('obtenus', obtenus, `plus que les ${confirmes} confirmés`);
  return {
    session: Number(session),
    code,
    mesure: known,
    population,
    confirmes: Number(confirmes),
    obtenus: Number(obtenus),
  };
}

/** The rate that an observation is of; `null` for one that is not forecast. */
function indexOf({ mesure, population }: Observation): number | null {
  if (mesure === 'proposition-recue') return population === 'total' ? TOTAL : rateIndex('proposition', population);
  return mesure === 'classement' && population !== 'total' ? rateIndex('classement', population) : null;
}

/** Observations as sessions, and how many are of no use here. */
export interface SessionsObservees {
  /** Oldest first. */
  readonly panels: readonly PanelSession[];
  /** Of a measure or population that is not forecast. */
  readonly nonPrevues: number;
  /** Of formations that no loaded session knows. */
  readonly inconnues: number;
}

/** Puts observations beside the loaded sessions, which know the school and the diploma of each formation. @param loaded oldest first */
export function toPanels(observations: readonly Observation[], loaded: readonly PanelSession[]): SessionsObservees {
  const known = new Map(loaded.flatMap(({ rows }) => rows.map((row) => [row.code, row] as const)));
  const rows = new Map<number, Map<string, PanelRow>>();
  let nonPrevues = 0;
  let inconnues = 0;
  for (const observation of observations) {
    const { session, code, confirmes, obtenus } = observation;
    const index = indexOf(observation);
    const formation = known.get(code);
    if (index === null) nonPrevues += 1;
    else if (formation === undefined) inconnues += 1;
    else {
      const codes = rows.get(session) ?? new Map<string, PanelRow>();
      rows.set(session, codes);
      const row = codes.get(code) ?? emptyRow(formation);
      codes.set(code, row);
      row.k[index] = obtenus;
      row.n[index] = confirmes;
    }
  }
  const panels = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([session, codes]) => panelSession(session, [...codes.values()]));
  return { panels, nonPrevues, inconnues };
}

const emptyRow = ({ code, ecole, diplome }: PanelRow): PanelRow => ({
  code,
  ecole,
  diplome,
  k: new Float64Array(RATES).fill(Number.NaN),
  n: new Float64Array(RATES).fill(Number.NaN),
  pression: Number.NaN,
  mentions: null,
  tauxAcces: Number.NaN,
});
