/** What can go wrong with the database itself, and can be said to a person. */
export type CodeErreurBase = CodeDriver | 'migration-inconnue' | 'migration-modifiee' | 'verification';

/** What the driver reports. */
type CodeDriver = 'verrouillee' | 'pleine' | 'inaccessible' | 'lecture-seule' | 'abimee' | 'injoignable' | 'refusee';

/** The database cannot serve. The message is French and says what to do. */
export class ErreurBase extends Error {
  constructor(
    readonly code: CodeErreurBase,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ErreurBase';
  }
}

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html) that a person can do something about. */
const SQLITE_CODES: Readonly<Record<number, CodeDriver>> = {
  5: 'verrouillee',
  6: 'verrouillee',
  8: 'lecture-seule',
  10: 'pleine',
  11: 'abimee',
  13: 'pleine',
  14: 'inaccessible',
  26: 'abimee',
};

/** What the adapters call an error of the engine, or of the way to it. */
const KINDS: Readonly<Record<string, CodeDriver>> = {
  SocketTimeout: 'verrouillee',
  TransactionWriteConflict: 'verrouillee',
  DatabaseNotReachable: 'injoignable',
  ConnectionClosed: 'injoignable',
  TooManyConnections: 'injoignable',
  TlsConnectionError: 'injoignable',
  AuthenticationFailed: 'refusee',
  DatabaseAccessDenied: 'refusee',
  DatabaseDoesNotExist: 'refusee',
};

/**
 * Codes of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html; two characters stand for a class), of Prisma's
 * client (P…), of the network and of the disk.
 */
const CODES: Readonly<Record<string, CodeDriver>> = {
  '08': 'injoignable',
  '25006': 'refusee',
  '42501': 'refusee',
  '53100': 'pleine',
  '57P01': 'injoignable',
  '57P02': 'injoignable',
  '57P03': 'injoignable',
  P1000: 'refusee',
  P1001: 'injoignable',
  P1002: 'injoignable',
  P1003: 'refusee',
  P1008: 'verrouillee',
  P1010: 'refusee',
  P1011: 'injoignable',
  P1017: 'injoignable',
  ECONNREFUSED: 'injoignable',
  ECONNRESET: 'injoignable',
  EHOSTUNREACH: 'injoignable',
  ENETUNREACH: 'injoignable',
  ENOTFOUND: 'injoignable',
  EAI_AGAIN: 'injoignable',
  EPIPE: 'injoignable',
  ETIMEDOUT: 'injoignable',
  // Of Node, when the folder of the database cannot be made.
  EACCES: 'inaccessible',
  EROFS: 'inaccessible',
  EPERM: 'inaccessible',
  ENOTDIR: 'inaccessible',
  EEXIST: 'inaccessible',
  ENOSPC: 'pleine',
  EDQUOT: 'pleine',
};

/** What PostgreSQL's driver says in a sentence alone, of a server that falls silent or is gone. */
const SILENCE = /timeout exceeded when trying to connect|Connection terminated|Query read timeout|not queryable/;

const MESSAGES: Readonly<Record<CodeDriver, string>> = {
  verrouillee: 'La base de données est occupée par un autre import : attendez qu’il finisse, puis recommencez.',
  pleine: 'Écriture impossible : le disque est plein ou défaillant. Libérez de la place, puis recommencez.',
  inaccessible:
    'La base de données ne peut pas être ouverte : vérifiez que son dossier existe et que vous pouvez y écrire.',
  'lecture-seule':
    'La base de données est en lecture seule : vérifiez les droits d’écriture sur le fichier et son dossier.',
  abimee: 'La base de données est abîmée : relancez « npm start », ou supprimez son fichier et refaites l’import.',
  injoignable:
    'La base de données partagée ne répond pas : vérifiez que PostgreSQL est en marche et que DATABASE_URL mène à lui.',
  refusee:
    'PostgreSQL refuse la connexion ou l’écriture : vérifiez dans DATABASE_URL l’utilisateur, son mot de passe, ses droits et la base, et que le serveur n’est pas une réplique en lecture seule.',
};

/** Another import is at work. */
export const busyDatabase = (): ErreurBase => new ErreurBase('verrouillee', MESSAGES.verrouillee);

/** The database was found damaged before it was opened. */
export const damagedDatabase = (): ErreurBase => new ErreurBase('abimee', MESSAGES.abimee);

/**
 * Turns an error of the driver, however deep in its causes, into one that can be shown.
 * @returns An `ErreurBase`, or the very error when it is none of the known ones (a bug: let it through).
 */
export function explainDatabaseError(error: unknown): unknown {
  if (error instanceof ErreurBase) return error;
  const code = findCode(error);
  return code === undefined ? error : new ErreurBase(code, MESSAGES[code], { cause: error });
}

function findCode(error: unknown): CodeDriver | undefined {
  let current = error;
  for (let depth = 0; depth < 6 && typeof current === 'object' && current !== null; depth += 1) {
    const found = codeOf(current);
    if (found !== undefined) return found;
    current = 'cause' in current ? current.cause : undefined;
  }
  return undefined;
}

/** What the layers put on an error: the adapter `kind` and `extendedCode`, the driver `rawCode`, Prisma and Node `code`. */
interface Indices {
  readonly kind?: unknown;
  readonly code?: unknown;
  readonly extendedCode?: unknown;
  readonly rawCode?: unknown;
  readonly message?: unknown;
}

function codeOf({ kind, code, extendedCode, rawCode, message }: Indices): CodeDriver | undefined {
  if (typeof kind === 'string' && KINDS[kind] !== undefined) return KINDS[kind];
  const known = typeof code === 'string' ? (CODES[code] ?? CODES[code.slice(0, 2)]) : undefined;
  if (known !== undefined) return known;
  const raw = extendedCode ?? rawCode;
  if (typeof raw === 'number' && SQLITE_CODES[raw & 0xff] !== undefined) return SQLITE_CODES[raw & 0xff];
  if (typeof message === 'string' && SILENCE.test(message)) return 'injoignable';
  // The driver gives no code for a file that it cannot open, only this sentence.
  const opening = typeof message === 'string' ? /Unable to open connection .*: (\d+)/s.exec(message) : null;
  return opening ? (SQLITE_CODES[Number(opening[1]) & 0xff] ?? 'inaccessible') : undefined;
}
