import { decodeText } from '@/lib/ingest/read/decodeText';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { foldText } from '@/lib/ingest/text/fold';
import { readInline } from '@/lib/ingest/text/markdown';

/** A sheet cut at its headings. */
export interface FicheMarkdown {
  /** Line of its title. */
  readonly ligne: number;
  readonly intitule: string;
  /** « **Code scolarité:** 32032329 », by folded key, as written. */
  readonly champs: ReadonlyMap<string, string>;
  /** Lines under each « ## » heading, by its folded text. */
  readonly rubriques: ReadonlyMap<string, readonly string[]>;
}

export interface DocumentMarkdown {
  readonly fiches: readonly FicheMarkdown[];
  readonly lignes: number;
  /** False when the last line is not ended: it may be cut. */
  readonly termine: boolean;
}

/** A sheet holds some 4,000 characters, and there are 122 of them. */
const TAILLE_MAX = 8_000_000;
const TAILLE_FICHE_MAX = 400_000;

/** The heading that sheets end with: without it, the document was cut. */
export const DERNIERE_RUBRIQUE = 'metiers associes';

/**
 * Reads the sheets of a markdown document.
 * @throws {DocumentRefuse} `document-trop-grand`, `document-inconnu` when it holds no sheet, `document-tronque` when its
 * last sheet stops before its last section, and what `decodeText` refuses.
 */
export async function parseMarkdown(chunks: AsyncIterable<Uint8Array>): Promise<DocumentMarkdown> {
  let texte = '';
  for await (const part of decodeText(chunks)) {
    texte += part;
    if (texte.length > TAILLE_MAX) {
      throw refuseDocument(
        'document-trop-grand',
        'Le document dépasse 8 millions de caractères : ce ne sont pas des fiches.',
      );
    }
  }
  const lines = texte.split(/\r\n|\n|\r/);
  const termine = lines.at(-1) === '';
  const lignes = termine ? lines.length - 1 : lines.length;
  const fiches = cutFiches(lines);
  const derniere = fiches.at(-1);
  if (!derniere) {
    throw refuseDocument(
      'document-inconnu',
      'Le document ne contient aucun titre « # BTS … » : ce n’est pas une fiche.',
      {
        ligne: 1,
      },
    );
  }
  if (!derniere.rubriques.has(DERNIERE_RUBRIQUE)) {
    throw refuseDocument(
      'document-tronque',
      `La fiche « ${derniere.intitule} » s’arrête avant sa rubrique « Métiers associés » : le document est incomplet.`,
      { ligne: Math.max(1, lignes) },
    );
  }
  return { fiches, lignes, termine };
}

function cutFiches(lines: readonly string[]): FicheMarkdown[] {
  const fiches: FicheMarkdown[] = [];
  let champs = new Map<string, string>();
  let rubriques = new Map<string, string[]>();
  let rubrique: string[] = [];
  let taille = 0;
  lines.forEach((line, rang) => {
    const titre = /^\s{0,3}(#{1,2})\s+(.+?)\s*#*\s*$/.exec(line);
    if (titre?.[1] === '#') {
      champs = new Map();
      rubriques = new Map();
      rubrique = [];
      taille = 0;
      fiches.push({ ligne: rang + 1, intitule: readInline(titre[2] ?? ''), champs, rubriques });
    } else if (titre?.[2] !== undefined) {
      const cle = foldText(readInline(titre[2]));
      rubrique = rubriques.get(cle) ?? [];
      rubriques.set(cle, rubrique);
    } else {
      taille += line.length;
      if (taille > TAILLE_FICHE_MAX) {
        throw refuseDocument(
          'document-trop-grand',
          'Une fiche dépasse 400 000 caractères : ce n’est pas un document attendu.',
          {
            ligne: rang + 1,
          },
        );
      }
      const champ = /^\s*\*\*(.+?)\s*:\s*\*\*\s*(.*)$/.exec(line);
      if (champ?.[1] !== undefined) champs.set(foldText(champ[1]), (champ[2] ?? '').trim());
      else rubrique.push(line);
    }
  });
  return fiches;
}
