import { type Entry, getFileNameLowLevel } from 'yauzl';

/**
 * Invisible or direction-changing characters: a name is shown in a terminal and on a page, and must not rewrite either.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

const MAX_LENGTH = 120;

/**
 * Name of an archive's entry or of a file, safe to show: no control character, no absolute or climbing path, 120
 * characters at most. Only ever shown: nothing is written under it.
 */
export function safeName(name: string): string {
  const parts = name
    .replaceAll('\\', '/')
    .replace(HIDDEN, '�')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part));
  const joined = parts.join('/');
  if (joined === '') return 'sans nom';
  return joined.length <= MAX_LENGTH ? joined : `…${joined.slice(1 - MAX_LENGTH)}`;
}

/** Decoded name of a zip entry: UTF-8 or code page 437, as its flag says. */
export function entryName(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
}

/** Files that systems leave beside the real ones (`.DS_Store`, `__MACOSX/`): never documents. */
export function isSystemName(name: string): boolean {
  return name.split('/').some((part) => part === '__MACOSX' || (part.startsWith('.') && part !== '.' && part !== '..'));
}
