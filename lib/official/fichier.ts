import { mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ErreurTelechargement, explainNetworkError } from './erreurs';
import { type Echange, explainStatus, type OptionsRequete, openExchange } from './requete';

export interface OptionsFichier extends OptionsRequete {
  /** Tries in a row that bring nothing before giving up. */
  readonly essais: number;
  /** First wait between two tries, in milliseconds; doubled each time, 30 s at most. */
  readonly pause: number;
  /** Bytes above which a download is refused. */
  readonly octetsMax: number;
}

export interface Avancement {
  readonly recus: number;
  /** `null` when the server does not say. */
  readonly total: number | null;
}

/** What identifies a version of the content, as the server gives it. */
export interface Validateurs {
  readonly etag: string | null;
  readonly modifie: string | null;
}

/** What is known of an unfinished file: without a validator it cannot be resumed safely. */
interface Suite extends Validateurs {
  readonly url: string;
}

const PAUSE_MAX = 30_000;

/**
 * Downloads one address into a file, resuming what is already there when the server can prove that it is the same
 * content, and starting again otherwise.
 * @param part Path of the unfinished file; what is known of it stands beside, with `.json` added.
 * @returns The validators of what was received; the file is then complete as far as the server tells.
 * @throws {ErreurTelechargement} once every try has failed; the unfinished file is kept for the next time.
 */
export async function downloadTo(
  url: URL,
  part: string,
  quoi: string,
  options: OptionsFichier,
  onProgress: (avancement: Avancement) => void = () => {},
): Promise<Validateurs> {
  await mkdir(dirname(part), { recursive: true }).catch((error) => {
    throw explainNetworkError(error, url.host);
  });
  let best = await sizeOf(part);
  let failures = 0;
  for (;;) {
    try {
      return await tryOnce(url, part, quoi, options, onProgress);
    } catch (error) {
      const failure = explainNetworkError(error, url.host);
      const size = await sizeOf(part);
      // A line that keeps being cut still ends, as long as each try brings something.
      failures = size > best ? 1 : failures + 1;
      best = Math.max(best, size);
      if (!failure.passagere || failures >= options.essais) throw failure;
      await wait(failure.attendre ?? Math.min(options.pause * 2 ** (failures - 1), PAUSE_MAX));
    }
  }
}

async function tryOnce(
  url: URL,
  part: string,
  quoi: string,
  options: OptionsFichier,
  onProgress: (avancement: Avancement) => void,
): Promise<Validateurs> {
  const suite = await readSuite(part, url);
  const start = suite === null ? 0 : await sizeOf(part);
  const exchange = await openExchange(url, start > 0 && suite !== null ? resumeHeaders(start, suite) : {}, options);
  try {
    const { response } = exchange;
    if (response.status === 416) {
      // What is there is not a beginning of what the server holds: nothing of it can be kept.
      await discard(part);
      throw new ErreurTelechargement(`${quoi} : le contenu a changé depuis l’interruption, reprise à zéro.`, true);
    }
    if (!response.ok) throw explainStatus(exchange, quoi);
    const validateurs = readValidateurs(response);
    const resumed = response.status === 206 ? readRange(response) : null;
    if (response.status === 206 && !isContinuation(resumed, start, suite, validateurs)) {
      await discard(part);
      throw new ErreurTelechargement(`${quoi} : le serveur reprend ailleurs que demandé, reprise à zéro.`, true);
    }
    const total = resumed === null ? readLength(response) : resumed.total;
    if (total !== null) checkSize(total, quoi, options);
    await writeFile(`${part}.json`, JSON.stringify({ url: url.href, ...validateurs } satisfies Suite));
    await receive(exchange, part, { quoi, start: resumed === null ? 0 : start, total, options, onProgress });
    return validateurs;
  } finally {
    exchange.close();
  }
}

interface Reception {
  readonly quoi: string;
  readonly start: number;
  readonly total: number | null;
  readonly options: OptionsFichier;
  readonly onProgress: (avancement: Avancement) => void;
}

async function receive({ response, touch }: Echange, part: string, reception: Reception): Promise<void> {
  const { quoi, start, total, options, onProgress } = reception;
  let recus = start;
  const file = await open(part, start > 0 ? 'a' : 'w');
  try {
    // Each chunk is on the disk before the next is asked for: a cut loses nothing of what came before it.
    for await (const chunk of response.body ?? []) {
      touch();
      recus += chunk.length;
      checkSize(recus, quoi, options);
      await file.writeFile(chunk);
      onProgress({ recus, total });
    }
  } finally {
    await file.close();
  }
  if (total === null || recus === total) return;
  if (recus > total) await discard(part);
  throw new ErreurTelechargement(
    `${quoi} : ${recus} octets reçus au lieu des ${total} annoncés. Relancez pour reprendre.`,
    true,
  );
}

function checkSize(octets: number, quoi: string, { octetsMax }: OptionsFichier): void {
  if (octets <= octetsMax) return;
  throw new ErreurTelechargement(
    `${quoi} : plus de ${Math.floor(octetsMax / 2 ** 20)} Mio, ce n’est pas le fichier attendu.`,
    false,
  );
}

/** Forgets an unfinished file. */
export async function discard(part: string): Promise<void> {
  await rm(part, { force: true });
  await rm(`${part}.json`, { force: true });
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

/** Only a strong ETag, or else a date, allows to append bytes to bytes. */
function resumeHeaders(start: number, { etag, modifie }: Suite): Record<string, string> {
  const validateur = etag !== null && !etag.startsWith('W/') ? etag : modifie;
  return validateur === null ? {} : { range: `bytes=${start}-`, 'if-range': validateur };
}

async function readSuite(part: string, url: URL): Promise<Suite | null> {
  try {
    const suite: Suite = JSON.parse(await readFile(`${part}.json`, 'utf8'));
    return suite.url === url.href ? suite : null;
  } catch {
    return null;
  }
}

function readValidateurs({ headers }: Response): Validateurs {
  return { etag: headers.get('etag'), modifie: headers.get('last-modified') };
}

/** Length of the body, `null` when unknown or when the server compressed it in spite of what was asked. */
function readLength({ headers }: Response): number | null {
  const text = headers.get('content-length');
  if (text === null || headers.has('content-encoding') || !/^\d+$/.test(text)) return null;
  return Number(text);
}

interface Plage {
  readonly debut: number;
  readonly total: number | null;
}

function readRange({ headers }: Response): Plage | null {
  const match = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
  if (!match) return null;
  return { debut: Number(match[1]), total: match[2] === '*' ? null : Number(match[2]) };
}

function isContinuation(plage: Plage | null, start: number, suite: Suite | null, now: Validateurs): boolean {
  if (plage === null || suite === null || plage.debut !== start) return false;
  return now.etag === null || suite.etag === null || now.etag === suite.etag;
}
