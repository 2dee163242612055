// @ts-check
import { formatDuration } from './duration.mjs';

/** Without a terminal, a line now and then shows that the step is alive; more would drown a log. */
const HEARTBEAT = 15_000;
/** On a terminal the same line is rewritten. */
const REFRESH = 200;

/**
 * @typedef {{ update(text: string): void, print(text: string): void }} StepHandle
 * `update` replaces what the step is doing; `print` adds a line that stays.
 * @typedef {{ run<T>(name: string, work: (step: StepHandle) => Promise<T>, summary?: (result: T) => string): Promise<T> }} Progress
 */

/**
 * Steps of a command, each with its progress and its duration: a rewritten line on a terminal, plain lines elsewhere.
 * By hand: the first step installs the packages.
 * @param {{ out?: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>, total: number, now?: () => number }} options `total`: number of steps announced.
 * @returns {Progress}
 */
export function createProgress({ out = process.stdout, total, now = () => performance.now() }) {
  const erase = out.isTTY ? '\r\x1b[K' : '';
  /** @param {string} text */
  const line = (text) => out.write(`${erase}${text}\n`);
  let index = 0;

  return {
    async run(name, work, summary = (result) => (typeof result === 'string' ? result : '')) {
      index += 1;
      const label = `[${index}/${total}] ${name}`;
      const started = now();
      const elapsed = () => formatDuration(now() - started);
      let doing = '';
      const draw = () => {
        const text = `${label} … ${doing ? `${doing} · ` : ''}${elapsed()}`;
        if (out.isTTY) out.write(`${erase}${text.slice(0, Math.max(20, (out.columns ?? 80) - 1))}`);
        else line(text);
      };
      if (out.isTTY) draw();
      const timer = setInterval(draw, out.isTTY ? REFRESH : HEARTBEAT).unref();
      try {
        const result = await work({
          update: (text) => {
            doing = text.trim() || doing;
          },
          print: (text) => line(`      ${text}`),
        });
        line(`${label} : ${[summary(result), `(${elapsed()})`].filter(Boolean).join(' ')}`);
        return result;
      } catch (error) {
        line(`${label} : échec (${elapsed()})`);
        throw error;
      } finally {
        clearInterval(timer);
      }
    },
  };
}
