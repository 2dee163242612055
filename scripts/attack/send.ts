import { connect } from 'node:net';
import type { Request } from './requests';

/** What came of a request: a status, or what stood in its place. */
export interface Outcome {
  readonly request: Request;
  /** Of the last answer, redirects followed; `null` when none came. */
  readonly status: number | null;
  /** How many redirects led there. */
  readonly redirects: number;
  /** What is wrong with it: nothing should be. */
  readonly fault: 'faute' | 'boucle' | 'sans réponse' | null;
}

const WITHIN = 30_000;
/** Two for slashes, repeated or last, and one to mark what a router asks (the framework's); one to the address as this site writes it. */
const MOST_REDIRECTS = 4;

interface Answer {
  readonly status: number | null;
  readonly location: string | null;
}

/** Writes a request as it is, which no client library would, and reads the head of the answer. */
function exchange(origin: URL, { method, target, headers, body }: Request): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect(Number(origin.port), origin.hostname);
    let read = '';
    const end = () => {
      const [head = ''] = read.split('\r\n\r\n');
      const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1];
      resolve({
        status: status === undefined ? null : Number(status),
        location: /^location: (.*)$/im.exec(head)?.[1]?.trim() ?? null,
      });
      socket.destroy();
    };
    socket.setTimeout(WITHIN, end);
    // A server that has answered may close before it has read all that it was sent.
    socket.on('error', end);
    socket.on('close', end);
    socket.on('data', (piece) => {
      read += piece.toString('latin1');
    });
    const lines = [`${method} ${target} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)];
    socket.write(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n${body}`, 'latin1');
  });
}

/** Sends a request, follows where it is sent to, and judges. */
async function send(origin: URL, request: Request): Promise<Outcome> {
  const asked = new Set([request.target]);
  let { status, location } = await exchange(origin, request);
  let redirects = 0;
  while (status !== null && status >= 300 && status < 400 && location !== null) {
    const { pathname, search } = new URL(location, origin);
    const target = `${pathname}${search}`;
    if (asked.has(target) || redirects === MOST_REDIRECTS) return { request, status, redirects, fault: 'boucle' };
    asked.add(target);
    redirects += 1;
    ({ status, location } = await exchange(origin, { ...request, target }));
  }
  const fault = status === null ? 'sans réponse' : status >= 500 ? 'faute' : null;
  return { request, status, redirects, fault };
}

/** Sends requests, a few at a time, and judges each. */
export async function sendAll(origin: URL, requests: readonly Request[], atOnce = 4): Promise<Outcome[]> {
  const waiting = [...requests];
  const outcomes: Outcome[] = [];
  const lane = async () => {
    for (let request = waiting.pop(); request !== undefined; request = waiting.pop()) {
      outcomes.push(await send(origin, request));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return outcomes;
}
