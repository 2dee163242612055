// @ts-check
import { inspect } from 'node:util';

/** A failure that a person can act on: shown without a stack, ends the command with a non-zero code. */
export class Failure extends Error {
  /** @override */
  name = 'Failure';

  /**
   * @param {string} message What happened, in French.
   * @param {string} remedy What to do, in French.
   * @param {{ detail?: string, cause?: unknown }} [more] `detail`: last lines of the command that failed.
   */
  constructor(message, remedy, { detail = '', cause } = {}) {
    super(message, { cause });
    this.remedy = remedy;
    this.detail = detail;
  }
}

/** The command was stopped by the person (Ctrl-C) or by the system: nothing to explain. */
export class Interrupted extends Error {
  /** @override */
  name = 'Interrupted';
}

/**
 * Causes that every step can meet, told from what the failing program printed or from an error's code. The first that
 * matches wins: a full disk often shows a network error next to it, never the reverse.
 * @type {ReadonlyArray<readonly [when: RegExp, message: string, remedy: string]>}
 */
const CAUSES = [
  [
    /\bENOSPC\b|no space left on device|\bEDQUOT\b|database or disk is full|SQLITE_FULL/i,
    'Le disque est plein.',
    'Libérez de la place (2 Go suffisent largement), puis relancez la commande : elle reprend où elle en était.',
  ],
  [
    /Another .*(process|server) is already running/i,
    'Une autre construction est en cours dans ce dossier.',
    'Attendez qu’elle finisse, ou arrêtez-la (Ctrl-C dans sa fenêtre), puis relancez la commande.',
  ],
  [
    /\bEADDRINUSE\b|address already in use/i,
    'Le port est déjà occupé par un autre programme.',
    'Arrêtez ce programme (peut-être une Rose des vœux déjà lancée), ou choisissez un autre port : PORT=3210 npm start',
  ],
  [/listen EACCES/i, 'Le port est réservé au système.', 'Choisissez un port au-dessus de 1023 : PORT=3000 npm start'],
  [
    /listen (EADDRNOTAVAIL|ENOTFOUND|EAI_AGAIN|EAFNOSUPPORT|EINVAL)/i,
    'L’adresse demandée n’est pas celle de cette machine.',
    'Laissez HOST vide pour cette machine seule, ou HOST=0.0.0.0 pour tout le réseau local.',
  ],
  [
    /\b(EACCES|EPERM|EROFS)\b|permission denied|read-only file system|attempt to write a readonly database/i,
    'Impossible d’écrire dans le dossier du projet.',
    'Donnez-vous le droit d’écriture sur ce dossier, ou recopiez le projet dans un dossier qui vous appartient, puis relancez la commande.',
  ],
  [
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR|E50[234])\b|network (request|timeout)|getaddrinfo/i,
    'Le réseau ne répond pas.',
    'Vérifiez la connexion à Internet (et le mandataire, si votre réseau en impose un : npm config set proxy …), puis relancez la commande.',
  ],
  [
    /\b(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?|CERT_HAS_EXPIRED)\b/i,
    'Le certificat du serveur n’est pas reconnu.',
    'Réglez l’heure de l’ordinateur ; si votre réseau filtre les connexions, indiquez son certificat : NODE_EXTRA_CA_CERTS=/chemin/certificat.pem',
  ],
  [
    /\bEUSAGE\b|can only install (packages )?when your package\.json and package-lock\.json|lockfileVersion/i,
    'La liste des dépendances (package-lock.json) ne correspond pas au projet, ou npm est trop ancien.',
    'Mettez npm à jour (npm install -g npm@10) ; si le message revient : git checkout package-lock.json',
  ],
  [
    /spawn npm ENOENT/i,
    'npm est introuvable.',
    'Installez Node.js avec npm (https://nodejs.org/fr/download), puis relancez la commande.',
  ],
  [
    /heap out of memory|\bENOMEM\b|cannot allocate memory/i,
    'La mémoire est insuffisante.',
    'Fermez d’autres programmes (1,5 Go libres suffisent), puis relancez la commande.',
  ],
];

/**
 * Says what could not be done, and why when the failing program's last words (`detail`) name a known cause.
 * @param {string} what French sentence.
 * @param {string} detail
 * @param {{ remedy?: string | undefined, cause?: unknown }} [more] `remedy`: of an unknown cause.
 */
export function explain(what, detail, { remedy, cause } = {}) {
  const [, why, known] = CAUSES.find(([when]) => when.test(detail)) ?? [];
  const otherwise = remedy ?? 'Le détail ci-dessus dit pourquoi ; relancez la commande après correction.';
  return new Failure([what, why].filter(Boolean).join(' '), known ?? otherwise, { detail, cause });
}

/** @type {(error: unknown, what: string) => Failure} */
export const asFailure = (error, what) =>
  error instanceof Failure ? error : explain(what, inspect(error), { cause: error });
