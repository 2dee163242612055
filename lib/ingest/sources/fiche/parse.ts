import { decodeText } from '@/lib/ingest/read/decodeText';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { foldText } from '@/lib/ingest/text/fold';
import { readInline, readTitre } from '@/lib/ingest/text/markdown';

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

/** The heading that sheets end with. */
export const DERNIERE_RUBRIQUE = 'metiers associes';

/**
 * Reads the sheets of a markdown document.
 * @throws {DocumentRefuse} `document-trop-grand`, `document-inconnu` when it holds no sheet, `document-tronque` when its
 * last sheet looks cut, and what `decodeText` refuses.
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
  const coupure = describeCut(derniere, termine);
  if (coupure !== null) {
    throw refuseDocument(
      'document-tronque',
      `La fiche « ${derniere.intitule} » ${coupure} : le document est incomplet, téléchargez-le de nouveau.`,
      { ligne: Math.max(1, lignes) },
    );
  }
  return { fiches, lignes, termine };
}

/** A sheet whose last section is another one than usual is whole when it has its code and this many sections. */
const RUBRIQUES_MIN = 3;

/**
 * Says how the end of a sheet shows that it was cut, `null` when nothing does. A list of jobs that stops short, at the
 * very end of the last section, is kept and flagged.
 */
function describeCut({ champs, rubriques }: FicheMarkdown, termine: boolean): string | null {
  const [titre, lines] = [...rubriques].at(-1) ?? ['', []];
  const last = lines.findLast((line) => line.trim() !== '')?.trim();
  if (last === undefined || /^#{1,6}$/.test(last)) return 's’arrête sur un titre sans contenu';
  if (titre === DERNIERE_RUBRIQUE) return null;
  if (!champs.has('code scolarite') || rubriques.size < RUBRIQUES_MIN) return 's’arrête dans ses premières rubriques';
  const item = /^[-*+•](?:\s|$)/.test(last);
  if (item && (!termine || last.length === 1 || /[,;:(]$/.test(last))) return 's’arrête au milieu d’une liste';
  if (!item && !/[.!?…»)]$/.test(last)) return 's’arrête au milieu d’une phrase';
  return null;
}

/** « **Durée:** 2 ans ». */
function readChamp(line: string): { readonly cle: string; readonly valeur: string } | null {
  const [debut, nom, ...suite] = line.split('**');
  if (debut?.trim() !== '' || suite.length === 0) return null;
  const cle = nom?.trimEnd() ?? '';
  if (!cle.endsWith(':') || cle.length === 1) return null;
  return { cle: foldText(cle.slice(0, -1).trimEnd()), valeur: suite.join('**').trim() };
}

function cutFiches(lines: readonly string[]): FicheMarkdown[] {
  const fiches: FicheMarkdown[] = [];
  let champs = new Map<string, string>();
  let rubriques = new Map<string, string[]>();
  let rubrique: string[] = [];
  let taille = 0;
  lines.forEach((line, rang) => {
    const titre = /^ {0,3}##?\s/.test(line) ? readTitre(line.trim()) : null;
    if (titre?.niveau === 1) {
      champs = new Map();
      rubriques = new Map();
      rubrique = [];
      taille = 0;
      fiches.push({ ligne: rang + 1, intitule: readInline(titre.texte), champs, rubriques });
    } else if (titre) {
      const cle = foldText(readInline(titre.texte));
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
      const champ = readChamp(line);
      if (champ) champs.set(champ.cle, champ.valeur);
      else rubrique.push(line);
    }
  });
  return fiches;
}
