import { parseArgs } from 'node:util';
import { makeRequests } from './attack/requests';
import { type Outcome, send } from './attack/send';

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
const AT_ONCE = 4;

const origin = new URL(values.url);
const waiting = makeRequests(Number(values.seed), Number(values.count));
const total = waiting.length;
const started = performance.now();
const statuses = new Map<string, number>();
const faulty: Outcome[] = [];
let redirected = 0;

const lane = async () => {
  for (let request = waiting.pop(); request !== undefined; request = waiting.pop()) {
    const outcome = await send(origin, request);
    const key = String(outcome.status);
    statuses.set(key, (statuses.get(key) ?? 0) + 1);
    if (outcome.redirects > 0) redirected += 1;
    if (outcome.fault !== null) faulty.push(outcome);
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, lane));

for (const { fault, status, request } of faulty.slice(0, 20)) {
  const { method, target, headers } = request;
  console.error(`${fault} (${status}) : ${method} ${target.slice(0, 300)} ${JSON.stringify(headers).slice(0, 300)}`);
}
const count = (fault: Outcome['fault']) => faulty.filter((one) => one.fault === fault).length;
const told = [...statuses].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([status, many]) => `${status} × ${many}`);
console.log(
  `${total} requêtes en ${Math.round((performance.now() - started) / 1000)} s, ${redirected} renvoyées : ${told.join(', ')}.`,
);
console.log(`Fautes : ${count('faute')}, boucles : ${count('boucle')}, sans réponse : ${count('sans réponse')}.`);
process.exitCode = faulty.length === 0 ? 0 : 1;
