import { parseArgs } from 'node:util';
import { makeRequests } from './attack/requests';
import { type Outcome, sendAll } from './attack/send';

/**
 * Sends generated requests to a running server and counts what comes back: no fault, no redirect to where one was, no silence.
 *
 *   node --import tsx scripts/attack.ts --url http://localhost:3000 [--count 20000] [--seed 1]
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:3000' },
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
});
const started = performance.now();
const outcomes = await sendAll(new URL(values.url), makeRequests(Number(values.seed), Number(values.count)));
const faulty = outcomes.filter(({ fault }) => fault !== null);

for (const { fault, status, request } of faulty.slice(0, 20)) {
  const { method, target, headers } = request;
  console.error(`${fault} (${status}) : ${method} ${target.slice(0, 300)} ${JSON.stringify(headers).slice(0, 300)}`);
}
const count = (fault: Outcome['fault']) => faulty.filter((one) => one.fault === fault).length;
const statuses = new Map<string, number>();
for (const { status } of outcomes) statuses.set(String(status), (statuses.get(String(status)) ?? 0) + 1);
const told = [...statuses].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([status, many]) => `${status} × ${many}`);
const redirected = outcomes.filter(({ redirects }) => redirects > 0).length;
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${outcomes.length} requêtes en ${seconds} s, ${redirected} renvoyées : ${told.join(', ')}.`);
console.log(`Fautes : ${count('faute')}, boucles : ${count('boucle')}, sans réponse : ${count('sans réponse')}.`);
process.exitCode = faulty.length === 0 ? 0 : 1;
