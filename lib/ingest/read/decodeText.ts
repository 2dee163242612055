import { refuseDocument } from './refusal';
import { firstNonAscii, scanUtf8, utf8Length } from './utf8';
import { decodeWindows1252, firstNot1252 } from './windows1252';

type Encodage = 'ascii' | 'utf-8' | 'windows-1252';

/**
 * Decodes a text document as it streams: UTF-8, with or without a byte order mark, or Windows-1252. The first character
 * beyond ASCII decides (an accent of one encoding is never valid in the other, but for pairs that French does not
 * write); from there on the other encoding is refused where it appears, because a wrong guess would misread names.
 * @throws {DocumentRefuse} while iterating: `encodage` with the line, `document-illisible` for binary content,
 * `document-tronque` when the last character is cut.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoding();
  for await (const chunk of chunks) {
    const text = decoder.push(chunk);
    if (text !== '') yield text;
  }
  const text = decoder.end();
  if (text !== '') yield text;
}

class TextDecoding {
  private encodage: Encodage = 'ascii';
  /** Bytes that may start a character: never more than 3. */
  private carry: Uint8Array = new Uint8Array(0);
  private ligne = 1;
  /** Last byte of the chunk before, in Windows-1252. */
  private previous = 0;
  private started = false;

  push(chunk: Uint8Array): string {
    let bytes = this.carry.length === 0 ? chunk : Buffer.concat([this.carry, chunk]);
    this.carry = new Uint8Array(0);
    if (!this.started) {
      if (bytes.length < 3) {
        this.carry = bytes;
        return '';
      }
      bytes = this.start(bytes);
    }
    return this.decode(bytes);
  }

  end(): string {
    const rest = this.started ? this.carry : this.start(this.carry);
    if (rest.length === 0) return '';
    this.carry = new Uint8Array(0);
    const scan = scanUtf8(rest);
    if (this.encodage === 'utf-8' && scan.invalid === -1 && scan.complete < rest.length) {
      throw refuseDocument('document-tronque', 'Le document s’arrête au milieu d’un caractère : il est incomplet.', {
        ligne: this.ligne,
      });
    }
    // A lone accent at the very end of an otherwise ASCII text can only be Windows-1252.
    if (this.encodage === 'ascii' && scan.complete < rest.length) this.encodage = 'windows-1252';
    return this.decode(rest);
  }

  private start(bytes: Uint8Array): Uint8Array {
    this.started = true;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
      this.encodage = 'utf-8';
      return bytes.subarray(3);
    }
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
      throw refuseDocument('encodage', 'Le document est en UTF-16 : enregistrez-le en UTF-8.', { ligne: 1 });
    }
    return bytes;
  }

  private decode(bytes: Uint8Array): string {
    const zero = bytes.indexOf(0);
    if (zero !== -1) {
      throw refuseDocument('document-illisible', 'Le document contient des octets nuls : ce n’est pas du texte.', {
        ligne: this.lineAt(bytes, zero),
      });
    }
    if (this.encodage === 'ascii') this.decide(bytes);
    const text =
      this.encodage === 'windows-1252'
        ? this.decode1252(bytes)
        : Buffer.from(this.keepComplete(bytes)).toString(this.encodage === 'utf-8' ? 'utf8' : 'latin1');
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.ligne++;
    return text;
  }

  private decide(bytes: Uint8Array): void {
    const at = firstNonAscii(bytes);
    if (at === -1) return;
    const length = utf8Length(bytes, at);
    // Undecided for want of bytes: what stands before is ASCII in both, the rest waits.
    if (length !== -1) this.encodage = length > 0 ? 'utf-8' : 'windows-1252';
  }

  private keepComplete(bytes: Uint8Array): Uint8Array {
    const scan = scanUtf8(bytes);
    if (scan.invalid !== -1) throw this.refuseMixed(bytes, scan.invalid, 'UTF-8');
    this.carry = bytes.slice(scan.complete);
    return bytes.subarray(0, scan.complete);
  }

  private decode1252(bytes: Uint8Array): string {
    const at = firstNot1252(bytes, this.previous);
    if (at !== -1) throw this.refuseMixed(bytes, at, 'Windows-1252');
    this.previous = bytes.at(-1) ?? this.previous;
    return decodeWindows1252(bytes);
  }

  private refuseMixed(bytes: Uint8Array, at: number, encodage: string) {
    return refuseDocument(
      'encodage',
      `Le document commence en ${encodage}, puis contient des caractères d’un autre encodage : enregistrez-le entièrement en UTF-8.`,
      { ligne: this.lineAt(bytes, at) },
    );
  }

  private lineAt(bytes: Uint8Array, at: number): number {
    let ligne = this.ligne;
    for (let index = 0; index < at; index++) if (bytes[index] === 0x0a) ligne++;
    return ligne;
  }
}

/**
 * Reads the first bytes of a document as text, whatever they are: to recognise its kind, never to store. UTF-16 is
 * read too, so that a known document in it can be told what to do.
 */
export function decodeHead(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const at = firstNonAscii(bytes);
  // As in decodeText, the first accent decides; a later foreign byte is left to the reader, which says where it is.
  if (mark || at === -1 || utf8Length(bytes, at) !== 0) return new TextDecoder('utf-8').decode(bytes);
  return decodeWindows1252(bytes);
}
