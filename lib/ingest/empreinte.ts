import { createHash } from 'node:crypto';

/**
 * Digest of all that a release holds. Each thing is digested by itself and the digests are sorted before they are
 * digested together: neither the order of the documents nor their names or places change it, and memory holds 64
 * characters for each thing.
 */
export class Empreinte {
  private readonly digests: string[] = [];

  /**
   * @param kind Keeps apart two things of the same shape.
   * @param value Plain data, made by the same code from the same document: the order of its keys is its own.
   */
  add(kind: string, value: unknown): void {
    this.digests.push(
      createHash('sha256')
        .update(`${kind}\n${JSON.stringify(value)}`)
        .digest('hex'),
    );
  }

  /** @returns 64 hexadecimal digits. */
  digest(): string {
    return createHash('sha256').update(this.digests.sort().join('\n')).digest('hex');
  }
}
