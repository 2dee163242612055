import { SaxesParser } from 'saxes';
import type { CodeConstat } from '@/lib/domain/constat';
import { decodeText } from '@/lib/ingest/read/decodeText';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { foldSpaces } from '@/lib/ingest/text/fold';

/** A document of ONISEP's: its root, and the element of each sheet under it. */
export interface Forme {
  readonly racine: string;
  readonly fiche: string;
  /** As ONISEP calls it. */
  readonly titre: string;
}

export const FICHES_FORMATIONS: Forme = {
  racine: 'formations',
  fiche: 'formation',
  titre: 'Idéo-Fiches formations',
};

/** One sheet of the document: the text of each leaf under its path, in the order of the document. */
export interface FicheXml {
  /** Line of its opening tag. */
  readonly ligne: number;
  readonly champs: readonly ChampXml[];
}

/** « metiers_formation/metier/nom_metier » and its text, entities read, spaces kept. */
export interface ChampXml {
  readonly chemin: string;
  readonly texte: string;
}

/** The largest sheet of 2024 holds 21,000 characters: far above, the document is not what it says. */
const TEXTE_MAX = 400_000;
/** The document goes six levels deep. */
const NIVEAUX_MAX = 32;
/** Between two tags: a comment, a CDATA or a name that never ends would be gathered in memory. */
const ECART_MAX = 2_000_000;

/**
 * Reads the sheets of the document as it streams, one at a time.
 * @throws {DocumentRefuse} `document-tronque` when the document stops early, `document-illisible` where its XML is broken,
 * `document-inconnu` when its root is another.
 */
export async function* parseFiches(chunks: AsyncIterable<Uint8Array>, forme: Forme): AsyncGenerator<FicheXml> {
  const collector = new Collector(forme);
  for await (const text of decodeText(chunks)) yield* collector.write(text);
  yield* collector.end();
}

/** Long enough for a date with its tags, or for the closing tag of the document. */
const CHEVAUCHEMENT = 64;

/**
 * Looks a document through without parsing it, which would read it twice.
 * @param onText Given the text in pieces that overlap, so that no tag is cut in all of them.
 * @throws {DocumentRefuse} `document-tronque` when its root is never closed.
 */
export async function scanDocument(
  chunks: AsyncIterable<Uint8Array>,
  { racine }: Forme,
  onText: (texte: string) => void = () => {},
): Promise<void> {
  const closing = new RegExp(`</${racine}>|<${racine}\\s*/>`);
  let ligne = 1;
  let fin = '';
  let closed = false;
  for await (const text of decodeText(chunks)) {
    const texte = fin + text;
    onText(texte);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ligne++;
    closed ||= closing.test(texte);
    fin = texte.slice(-CHEVAUCHEMENT);
  }
  if (closed) return;
  throw refuseDocument(
    'document-tronque',
    `Le document XML s’arrête avant </${racine}> : il est incomplet, téléchargez-le de nouveau.`,
    { ligne },
  );
}

/** Texts of a path, in order; spaces folded. */
export function textsAt(champs: readonly ChampXml[], chemin: string): string[] {
  return champs.filter((champ) => champ.chemin === chemin).map((champ) => foldSpaces(champ.texte));
}

class Collector {
  private readonly parser = new SaxesParser();
  private readonly chemin: string[] = [];
  private ready: FicheXml[] = [];
  private champs: ChampXml[] = [];
  private ligne = 0;
  private texte = '';
  private taille = 0;
  /** Where the last tag was. */
  private balise = 0;
  private ending = false;

  constructor(private readonly forme: Forme) {
    this.parser.on('error', (error) => {
      throw this.refuse(error);
    });
    this.parser.on('opentag', ({ name }) => this.open(name));
    this.parser.on('text', (text) => this.add(text));
    this.parser.on('cdata', (text) => this.add(text));
    this.parser.on('closetag', () => this.close());
  }

  write(text: string): FicheXml[] {
    this.parser.write(text);
    if (this.parser.position - this.balise > ECART_MAX) {
      const message = 'Plus de 2 millions de caractères se suivent sans balise : ce n’est pas un document attendu.';
      throw refuseDocument('document-illisible', message, { ligne: this.parser.line });
    }
    return this.take();
  }

  end(): FicheXml[] {
    this.ending = true;
    this.parser.close();
    return this.take();
  }

  private take(): FicheXml[] {
    const fiches = this.ready;
    this.ready = [];
    return fiches;
  }

  private open(name: string): void {
    this.balise = this.parser.position;
    if (this.chemin.length >= NIVEAUX_MAX) {
      const message = `Plus de ${NIVEAUX_MAX} balises sont imbriquées : ce n’est pas un document attendu.`;
      throw refuseDocument('document-illisible', message, { ligne: this.parser.line });
    }
    if (this.chemin.length === 0 && name !== this.forme.racine) {
      throw refuseDocument(
        'document-inconnu',
        `La racine du document est <${name}> : un XML « ${this.forme.titre} » commence par <${this.forme.racine}>.`,
        { ligne: this.parser.line },
      );
    }
    if (this.chemin.length === 1) {
      this.champs = [];
      this.taille = 0;
      this.ligne = this.parser.line;
    }
    this.chemin.push(name);
    this.texte = '';
  }

  private add(text: string): void {
    if (this.chemin.length < 3) return;
    this.taille += text.length;
    if (this.taille > TEXTE_MAX) {
      throw refuseDocument(
        'document-illisible',
        'Une fiche dépasse 400 000 caractères : ce n’est pas un document attendu.',
        {
          ligne: this.ligne,
        },
      );
    }
    this.texte += text;
  }

  private close(): void {
    this.balise = this.parser.position;
    const name = this.chemin.at(-1);
    if (this.chemin.length > 2) {
      // What stands around inner elements is only indentation.
      const texte = this.texte.trim();
      if (texte !== '') this.champs.push({ chemin: this.chemin.slice(2).join('/'), texte });
    } else if (this.chemin.length === 2 && name === this.forme.fiche) {
      this.ready.push({ ligne: this.ligne, champs: this.champs });
    }
    this.texte = '';
    this.chemin.pop();
  }

  private refuse(cause: Error) {
    const [code, message]: [CodeConstat, string] = this.ending
      ? [
          'document-tronque',
          `Le document XML s’arrête avant la fin de <${this.forme.racine}> : téléchargez-le de nouveau.`,
        ]
      : ['document-illisible', 'Le XML est mal formé à cet endroit : téléchargez le document de nouveau.'];
    return refuseDocument(code, message, { ligne: this.parser.line }, cause);
  }
}
