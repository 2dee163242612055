import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultConstants } from '@/lib/odds/prevision/constants';
import { readConstantes, writeConstantes } from './constantes';

describe('stored constants', () => {
  let folder = '';
  const url = () => pathToFileURL(join(folder, 'rose.db')).href;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'constantes-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are those of their release alone, and null before the first fit', async () => {
    expect(readConstantes('a', url())).toBeNull();
    const constants = defaultConstants();
    await writeConstantes({ digest: 'a', constants }, url());
    expect(readConstantes('a', url())).toEqual(constants);
    expect(readConstantes('b', url())).toBeNull();
  });
  it('are null when the file is damaged', async () => {
    const path = await writeConstantes({ digest: 'a', constants: defaultConstants() }, url());
    await writeFile(path, '{"digest":"a","constants":{');
    expect(readConstantes('a', url())).toBeNull();
  });
});
