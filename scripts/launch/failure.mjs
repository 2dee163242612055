// @ts-check
/** A failure that a person can act on: shown without a stack, ends the command with a non-zero code. */
export class Failure extends Error {
  /**
   * @param {string} message What happened, in French.
   * @param {string} remedy What to do, in French.
   * @param {{ detail?: string, cause?: unknown }} [more] `detail`: last lines of the command that failed.
   */
  constructor(message, remedy, { detail = '', cause } = {}) {
    super(message, { cause });
    this.name = 'Failure';
    this.remedy = remedy;
    this.detail = detail;
  }
}

/** The command was stopped by the person (Ctrl-C) or by the system: nothing to explain. */
export class Interrupted extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`Arrêt demandé (${signal})`);
    this.name = 'Interrupted';
    this.signal = signal;
  }
}

/**
 * Causes that every step can meet, told from what the failing program printed or from an error's code. The first that
 * matches wins: a full disk often shows a network error next to it, never the reverse.
 * @type {ReadonlyArray<{ when: RegExp, message: string, remedy: string }>}
 */
const CAUSES = [
  {
    when: /\bENOSPC\b|no space left on device|\bEDQUOT\b|database or disk is full|SQLITE_FULL/i,
    message: 'Le disque est plein.',
    remedy:
      'Libérez de la place (2 Go suffisent largement), puis relancez la commande : elle reprend où elle en était.',
  },
  {
    when: /\b(EACCES|EPERM|EROFS)\b|permission denied|read-only file system|attempt to write a readonly database/i,
    message: 'Impossible d’écrire dans le dossier du projet.',
    remedy:
      'Donnez-vous le droit d’écriture sur ce dossier, ou recopiez le projet dans un dossier qui vous appartient, puis relancez la commande.',
  },
  {
    when: /\bEADDRINUSE\b|address already in use/i,
    message: 'Le port demandé est déjà occupé.',
    remedy: 'Arrêtez le programme qui l’occupe, ou choisissez un autre port : PORT=3001 npm start',
  },
  {
    when: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR|E50[234])\b|network (request|timeout)|getaddrinfo/i,
    message: 'Le réseau ne répond pas.',
    remedy:
      'Vérifiez la connexion à Internet (et le mandataire, si votre réseau en impose un : npm config set proxy …), puis relancez la commande.',
  },
  {
    when: /\b(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?|CERT_HAS_EXPIRED)\b/i,
    message: 'Le certificat du serveur n’est pas reconnu.',
    remedy:
      'Réglez l’heure de l’ordinateur ; si votre réseau filtre les connexions, indiquez son certificat : NODE_EXTRA_CA_CERTS=/chemin/certificat.pem',
  },
  {
    when: /\bEUSAGE\b|can only install (packages )?when your package\.json and package-lock\.json|lockfileVersion/i,
    message: 'La liste des dépendances (package-lock.json) ne correspond pas au projet, ou npm est trop ancien.',
    remedy: 'Mettez npm à jour (npm install -g npm@10) ; si le message revient : git checkout package-lock.json',
  },
  {
    when: /heap out of memory|\bENOMEM\b|cannot allocate memory/i,
    message: 'La mémoire est insuffisante.',
    remedy: 'Fermez d’autres programmes (1,5 Go libres suffisent), puis relancez la commande.',
  },
];

/**
 * Names the cause of a failure in French.
 * @param {string} text Output of the failing program, or « CODE message » of an error.
 * @returns {{ message: string, remedy: string } | null} `null` when nothing known is recognised.
 */
export function diagnose(text) {
  const cause = CAUSES.find(({ when }) => when.test(text));
  return cause ? { message: cause.message, remedy: cause.remedy } : null;
}

/**
 * Turns anything thrown into a failure that says what to do.
 * @param {unknown} error
 * @param {string} fallback Sentence used when the cause is unknown: what could not be done.
 * @returns {Failure}
 */
export function asFailure(error, fallback) {
  if (error instanceof Failure) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = error instanceof Error ? error.message : String(error);
  const text = said.startsWith(code) ? said : `${code} ${said}`;
  const cause = diagnose(text);
  return cause
    ? new Failure(cause.message, cause.remedy, { detail: text.trim(), cause: error })
    : new Failure(fallback, 'Le détail ci-dessus dit pourquoi ; relancez la commande après correction.', {
        detail: error instanceof Error ? (error.stack ?? text) : text,
        cause: error,
      });
}
