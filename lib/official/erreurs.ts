/** A download that cannot be finished. The message is French, names what was asked and says what to do. */
export class ErreurTelechargement extends Error {
  constructor(
    message: string,
    /** True when another try could succeed: the network or the server, not the request. */
    readonly passagere: boolean,
    options?: ErrorOptions & {
      /** Milliseconds that the server asks to wait. */
      readonly attendre?: number;
    },
  ) {
    super(message, options);
    this.name = 'ErreurTelechargement';
    this.attendre = options?.attendre ?? null;
  }

  readonly attendre: number | null;
}

/** Sessions or an address that cannot be used: a usage error, not a failed download. */
export class DemandeInvalide extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DemandeInvalide';
  }
}

const RESEAU = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

/** The folder's fault, which no other try will mend. */
const DOSSIER = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR']);

/** Codes of an error and of its causes, innermost last. */
function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string') codes.push(current.code);
  }
  return codes;
}

/**
 * Says in French why the exchange with a server failed.
 * @param hote Name of the server, for the message.
 */
export function explainNetworkError(error: unknown, hote: string): ErreurTelechargement {
  if (error instanceof ErreurTelechargement) return error;
  const codes = codesOf(error);
  if (codes.includes('ENOSPC') || codes.includes('EDQUOT')) {
    return new ErreurTelechargement('Le disque est plein : libérez de la place, puis relancez.', false, {
      cause: error,
    });
  }
  if (codes.some((code) => DOSSIER.has(code))) {
    return new ErreurTelechargement(
      'Le dossier « data » ne peut pas être écrit : vérifiez ses droits d’accès, puis relancez.',
      false,
      { cause: error },
    );
  }
  if (codes.some((code) => code.includes('CERT') || code.startsWith('UNABLE_TO_'))) {
    return new ErreurTelechargement(
      `Le certificat de ${hote} n’est pas reconnu : réglez l’heure de l’ordinateur, ou indiquez le certificat de votre réseau (NODE_EXTRA_CA_CERTS).`,
      false,
      { cause: error },
    );
  }
  const known = codes.find((code) => RESEAU.has(code));
  const why = known === undefined ? '' : ` (${known})`;
  return new ErreurTelechargement(
    `La connexion à ${hote} a été coupée ou refusée${why} : vérifiez le réseau, puis relancez.`,
    true,
    { cause: error },
  );
}
