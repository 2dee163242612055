/** Whole numbers and texts as bytes, one after the other: what a link holds. A number takes seven bits a byte, the lowest first (LEB128), so that small ones are short. */
export class OctetsEcrits {
  readonly #octets: number[] = [];

  /** @param value whole, from 0 to `Number.MAX_SAFE_INTEGER` */
  nombre(value: number): void {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#octets.push((rest % 128) + 128);
    this.#octets.push(rest);
  }

  texte(value: string): void {
    const octets = new TextEncoder().encode(value);
    this.nombre(octets.length);
    this.#octets.push(...octets);
  }

  /** What was written, then its checksum, in the letters of an address. */
  enLettres(): string {
    const octets = [...this.#octets, ...sommeDe(this.#octets)];
    return btoa(String.fromCharCode(...octets))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
  }
}

/** Why bytes cannot be read. The message is French and says where: the end of « Ce lien … ». */
export class OctetsIllisibles extends Error {}

/** The bytes of a link, read in the order in which they were written. */
export class OctetsLus {
  readonly #octets: readonly number[];
  #place = 0;

  /** @throws {OctetsIllisibles} at the first character that no link holds */
  constructor(lettres: string) {
    const place = lettres.search(/[^\w-]/);
    if (place >= 0)
      throw new OctetsIllisibles(`est abîmé au caractère ${place + 1} : aucun lien n’en contient de tel.`);
    // One letter alone holds no byte: the second one is lost.
    const whole = lettres.length % 4 === 1 ? lettres.slice(0, -1) : lettres;
    this.#octets = Array.from(atob(whole.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  }

  /** @param quoi what is read, for the message: « la liste » @throws {OctetsIllisibles} where the bytes end, or hold no number that is safe */
  nombre(quoi: string): number {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const octet = this.#octet(quoi);
      value += (octet % 128) * unit;
      if (!Number.isSafeInteger(value)) throw new OctetsIllisibles(`est abîmé dans ${quoi}.`);
      if (octet < 128) return value;
    }
  }

  /** @param most bytes that it may take @throws {OctetsIllisibles} where the bytes end, or are no text */
  texte(quoi: string, most: number): string {
    const length = this.nombre(quoi);
    if (length > most) throw new OctetsIllisibles(`est abîmé dans ${quoi} : le texte y est trop long.`);
    const octets = Uint8Array.from({ length }, () => this.#octet(quoi));
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
    } catch {
      throw new OctetsIllisibles(`est abîmé dans ${quoi} : ce n’est pas du texte.`);
    }
  }

  /** Reads the checksum, which is the end. @throws {OctetsIllisibles} when a letter was lost, added or changed on the way */
  fin(): void {
    const somme = sommeDe(this.#octets.slice(0, this.#place));
    for (const expected of somme) {
      if (this.#octet('sa fin') !== expected) {
        throw new OctetsIllisibles('est abîmé : une lettre y a été changée en route.');
      }
    }
    if (this.#place < this.#octets.length) {
      throw new OctetsIllisibles('est abîmé : quelque chose y a été ajouté à la fin.');
    }
  }

  #octet(quoi: string): number {
    const octet = this.#octets[this.#place];
    if (octet === undefined) throw new OctetsIllisibles(`est coupé dans ${quoi} : la fin manque.`);
    this.#place += 1;
    return octet;
  }
}

/** Fletcher's checksum of 16 bits: it tells a letter that changed, and two that changed places. */
function sommeDe(octets: readonly number[]): readonly [number, number] {
  let first = 1;
  let second = 0;
  for (const octet of octets) {
    first = (first + octet) % 255;
    second = (second + first) % 255;
  }
  return [first, second];
}
