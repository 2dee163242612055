import { refuseDocument } from '@/lib/ingest/read/refusal';
import type { RapportBrut, SectionProse } from '../brut';
import { type Rubrique, TABLEAUX } from '../rubriques';
import { cutSections, isEmpty, readSignataire, refuseEmpty, type Section } from '../sections';
import { readCriteres } from './criteres';
import { type Element, layElements, linkElements, rightEdge } from './elements';
import { readPages } from './pages';
import { piecesOf } from './rangees';
import { type Connus, readFormation, readTableau, type TableLue } from './tableaux';

/**
 * Reads a report's PDF, cells still as printed. Rules give the columns and rows of every table, so that all cells are
 * exact, those cut by a page included.
 * @throws {DocumentRefuse} when the document is another one, damaged, truncated, out of order, or its columns are not
 * known.
 */
export async function readPdf(bytes: Uint8Array): Promise<RapportBrut> {
  const { elements, sessions } = layElements(await readPages(bytes));
  const sections = cutSections(elements);
  const bord = rightEdge(elements);
  const synthese = sections.find(({ rubrique }) => rubrique === 'groupes');
  if (synthese === undefined || isEmpty(synthese)) throw refuseEmpty(sections);
  const formation = readFormation(tablePieces(synthese), synthese.titre);
  let connus: Connus = { formation: [`${formation.libelle} (${formation.code})`], juries: [], groupes: [] };
  const tables: TableLue[] = [];
  for (const tableau of TABLEAUX) {
    const section = sections.find(({ rubrique }) => rubrique === tableau);
    if (section === undefined || isEmpty(section)) continue;
    const table = readTableau(tableau, tablePieces(section), connus, section.titre);
    tables.push(table);
    if (tableau !== 'groupes') continue;
    const { rangs } = table;
    connus = { ...connus, juries: rangs.map(({ jury }) => jury), groupes: rangs.map(({ etiquette }) => etiquette) };
  }
  const criteres = sections.find(({ rubrique }) => rubrique === 'criteres');
  return {
    formation,
    rangs: tables.flatMap(({ rangs }) => rangs),
    notesSpecialite: tables.flatMap(({ notes }) => notes),
    criteres: criteres === undefined || isEmpty(criteres) ? [] : readCriteres(tablePieces(criteres), criteres.titre),
    refuses: tables.flatMap(({ refuses }) => refuses),
    incertains: [],
    sections: sections.flatMap((section) => proseOf(section, bord)),
    sessionsImprimees: sessions,
    signataire: readSignataire(sections),
  };
}

/**
 * The ruled pieces of a part's table.
 * @throws {DocumentRefuse} `document-illisible` when it has none: without rules its columns would be guesses.
 */
function tablePieces({ lignes, titre, repere }: Section<Element>) {
  const pieces = piecesOf(lignes);
  if (pieces.length > 0) return pieces;
  throw refuseDocument(
    'document-illisible',
    `Le tableau « ${titre} » n’a pas de filets dans ce PDF : ses colonnes ne peuvent pas être lues sûrement. Donnez plutôt le texte extrait du PDF.`,
    repere,
  );
}

const SANS_TEXTE: readonly Rubrique[] = ['signature', 'repartition'];

function proseOf(section: Section<Element>, bord: number): SectionProse[] {
  const { rubrique, titre, repere, lignes } = section;
  if (SANS_TEXTE.includes(rubrique)) return [];
  const prose = linkElements(lignes, bord);
  const isTable = (TABLEAUX as readonly Rubrique[]).includes(rubrique);
  if (isTable && isEmpty(section)) return [];
  // A note above a table is one paragraph, in a size of its own.
  const lignesProse = isTable
    ? prose.map((line, index) => ({ ...line, lien: index === 0 ? line.lien : ('suite' as const) }))
    : prose;
  return [{ rubrique, titre, repere, lignes: lignesProse }];
}
