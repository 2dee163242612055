/** Small archives made in memory, for tests only. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface EntreeInventee {
  readonly nom: string;
  readonly contenu: Uint8Array | string;
  /** Size that the archive declares, when it lies. */
  readonly tailleDeclaree?: number;
  readonly chiffree?: boolean;
}

/** Writes a zip (deflate), as the specification lays it out: local headers and data, central directory, end record. */
export function zip(entrees: readonly EntreeInventee[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { nom, contenu, tailleDeclaree, chiffree } of entrees) {
    const raw = Buffer.from(contenu);
    const data = deflateRawSync(raw);
    const name = Buffer.from(nom, 'utf8');
    // Bit 0: encrypted; bit 11: the name is UTF-8.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (chiffree ? 1 : 0), 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(tailleDeclaree ?? raw.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entrees.length, 8);
  end.writeUInt16LE(entrees.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
