import { Parser } from 'htmlparser2';
import type { Bloc } from '@/lib/domain/texte';
import { foldSpaces } from './fold';

const TITRES = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Elements that end the paragraph before them and after them. */
const COUPURES = new Set(
  'address article aside blockquote br center dd div dl dt fieldset figure footer header hr main nav p pre section table tr'.split(
    ' ',
  ),
);
/** Elements whose text is not for people. */
const MUETS = new Set(['script', 'style', 'template', 'title', 'noscript']);

/** A list being read; a list inside an item joins the text of that item. */
interface Liste {
  readonly elements: string[];
  /** Text of the item that is open, `null` between two items. */
  item: string | null;
}

/**
 * Cuts HTML into headings, paragraphs and flat lists. Markup, comments, scripts and attributes are dropped, entities read,
 * spaces folded. A nested list becomes the end of its item: « Parler : anglais ; espagnol ».
 * @returns Blocks in the order of the text, none of them empty.
 */
export function htmlToBlocs(html: string): Bloc[] {
  const reader = new BlocReader();
  const parser = new Parser(
    {
      onopentagname: (name) => reader.open(name),
      ontext: (text) => reader.add(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, recognizeCDATA: false },
  );
  parser.write(html);
  parser.end();
  return reader.end();
}

class BlocReader {
  private readonly blocs: Bloc[] = [];
  private readonly listes: Liste[] = [];
  private texte = '';
  private titre = false;
  private muets = 0;

  open(name: string): void {
    if (MUETS.has(name)) this.muets++;
    else if (name === 'ul' || name === 'ol') {
      this.flush();
      this.listes.push({ elements: [], item: null });
    } else if (name === 'li') {
      this.flush();
      this.closeItem();
      const liste = this.listes.at(-1);
      if (liste) liste.item = '';
    } else if (TITRES.has(name)) {
      this.flush();
      this.titre = true;
    } else if (COUPURES.has(name)) this.flush();
    else if (name === 'td' || name === 'th') this.texte += ' ';
  }

  add(text: string): void {
    if (this.muets === 0) this.texte += text;
  }

  close(name: string): void {
    if (MUETS.has(name)) this.muets = Math.max(0, this.muets - 1);
    else if (name === 'ul' || name === 'ol') this.closeListe();
    else if (name === 'li') {
      this.flush();
      this.closeItem();
    } else if (TITRES.has(name)) {
      this.flush();
      this.titre = false;
    } else if (COUPURES.has(name)) this.flush();
  }

  end(): Bloc[] {
    while (this.listes.length > 0) this.closeListe();
    this.flush();
    return this.blocs;
  }

  private flush(): void {
    const texte = foldSpaces(this.texte);
    this.texte = '';
    if (texte === '') return;
    const liste = this.listes.at(-1);
    if (liste) liste.item = [liste.item ?? '', texte].join(' ').trim();
    else this.blocs.push({ type: this.titre ? 'titre' : 'paragraphe', texte });
  }

  private closeItem(): void {
    const liste = this.listes.at(-1);
    if (liste?.item) liste.elements.push(liste.item);
    if (liste) liste.item = null;
  }

  private closeListe(): void {
    this.flush();
    this.closeItem();
    const liste = this.listes.pop();
    if (!liste || liste.elements.length === 0) return;
    const autour = this.listes.at(-1);
    if (!autour) {
      this.blocs.push({ type: 'liste', elements: liste.elements });
      return;
    }
    const tete = (autour.item ?? '').replace(/\s*:$/, '');
    const suite = liste.elements.join(' ; ');
    autour.item = tete === '' ? suite : `${tete} : ${suite}`;
  }
}
