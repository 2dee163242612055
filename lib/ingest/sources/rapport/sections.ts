import type { Repere } from '@/lib/domain/source';
import type { DocumentRefuse } from '@/lib/ingest/lecteur';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { findTitre, RUBRIQUES, type Rubrique, TABLEAUX, TITRES } from './rubriques';

/** A line of a document, or in a PDF a table that stands between lines (its `texte` is then empty). */
export interface LigneDocument {
  readonly texte: string;
  readonly repere: Repere;
}

export interface Section<L extends LigneDocument> {
  readonly rubrique: Rubrique;
  /** As printed. */
  readonly titre: string;
  readonly repere: Repere;
  readonly lignes: readonly L[];
}

/** Parts whose heading is printed twice, above the part and above its box. */
const TITRES_REPETES: readonly Rubrique[] = ['modalites', 'conseils'];

/**
 * Cuts a document at its headings. What follows « Signature » is the last section.
 * @throws {DocumentRefuse} `document-inconnu` (no heading of a report), `document-tronque` (the first table or the end
 * is missing), `document-illisible` (headings out of order: lines were shuffled, or several reports stand in one file),
 * `doublon` (a part printed twice).
 */
export function cutSections<L extends LigneDocument>(lignes: readonly L[]): Section<L>[] {
  const textes = lignes.map(({ texte }) => texte);
  const sections: { rubrique: Rubrique; titre: string; repere: Repere; lignes: L[] }[] = [];
  for (let at = 0; at < lignes.length; at++) {
    const line = lignes[at];
    if (line === undefined) continue;
    const current = sections.at(-1);
    const found = findTitre(textes, at);
    if (found && current && isRepeated(current.rubrique, found.rubrique, current.lignes)) {
      at += found.lignes - 1;
      continue;
    }
    if (found && opens(found.rubrique, line, sections)) {
      const titre = found.titre;
      const beside = found.rubrique === 'signature' ? line.texte.replace(/^.*?:\s*/u, '') : '';
      const own = beside === '' ? [] : [{ ...line, texte: beside }];
      sections.push({ rubrique: found.rubrique, titre, repere: { ...line.repere, rubrique: titre }, lignes: own });
      at += found.lignes - 1;
    } else {
      current?.lignes.push(line);
    }
  }
  checkComplete(sections, lignes);
  return sections;
}

function isRepeated(current: Rubrique, found: Rubrique, lignes: readonly LigneDocument[]): boolean {
  return current === found && TITRES_REPETES.includes(found) && lignes.every(({ texte }) => texte === '');
}

/** Whether a recognised heading opens a section here, or is a sentence of a text that happens to say the same. */
function opens(rubrique: Rubrique, line: LigneDocument, sections: readonly Section<LigneDocument>[]): boolean {
  const current = sections.at(-1);
  if (current === undefined) return true;
  const order = RUBRIQUES.indexOf(rubrique) - RUBRIQUES.indexOf(current.rubrique);
  if (order > 0 || (order === 0 && rubrique === 'repartition')) return true;
  if (current.rubrique === 'signature') {
    throw refuseDocument(
      'document-illisible',
      `Un autre rapport commence après la signature (« ${TITRES[rubrique]} ») : donnez un seul rapport par fichier.`,
      line.repere,
    );
  }
  const known = sections.some((section) => section.rubrique === rubrique);
  const isText = ['eds', 'eliminatoires', 'modalites', 'conseils'].includes(rubrique);
  if (known && isText) return false;
  if (known) {
    throw refuseDocument(
      'doublon',
      `La partie « ${TITRES[rubrique]} » figure deux fois dans le document.`,
      line.repere,
    );
  }
  throw refuseDocument(
    'document-illisible',
    `La partie « ${TITRES[rubrique]} » arrive après « ${TITRES[current.rubrique]} » : les lignes du document sont dans le désordre.`,
    line.repere,
  );
}

function checkComplete(sections: readonly Section<LigneDocument>[], lignes: readonly LigneDocument[]): void {
  const present = new Set(sections.map(({ rubrique }) => rubrique));
  const tables = TABLEAUX.filter((tableau) => present.has(tableau));
  if (tables.length === 0) throw refuseUnknown(sections, lignes);
  const last = lignes.findLast(({ texte }) => texte !== '') ?? lignes.at(-1);
  const end = sections.at(-1);
  if (!present.has('signature') && end !== undefined) {
    throw refuseDocument(
      'document-tronque',
      `Le rapport s’arrête dans la partie « ${end.titre} » : la signature qui termine tout rapport public manque. Reprenez le document complet.`,
      { ...last?.repere, rubrique: end.titre },
    );
  }
  if (!present.has('groupes')) {
    throw refuseDocument(
      'document-tronque',
      `Le tableau « ${TITRES.groupes} » manque : sans lui, ni la formation ni ses groupes ne sont connus. Reprenez le document complet.`,
      { ...sections[0]?.repere },
    );
  }
}

function refuseUnknown(sections: readonly Section<LigneDocument>[], lignes: readonly LigneDocument[]): DocumentRefuse {
  const end = sections.at(-1);
  if (end !== undefined) {
    return refuseDocument(
      'document-tronque',
      `Le document ne contient aucun tableau de candidatures : il s’arrête dans « ${end.titre} ». Reprenez le rapport complet.`,
      { ...lignes.at(-1)?.repere, rubrique: end.titre },
    );
  }
  return refuseDocument(
    'document-inconnu',
    'Ce document n’est pas le rapport public d’une formation : aucun de ses titres n’y figure.',
    { ...(lignes[0]?.repere ?? { ligne: 1 }) },
  );
}

/** Whether a part has a heading and nothing under it: as good as absent. */
export function isEmpty({ lignes }: Section<LigneDocument & { readonly grille?: unknown }>): boolean {
  return lignes.every(({ texte, grille }) => texte === '' && (grille ?? null) === null);
}

/** Refuses a report whose first table is a heading and nothing more. */
export function refuseEmpty(sections: readonly Section<LigneDocument>[]): DocumentRefuse {
  const synthese = sections.find(({ rubrique }) => rubrique === 'groupes');
  const message =
    'Le tableau de synthèse est vide : sans lui, ni la formation ni ses groupes ne sont connus. Reprenez le document complet.';
  return refuseDocument('document-tronque', message, { ...synthese?.repere });
}

const PIED_DE_PAGE = /^rapport public.*session (\d{4}).*page \d+ ?\/ ?\d+$/i;
const NUMERO_DE_PAGE = /^(page )?\d+ ?(\/|sur) ?\d+$/i;

/**
 * Recognises running heads and feet.
 * @returns The session that it prints, `null` when it prints none, `undefined` when the line is none.
 */
export function readPiedDePage(texte: string): number | null | undefined {
  const session = PIED_DE_PAGE.exec(texte)?.[1];
  if (session !== undefined) return Number(session);
  return NUMERO_DE_PAGE.test(texte) ? null : undefined;
}

/**
 * Reads the signatory's name, so that it can be kept out of everything else.
 * @returns `null` when the line under « Signature » does not look like a name.
 */
export function readSignataire(sections: readonly Section<LigneDocument>[]): string | null {
  const signature = sections.find(({ rubrique }) => rubrique === 'signature');
  const first = signature?.lignes.find(({ texte }) => texte !== '')?.texte.replace(/\s*,$/, '');
  return first !== undefined && /^\p{L}[\p{L}'’ .-]{3,80}$/u.test(first) && first.includes(' ') ? first : null;
}
