import Papa from 'papaparse';
import { fold } from '@/lib/domain/fold';
import { LIBELLES_APPRENTISSAGE, LIBELLES_STATUT } from '@/lib/domain/libelles';
import { LICENCES, licencesOf } from '@/lib/domain/licences';
import { NIVEAU_INTERVALLE } from '@/lib/odds/seuils';
import type { Indisponible } from '@/lib/phrases/estimation';
import { toCandidatParams, toSearchParams } from '@/lib/search/adresse';
import type { Separateur } from '@/lib/search/bornes';
import type { Criteres } from '@/lib/search/criteres';
import type { FormationResume } from '@/lib/search/resultats';
import { type ColonneDecrite, csvwOf } from './csvw';

/** Byte order mark: without it, spreadsheets read UTF-8 as something else. */
const BOM = '\uFEFF';

type Cell = string | number | null;
type Chiffree = Exclude<NonNullable<FormationResume['estimation']>, Indisponible>;

const round = (rate: number) => Math.round(rate * 1000) / 1000;

const NIVEAU = `${Math.round(NIVEAU_INTERVALLE * 100)} %`;

/** A cell of a figure: empty when there is none. */
const figure =
  (read: (estimation: Chiffree) => Cell) =>
  ({ estimation }: Pick<FormationResume, 'estimation'>): Cell =>
    estimation === null || estimation.kind === 'indisponible' ? null : read(estimation);

/** Columns of the export, in order: French heading and value; `null` (not published, unknown) is an empty cell. */
const COLONNES: readonly (readonly [string, (formation: FormationResume, demande: string) => Cell])[] = [
  ['Code', ({ code }) => code],
  ['Formation', ({ intitule }) => intitule],
  ['Nom', ({ nom }) => nom],
  ['Diplôme', ({ diplome }) => diplome?.intitule ?? null],
  ['Établissement', ({ etablissement }) => etablissement.nom],
  ['Nom publié de l’établissement', ({ etablissement }) => etablissement.nomPublie],
  ['UAI', ({ etablissement }) => etablissement.uai],
  ['Commune', ({ etablissement }) => etablissement.commune],
  ['Département', ({ etablissement }) => etablissement.departement],
  ['Académie', ({ etablissement }) => etablissement.academie],
  ['Région', ({ etablissement }) => etablissement.region],
  ['Statut', ({ etablissement: { statut } }) => (statut === null ? null : LIBELLES_STATUT[statut])],
  ['Session', ({ session }) => session],
  ['Places', ({ places }) => places],
  ['Apprentissage', ({ apprentissage }) => (apprentissage === null ? null : LIBELLES_APPRENTISSAGE[apprentissage])],
  ['Distance (km)', ({ distanceKm }) => distanceKm],
  ['Profil demandé', ({ estimation }, demande) => (estimation === null ? null : demande)],
  ['Mesure', figure(({ mesure }) => mesure)],
  ['Population comptée', figure(({ preuves: [preuve] }) => preuve.libelle)],
  ['Session du compte', figure(({ preuves: [preuve] }) => preuve.session)],
  ['Candidats', figure(({ preuves: [preuve] }) => preuve.sur)],
  ['Dont obtenus', figure(({ preuves: [preuve] }) => preuve.obtenus)],
  ['Taux observé', figure(({ preuves: [{ sur, obtenus }] }) => (sur === 0 ? null : round(obtenus / sur)))],
  ['Taux estimé', figure(({ taux }) => round(taux))],
  [`Borne basse (${NIVEAU})`, figure(({ intervalle }) => round(intervalle.bas))],
  [`Borne haute (${NIVEAU})`, figure(({ intervalle }) => round(intervalle.haut))],
  ['Palier', figure(({ palier }) => palier)],
  ['Fiabilité', figure(({ fiabilite }) => fiabilite)],
  ['Ce qui s’est passé', ({ estimation }) => estimation?.phrase ?? null],
  ['Avertissements', figure(({ avertissements }) => avertissements.join(' '))],
  ['Document', figure(({ preuves: [preuve] }) => preuve.source.document)],
  ['Ligne ou page du document', figure(({ preuves: [preuve] }) => preuve.source.repere)],
  ['Lien Parcoursup', ({ lien }) => lien],
  ['Licences', ({ fictive, diplome }) => licencesOf({ fictive, withSheet: diplome !== null })],
];

/** Rows of a piece: some milliseconds of work. */
const PIECE = 50;

/**
 * The results as a spreadsheet reads them: RFC 4180, UTF-8 with its mark, one row per formation. A cell that a
 * spreadsheet would run as a formula begins with an apostrophe. In pieces, each made when it is asked for: whole lines, to be put end to end.
 *
 * @param separateur `;` is what French spreadsheets expect; numbers then have the comma that they expect too
 */
export function* searchToCsv(
  { criteres, resultats }: { readonly criteres: Criteres; readonly resultats: Iterable<FormationResume> },
  separateur: Separateur = ',',
): Generator<string> {
  const demande = toCandidatParams(criteres).toString().replaceAll('&', ' ');
  const written = (cell: Cell) =>
    separateur === ';' && typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '');
  const lines = (rows: Cell[][]) =>
    `${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n', delimiter: separateur })}\r\n`;
  yield BOM + lines([COLONNES.map(([heading]) => heading)]);
  let rows: Cell[][] = [];
  for (const formation of resultats) {
    rows.push(COLONNES.map(([, read]) => written(read(formation, demande))));
    if (rows.length < PIECE) continue;
    yield lines(rows);
    rows = [];
  }
  if (rows.length > 0) yield lines(rows);
}

/** A file name holds no more of a query than this. */
const NOM_MAXIMUM = 80;

/**
 * Name of the file: what was asked, and the day of the data, so that two exports are told apart. Plain letters, digits and hyphens, as every system takes them.
 *
 * @param publieeLe ISO date of the release
 */
export function csvFilename(criteres: Criteres, publieeLe: string): string {
  const asked = [...toSearchParams({ ...criteres, page: 1 })]
    .filter(([name]) => name !== 'taille')
    .map(([name, value]) => (name === 'q' || name === 'ville' ? value : `${name} ${value}`));
  const words = fold(asked.join(' '))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, NOM_MAXIMUM)
    .replace(/^-|-$/g, '');
  return ['rose-des-voeux', words, publieeLe.slice(0, 10)]
    .filter((part) => part !== '')
    .join('-')
    .concat('.csv');
}

/** Columns that hold something else than words. */
const TYPES: Readonly<Record<string, ColonneDecrite['type']>> = {
  Session: 'integer',
  Places: 'integer',
  'Distance (km)': 'number',
  'Session du compte': 'integer',
  Candidats: 'integer',
  'Dont obtenus': 'integer',
  'Taux observé': 'number',
  'Taux estimé': 'number',
  [`Borne basse (${NIVEAU})`]: 'number',
  [`Borne haute (${NIVEAU})`]: 'number',
  'Lien Parcoursup': 'anyURI',
};

/** What the heading alone does not say. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  Code: 'Code Parcoursup de la formation.',
  'Profil demandé': 'Les critères de la requête qui disent pour qui ; vide sans bac.',
  Mesure:
    'en-position : aurait pu recevoir une proposition (rapport de la formation). proposition-recue : a reçu une proposition (données ouvertes).',
  'Taux observé': 'De 0 à 1 : obtenus ÷ candidats.',
  'Taux estimé': 'De 0 à 1, pour la session suivante ; une estimation, pas une promesse.',
};

/** The description of the export, for programs. @param publieeLe ISO instant of the release */
export function describeFormationsCsv(publieeLe: string): object {
  return csvwOf({
    url: 'formations.csv',
    titre: 'Formations de BTS sur Parcoursup',
    description:
      'Une ligne par formation. Une case vide est une valeur non publiée ou inconnue, jamais zéro. Mêmes paramètres que la recherche ; separateur=; change le séparateur et la virgule décimale.',
    colonnes: COLONNES.map(([titre]) => ({
      titre,
      type: TYPES[titre] ?? 'string',
      ...(DESCRIPTIONS[titre] === undefined ? {} : { description: DESCRIPTIONS[titre] }),
    })),
    publieeLe,
    licence: `Parcoursup : ${LICENCES.parcoursup} ; Onisep : ${LICENCES.onisep}`,
    source: 'Parcoursup, données ouvertes et rapports publics (MESR-SIES) ; fiches de l’Onisep',
  });
}
