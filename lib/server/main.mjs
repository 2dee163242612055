// @ts-check
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import next from 'next';
import { LIMITS, limitConnections } from './connections.mjs';
import { inFrontOf } from './front.mjs';
import { journal } from './journal.mjs';
import { measured } from './metriques.mjs';
import { routeNamer } from './routes.mjs';

/** The server in production, from the folder of the project: the framework's own handler, with a front (ADR 0023). scripts/launch/server.mjs starts it. */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '3000' }, hostname: { type: 'string', default: 'localhost' } },
});
const port = Number(values.port);
const { hostname } = values;

// Faults reach the log by instrumentation.ts alone, which knows what not to write.
const app = next({ hostname, port, quiet: true });
await app.prepare();

const listener = measured(inFrontOf(app.getRequestHandler()), {
  nameRoute: routeNamer(process.cwd()),
  token: process.env.ROSE_METRIQUES,
});
const server = createServer(LIMITS, listener);
limitConnections(server);
// Whoever asks first whether a body would be read is told as the others are.
server.on('checkContinue', listener);
server.on('error', (erreur) => {
  journal.fatal({ erreur }, erreur.message);
  process.exit(1);
});
server.listen(port, hostname);

for (const signal of ['SIGINT', 'SIGTERM']) {
  // What is being answered is finished first.
  process.once(signal, () => server.close(() => void app.close().finally(() => process.exit())));
}
