import { ErreurTelechargement, explainNetworkError } from './erreurs';

/** Redirects followed before giving up: official portals need one or two. */
const REDIRECTIONS = 5;
/** Longest wait that a server may ask for, in milliseconds. */
const ATTENTE_MAX = 60_000;

export interface OptionsRequete {
  /** Milliseconds of silence after which the exchange is cut. */
  readonly silence: number;
  /** Plain http is followed on this machine only: tests and mirrors. */
  readonly boucleLocale: boolean;
}

/** An exchange under way. Whoever reads `response.body` calls `touch` at each chunk, and `close` at the end. */
export interface Echange {
  readonly response: Response;
  readonly url: URL;
  touch(): void;
  close(): void;
}

/** True for an address of this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function checkScheme(url: URL, { boucleLocale }: OptionsRequete): void {
  if (url.protocol === 'https:') return;
  if (url.protocol === 'http:' && boucleLocale && isLoopback(url)) return;
  throw new ErreurTelechargement(
    `Adresse refusée : ${url.origin} n’est pas protégée (https attendu). Vérifiez --base-url, ou le portail a changé.`,
    false,
  );
}

/**
 * Asks for an address, redirects followed within bounds, and waits for the headers.
 * @returns Any answer that is not a redirect, whatever its status.
 * @throws {ErreurTelechargement} passing for the network, final for a loop or a forbidden address.
 */
export async function openExchange(
  start: URL,
  headers: Readonly<Record<string, string>>,
  options: OptionsRequete,
): Promise<Echange> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let url = start;
  const silent = () =>
    new ErreurTelechargement(
      `${url.host} ne répond plus depuis ${Math.round(options.silence / 1000)} s : vérifiez le réseau, puis relancez.`,
      true,
    );
  const touch = () => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(silent()), options.silence);
  };
  const close = () => {
    clearTimeout(timer);
    controller.abort();
  };
  try {
    for (let hops = 0; ; hops += 1) {
      checkScheme(url, options);
      touch();
      // Compressed answers could be neither measured nor resumed.
      const response = await fetch(url, {
        headers: { ...headers, 'accept-encoding': 'identity' },
        redirect: 'manual',
        signal: controller.signal,
      });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) {
        touch();
        return { response, url, touch, close };
      }
      if (hops === REDIRECTIONS) {
        throw new ErreurTelechargement(
          `${start.host} renvoie d’adresse en adresse sans fin (${REDIRECTIONS} redirections) : le portail est en panne ou a changé.`,
          false,
        );
      }
      await response.body?.cancel();
      url = readLocation(location, url);
    }
  } catch (error) {
    close();
    throw explainNetworkError(error, url.host);
  }
}

function readLocation(location: string, from: URL): URL {
  try {
    return new URL(location, from);
  } catch (cause) {
    throw new ErreurTelechargement(`${from.host} renvoie vers une adresse illisible : le portail a changé.`, false, {
      cause,
    });
  }
}

/**
 * Turns a status that is not a success into an error.
 * @param quoi What was asked, for the message.
 */
export function explainStatus({ response, url }: Echange, quoi: string): ErreurTelechargement {
  const { status } = response;
  if (status === 404 || status === 410) {
    return new ErreurTelechargement(`${quoi} : introuvable sur ${url.host} (${status}).`, false);
  }
  if (status === 408 || status === 429 || status >= 500) {
    return new ErreurTelechargement(
      `${quoi} : ${url.host} est indisponible pour le moment (${status}). Relancez plus tard.`,
      true,
      readRetryAfter(response.headers.get('retry-after')),
    );
  }
  return new ErreurTelechargement(`${quoi} : ${url.host} refuse la demande (${status}).`, false);
}

function readRetryAfter(text: string | null): { attendre: number } | undefined {
  if (text === null || !/^\d+$/.test(text.trim())) return undefined;
  return { attendre: Math.min(Number(text) * 1000, ATTENTE_MAX) };
}

/**
 * Asks for a small JSON document.
 * @throws {ErreurTelechargement}
 */
export async function fetchJson(url: URL, quoi: string, options: OptionsRequete): Promise<unknown> {
  const exchange = await openExchange(url, { accept: 'application/json' }, options);
  try {
    if (!exchange.response.ok) throw explainStatus(exchange, quoi);
    return await exchange.response.json();
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new ErreurTelechargement(`${quoi} : ${exchange.url.host} répond autre chose que du JSON.`, false, {
        cause: error,
      });
    }
    throw explainNetworkError(error, exchange.url.host);
  } finally {
    exchange.close();
  }
}
