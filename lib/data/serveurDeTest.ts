import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a test's server does with one request; `rang` counts the requests for the same path, from 0. */
export type Reponse = (request: IncomingMessage, response: ServerResponse, rang: number) => void;

/** A portal that misbehaves on demand. */
export interface ServeurDeTest {
  readonly base: string;
  /** Requests received so far: « GET /path » and its Range, when there is one. */
  readonly requetes: readonly string[];
  close(): Promise<void>;
}

/** Serves each path with its own behaviour, on a port that the system gives unless one is asked for. */
export async function startServeur(reponses: Readonly<Record<string, Reponse>>, asked = 0): Promise<ServeurDeTest> {
  const requetes: string[] = [];
  const ranks = new Map<string, number>();
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const range = request.headers.range;
    requetes.push(`${request.method} ${path}${range === undefined ? '' : ` ${range}`}`);
    const rank = ranks.get(path) ?? 0;
    ranks.set(path, rank + 1);
    const reponse = reponses[path];
    if (reponse) reponse(request, response, rank);
    else response.writeHead(404).end('absent');
  });
  await new Promise<void>((resolve) => server.listen(asked, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    requetes,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Sends a content honestly, a part of it when a Range is asked for and its condition holds. */
export function whole(content: Buffer, etag = '"v1"'): Reponse {
  return (request, response) => {
    const match = /^bytes=(\d+)-$/.exec(request.headers.range ?? '');
    const start = Number(match?.[1] ?? 0);
    if (!match || request.headers['if-range'] !== etag) {
      response.writeHead(200, { 'content-length': content.length, etag }).end(content);
    } else if (start >= content.length) {
      response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end();
    } else {
      const rest = content.subarray(start);
      const range = `bytes ${start}-${content.length - 1}/${content.length}`;
      response.writeHead(206, { 'content-length': rest.length, 'content-range': range, etag }).end(rest);
    }
  };
}

/** Announces the whole content, sends its beginning, and hangs up. */
export function cutAfter(content: Buffer, sent: number, etag = '"v1"'): Reponse {
  return (_request, response) => {
    response.writeHead(200, { 'content-length': content.length, etag });
    // A reset at once would take back what the client has not read yet.
    response.write(content.subarray(0, sent), () => setTimeout(() => response.destroy(), 40));
  };
}

/** Sends a beginning and then nothing more, the line open. */
export function stallAfter(content: Buffer, sent: number, etag = '"v1"'): Reponse {
  return (_request, response) => {
    response.writeHead(200, { 'content-length': content.length, etag });
    response.write(content.subarray(0, sent));
  };
}

/** Answers differently each time: the last answer for good. */
export function inTurn(...reponses: readonly Reponse[]): Reponse {
  return (request, response, rang) => reponses[Math.min(rang, reponses.length - 1)]?.(request, response, rang);
}

/** A status alone. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Reponse {
  return (_request, response) => response.writeHead(code, headers).end('erreur');
}
