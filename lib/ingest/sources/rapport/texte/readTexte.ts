import { refuseDocument } from '@/lib/ingest/read/refusal';
import type { RangRefuse, RapportBrut, SectionProse } from '../brut';
import { type Rubrique, type Tableau, TITRES } from '../rubriques';
import { cutSections, isEmpty, readSignataire, refuseEmpty, type Section } from '../sections';
import { readCriteres } from './criteres';
import { type Gabarit, type LigneTexte, linkProse, measureProse, readLignes } from './lignes';
import { readTable, type Table } from './lignesTable';
import { readSpecialites } from './specialites';
import { readSynthese } from './synthese';
import { readTableau } from './tableaux';

const PROSE: readonly Rubrique[] = ['donnees', 'eds', 'eliminatoires', 'modalites', 'conseils'];
/** Set in the size of the text boxes: they tell how wide a full line is. */
const REFERENCE: readonly Rubrique[] = ['donnees', 'eliminatoires', 'modalites', 'conseils'];

/**
 * Reads the text extracted from a report's PDF, cells still as printed: with a blank line after each wrapped cell, or
 * with lines only (`pdftotext -raw`).
 * @throws {DocumentRefuse} when the document is another one, truncated, out of order, or its columns are not known.
 */
export function readTexte(texte: string): RapportBrut {
  checkEncodage(texte);
  const { lignes, sessions } = readLignes(texte);
  const sections = cutSections(lignes);
  const gabarit = measureProse(
    sections.filter(({ rubrique }) => REFERENCE.includes(rubrique)).flatMap((section) => section.lignes),
  );
  const tables = readTables(sections);
  const synthese = readSynthese(tables.groupes, tables.specialite);
  const refuses: RangRefuse[] = [...synthese.refuses];
  const rangs = [...synthese.rangs];
  for (const tableau of ['sexe', 'bac', 'profil'] as const) {
    const table = tables[tableau];
    if (table === null) continue;
    const read = readTableau(tableau, table, synthese);
    rangs.push(...read.rangs);
    refuses.push(...read.refuses);
  }
  const specialites = tables.specialite === null ? null : readSpecialites(tables.specialite, synthese);
  const criteres = sections.find(({ rubrique }) => rubrique === 'criteres');
  const readCriteria = criteres === undefined ? null : readCriteres(criteres);
  return {
    formation: synthese.formation,
    rangs: [...rangs, ...(specialites?.rangs ?? [])],
    notesSpecialite: specialites?.notes ?? [],
    criteres: readCriteria?.criteres ?? [],
    refuses: [...refuses, ...(specialites?.refuses ?? []), ...(readCriteria?.refuses ?? [])],
    incertains: specialites?.incertains ?? [],
    sections: sections.flatMap((section) => readProse(section, tables, gabarit)),
    sessionsImprimees: sessions,
    signataire: readSignataire(sections),
  };
}

/** Accents read twice over (« Ã© »), or lost: headings would not be recognised, and names would be wrong. */
function checkEncodage(texte: string): void {
  const wrong = [...texte.matchAll(/Ã[\u0080-\u00bf]|\ufffd/gu)];
  const [first] = wrong;
  if (first === undefined || wrong.length < ACCENTS_PERDUS_MAX) return;
  throw refuseDocument(
    'encodage',
    'Les accents de ce texte sont perdus ou codés deux fois : extrayez de nouveau le texte du PDF, en UTF-8, ou donnez le PDF.',
    { ligne: texte.slice(0, first.index).split('\n').length },
  );
}

/** A few bullets or symbols that an extractor could not name do no harm. */
const ACCENTS_PERDUS_MAX = 20;

type Tables = { readonly groupes: Table } & Readonly<Record<Exclude<Tableau, 'groupes'>, Table | null>>;

function readTables(sections: readonly Section<LigneTexte>[]): Tables {
  const read = (tableau: Tableau): Table | null => {
    const section = sections.find(({ rubrique }) => rubrique === tableau);
    if (section === undefined || isEmpty(section)) return null;
    const table = readTable(tableau, section.lignes);
    if (table.entete === null) {
      throw refuseDocument(
        'colonnes-inconnues',
        `Les colonnes du tableau « ${TITRES[tableau]} » ne sont pas celles d’un rapport public : il ne peut pas être lu.`,
        section.repere,
      );
    }
    const rubrique = section.titre;
    return { ...table, lignes: table.lignes.map((row) => ({ ...row, repere: { ...row.repere, rubrique } })) };
  };
  const groupes = read('groupes');
  if (groupes === null) throw refuseEmpty(sections);
  return { groupes, sexe: read('sexe'), bac: read('bac'), profil: read('profil'), specialite: read('specialite') };
}

/** Text of a part: its lines, or above a table the note on its population. */
function readProse(section: Section<LigneTexte>, tables: Tables, gabarit: Gabarit): SectionProse[] {
  const { rubrique, titre, repere } = section;
  if (rubrique in tables && isEmpty(section)) return [];
  if (PROSE.includes(rubrique)) return [{ rubrique, titre, repere, lignes: linkProse(section.lignes, gabarit) }];
  const table = rubrique in tables ? tables[rubrique as Tableau] : null;
  if (table) {
    // A note above a table is one paragraph, in a size of its own: its lines are not measured.
    const lignes = linkProse(table.avant, { largeur: 0, espaces: false });
    return [{ rubrique, titre, repere, lignes }];
  }
  return rubrique === 'signature' || rubrique === 'repartition' ? [] : [{ rubrique, titre, repere, lignes: [] }];
}
