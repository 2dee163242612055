import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { deserialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Constat } from '@/lib/domain/constat';
import { DocumentRefuse, type Evenement, type Lecteur, type Piece } from '@/lib/ingest/lecteur';
import { collectBytes } from '@/lib/ingest/read/bytes';
import { sourceIdOf } from '@/lib/ingest/read/digestPiece';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import type { Lecture, NatureApart } from './readWhole';

/** What the worker is asked. */
export interface Question {
  readonly nature: NatureApart;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sourceId: string;
}

/** What the worker says, once it has said that it is ready. `lecture` is a serialised `Lecture`. */
export type Answer =
  | { readonly type: 'lue'; readonly lecture: Uint8Array }
  | { readonly type: 'refus'; readonly constat: Constat };

/** The thread ended, or had to be ended, before an answer. */
interface Panne {
  readonly type: 'panne';
  readonly message: string;
  readonly cause?: unknown;
}

const MIO = 1024 * 1024;
/** ONISEP's sheets are 15 MiB, reports and other sheets far less. */
const OCTETS_MAX = 64 * MIO;
/** What reading one document may take. */
interface Limites {
  /** Milliseconds of the processor: a busy machine is no fault of the document. */
  readonly temps: number;
  /** Bytes that the process grows by. */
  readonly memoire: number;
}

const LIMITES: Limites = { temps: 30_000, memoire: 512 * MIO };
/** In times the processor's: for a parser that waits for what never comes. */
const ATTENTE_MAX = 4;
/** What a thread may grow to, its code and what it keeps of the documents that it has read, before it is replaced. */
const RESTE_MAX = 256 * MIO;
/** How often both are looked at. */
const WATCH = 25;

const TROP_GRAND = 'Le document dépasse 64 Mio : ce n’est ni un rapport public, ni des fiches de diplôme.';
const TROP_LONG =
  'La lecture dépasse 30 secondes : le document est endommagé, ou fait pour ne pas être lu. Téléchargez-le de nouveau.';
const TROP_LOURD =
  'La lecture demande plus de 512 Mio de mémoire : le document est endommagé, ou fait pour ne pas être lu. Téléchargez-le de nouveau.';
const ENDOMMAGE = 'La lecture s’interrompt : le document est endommagé. Téléchargez-le de nouveau.';

/**
 * Where documents are read apart: a thread that can be stopped, whatever a document does to its parser. The first
 * document starts it, the next ones find it there; one that has it stopped has it replaced.
 */
export class Workshop {
  private worker: Worker | null = null;
  /** What the process took before the thread was started. */
  private base = 0;
  private readonly lectures = new WeakMap<Piece, Promise<Lecture>>();

  constructor(private readonly limites: Limites = LIMITES) {}

  /** The same reader, working apart: a document is read once, whole, when its heading is first asked for. */
  isolate<T, N extends NatureApart>({ nature, editeur, licence }: Lecteur<T, N>): Lecteur<T, N> {
    const lectures = this.lectures;
    const lectureOf = (piece: Piece): Promise<Lecture> => {
      const known = lectures.get(piece);
      if (known !== undefined) return known;
      const lecture = this.read(nature, piece);
      lectures.set(piece, lecture);
      return lecture;
    };
    return {
      nature,
      editeur,
      licence,
      readEnTete: async (piece) => (await lectureOf(piece)).enTete,
      async *read(piece) {
        const { evenements, comptage } = await lectureOf(piece);
        lectures.delete(piece);
        yield* evenements as readonly Evenement<T>[];
        return comptage;
      },
    };
  }

  /** Ends the thread; another one is started when there is more to read. */
  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private async read(nature: NatureApart, piece: Piece): Promise<Lecture> {
    const content = await collectBytes(() => piece.open(), OCTETS_MAX, TROP_GRAND);
    const sourceId = sourceIdOf(createHash('sha256').update(content).digest('hex'));
    const ask = () => this.ask({ nature, bytes: new Uint8Array(content), sourceId });
    const fresh = this.worker === null;
    let answer = await ask();
    // What fails in a thread that has served before may be what an earlier document left there.
    if (answer.type === 'panne' && !fresh) answer = await ask();
    if (answer.type === 'lue') return deserialize(answer.lecture) as Lecture;
    if (answer.type === 'refus') throw new DocumentRefuse(answer.constat);
    throw refuseDocument('document-illisible', answer.message, undefined, answer.cause);
  }

  private async ask(question: Question): Promise<Answer | Panne> {
    this.worker ??= await this.start();
    const { worker } = this;
    const { temps, memoire } = this.limites;
    const [debut, calcul, occupee] = [performance.now(), process.cpuUsage(), process.memoryUsage.rss()];
    const over = new AbortController();
    const answer = await new Promise<Answer | Panne>((resolve) => {
      const fail = (message: string, cause?: unknown) => resolve({ type: 'panne', message, cause });
      const watch = setInterval(() => {
        const { user, system } = process.cpuUsage(calcul);
        const waited = performance.now() - debut;
        if ((user + system) / 1000 > temps || waited > ATTENTE_MAX * temps) fail(TROP_LONG);
        // What a parser unpacks lies outside the thread's own heap: only the process knows of it.
        else if (process.memoryUsage.rss() - occupee > memoire) fail(TROP_LOURD);
      }, WATCH);
      const failed = (cause: Error) =>
        fail('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TROP_LOURD : ENDOMMAGE, cause);
      worker.once('message', resolve).once('error', failed);
      over.signal.addEventListener('abort', () => {
        clearInterval(watch);
        worker.off('message', resolve).off('error', failed);
      });
      worker.postMessage(question, [question.bytes.buffer]);
    });
    over.abort();
    if (answer.type === 'panne' || process.memoryUsage.rss() - this.base > RESTE_MAX) await this.close();
    return answer;
  }

  private async start(): Promise<Worker> {
    this.base = process.memoryUsage.rss();
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      // It reads TypeScript by its own means.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: LIMITES.memoire / MIO },
    });
    await once(worker, 'message');
    // Between two documents it neither keeps the process nor ends it.
    worker.on('error', () => {});
    worker.once('exit', () => {
      if (this.worker === worker) this.worker = null;
    });
    worker.unref();
    return worker;
  }
}
