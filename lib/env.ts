import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';

/** The environment of a process, parsed once at its edge. */
export interface Environnement {
  /** Of the database: `file:`, absolute and percent-encoded, or `postgresql:` as it was given (it may hold a password). */
  readonly databaseUrl: string;
  /** Folder of official documents, absolute; `null` leaves the usual search. */
  readonly roseData: string | null;
  readonly port: number;
  readonly host: string;
}

/** A variable of the environment that cannot be used. The message is French and names the variable. */
export class EnvironnementInvalide extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EnvironnementInvalide';
  }
}

const PORT_ATTENDU = 'un nombre entier de 0 à 65535';

const SCHEMA = z.object({
  DATABASE_URL: z
    .string()
    .trim()
    .refine((url) => url === '' || /^(file:(?!:memory:).|postgres(ql)?:\/\/[^/])/.test(url), {
      error:
        'une adresse « file:chemin/vers/la/base.db » ou « postgresql://utilisateur:mot-de-passe@serveur/base » est attendue',
    })
    .optional(),
  ROSE_DATA: z.string().trim().optional(),
  PORT: z
    .string()
    .trim()
    .refine((port) => port === '' || (/^\d{1,5}$/.test(port) && Number(port) <= 65_535), {
      error: `${PORT_ATTENDU} est attendu`,
    })
    .optional(),
  HOST: z.string().trim().optional(),
});

/**
 * Reads DATABASE_URL, ROSE_DATA, PORT and HOST; an empty variable is an absent one.
 * @param root Folder of the project: relative paths start there, and the default database is `.rose/rose.db` in it.
 * @throws {EnvironnementInvalide} when a variable cannot be used.
 */
export function readEnvironnement(
  source: Readonly<Record<string, string | undefined>> = process.env,
  root: string = process.cwd(),
): Environnement {
  const parsed = SCHEMA.safeParse(source);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    throw new EnvironnementInvalide(`${name}=${withoutPassword(source[name] ?? '')} : ${issue?.message}.`, {
      cause: parsed.error,
    });
  }
  const { DATABASE_URL, ROSE_DATA, PORT, HOST } = parsed.data;
  return {
    databaseUrl: DATABASE_URL ? absoluteUrl(DATABASE_URL, root) : pathToFileURL(join(root, '.rose', 'rose.db')).href,
    roseData: ROSE_DATA ? resolve(root, ROSE_DATA) : null,
    port: PORT ? Number(PORT) : 3000,
    host: HOST || 'localhost',
  };
}

/** What stands before the @ of an address is nobody's to read in a log. */
const withoutPassword = (value: string): string => value.replace(/^([a-z]+:\/*)?[^@\s]*@/i, '$1…@');

/** `file:./x.db` is relative to the project whatever the current folder; query parameters of other tools are dropped. */
function absoluteUrl(url: string, root: string): string {
  if (!url.startsWith('file:')) return url;
  const bare = url.replace(/\?.*$/, '');
  if (bare.startsWith('file://')) {
    try {
      return pathToFileURL(fileURLToPath(bare)).href;
    } catch (cause) {
      throw new EnvironnementInvalide(`DATABASE_URL=${url} : cette adresse ne désigne pas un fichier.`, { cause });
    }
  }
  return pathToFileURL(resolve(root, bare.slice('file:'.length))).href;
}

/** What whoever puts the site online says of it. */
export interface Publication {
  /** Where the site is reached, without a final slash; `null` when nobody said. */
  readonly url: string | null;
  /** Whom to write to about the site: an e-mail address or the address of a page; `null` when nobody said. */
  readonly contact: string | null;
}

const SCHEMA_PUBLICATION = z.object({
  ROSE_URL: z
    .string()
    .trim()
    .refine((url) => url === '' || /^https?:\/\/[^/?#@\s]+\/?$/.test(url), {
      error: 'une adresse comme https://rose.exemple.fr est attendue, sans chemin',
    })
    .optional(),
  ROSE_CONTACT: z
    .string()
    .trim()
    .refine((contact) => contact === '' || /^(https?:\/\/\S+|[^@\s]+@[^@\s]+\.[^@\s]+)$/.test(contact), {
      error: 'une adresse électronique ou l’adresse d’une page est attendue',
    })
    .optional(),
});

/**
 * Reads ROSE_URL and ROSE_CONTACT; an empty variable is an absent one.
 * @throws {EnvironnementInvalide} when one cannot be used.
 */
export function readPublication(source: Readonly<Record<string, string | undefined>> = process.env): Publication {
  const parsed = SCHEMA_PUBLICATION.safeParse(source);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    throw new EnvironnementInvalide(`${name}=${source[name]} : ${issue?.message}.`, { cause: parsed.error });
  }
  const { ROSE_URL, ROSE_CONTACT } = parsed.data;
  return { url: ROSE_URL ? ROSE_URL.replace(/\/$/, '') : null, contact: ROSE_CONTACT || null };
}
