import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIBELLES_ORIGINE_DONNEES } from '@/lib/domain/libelles';
import { findDocuments, listDocuments, ORIGINES } from './origin.mjs';

let folder: string;
let root: string;

const put = (...paths: string[]): void => {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'x');
  }
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rose-origine-'));
  root = join(folder, 'projet');
  mkdirSync(root);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('where the data come from', () => {
  it('is ROSE_DATA before all else, relative to the project or absolute', () => {
    put('projet/data/a.csv', 'shared/data/b.csv', 'ailleurs/c.csv.gz');
    const expected = { origine: 'rose-data', paths: [join(folder, 'ailleurs')] };
    expect(findDocuments({ root, env: { ROSE_DATA: '../ailleurs' } })).toEqual(expected);
    expect(findDocuments({ root, env: { ROSE_DATA: join(folder, 'ailleurs') } })).toEqual(expected);
  });

  it('is never silently another folder than the one asked for', () => {
    put('shared/data/b.csv', 'vide/readme.md');
    expect(() => findDocuments({ root, env: { ROSE_DATA: '../absent' } })).toThrow('ce dossier n’existe pas');
    expect(() => findDocuments({ root, env: { ROSE_DATA: '../vide' } })).toThrow('aucun document');
  });

  it('is `data` and `seeds` of a folder that has them, without what stands beside', () => {
    put('depot/data/a.csv', 'depot/seeds/b.txt', 'depot/samples/r01.pdf');
    const { paths } = findDocuments({ root, env: { ROSE_DATA: '../depot' } }) ?? { paths: [] };
    expect(paths).toEqual([join(folder, 'depot/data'), join(folder, 'depot/seeds')]);
  });

  it('is the download before the neighbouring folder', () => {
    put('projet/data/a.csv', 'shared/data/b.csv');
    expect(findDocuments({ root, env: {} })).toEqual({ origine: 'telechargement', paths: [join(root, 'data')] });
  });

  it('is not the download for tests, which know the sessions of the neighbouring folder', () => {
    put('projet/data/a.csv', 'shared/data/b.csv');
    expect(findDocuments({ root, env: {}, downloads: false })?.origine).toBe('shared');
  });

  it('is `../shared`, its data and seeds only', () => {
    put('shared/data/b.csv', 'shared/seeds/c.txt', 'shared/samples/d.pdf', 'projet/data/a.csv.part');
    expect(findDocuments({ root, env: { ROSE_DATA: ' ' } })).toEqual({
      origine: 'shared',
      paths: [join(folder, 'shared/data'), join(folder, 'shared/seeds')],
    });
  });

  it('is nowhere on this machine when no folder holds a document', () => {
    put('shared/data/README.md', 'projet/data/README.md');
    expect(findDocuments({ root, env: {} })).toBeNull();
  });

  it('has the words of the screens', () => {
    for (const [origine, libelle] of Object.entries(ORIGINES)) {
      expect(libelle).toBe(LIBELLES_ORIGINE_DONNEES[origine as keyof typeof ORIGINES]);
    }
  });
});

describe('the list of documents', () => {
  it('is sorted, recursive, and leaves unfinished downloads, notes and hidden kinds out', () => {
    put('d/b/z.csv.gz', 'd/a.xml', 'd/README.md', 'd/x.csv.part', 'd/image.png');
    expect(listDocuments([join(folder, 'd')])).toEqual([join(folder, 'd/a.xml'), join(folder, 'd/b/z.csv.gz')]);
  });
});
