// @ts-check
import { formatDuration } from './duration.mjs';

/** Without a terminal, a line now and then shows that the step is alive; more would drown a log. */
const HEARTBEAT = 15_000;
/** On a terminal the same line is rewritten. */
const REFRESH = 200;

/**
 * @typedef {{ update(text: string): void, print(text: string): void }} StepHandle
 * `update` replaces what the step is doing; `print` adds a line that stays.
 * @typedef {{ run<T>(name: string, work: (step: StepHandle) => Promise<T>, summary?: (result: T) => string): Promise<T>, print(text: string): void }} Progress
 */

/**
 * Steps of a command, each with its progress and its duration: a rewritten line on a terminal, plain lines elsewhere.
 * @param {{ out?: NodeJS.WriteStream, total: number, now?: () => number }} options `total`: number of steps announced.
 * @returns {Progress}
 */
export function createProgress({ out = process.stdout, total, now = () => performance.now() }) {
  let index = 0;
  /** @param {string} text */
  const line = (text) => out.write(`${text}\n`);
  const clear = () => {
    if (out.isTTY) out.write('\r\x1b[K');
  };

  return {
    print: line,
    async run(name, work, summary = () => '') {
      index += 1;
      const label = `[${index}/${total}] ${name}`;
      const started = now();
      let doing = '';
      let shown = '';
      const draw = () => {
        const elapsed = formatDuration(now() - started);
        const text = `${label} … ${doing ? `${doing} · ` : ''}${elapsed}`;
        if (out.isTTY) out.write(`\r\x1b[K${text.slice(0, Math.max(20, (out.columns ?? 80) - 1))}`);
        else if (text !== shown) line(text);
        shown = text;
      };
      const timer = setInterval(draw, out.isTTY ? REFRESH : HEARTBEAT);
      timer.unref();
      if (out.isTTY) draw();
      try {
        const result = await work({
          update: (text) => {
            doing = text;
          },
          print: (text) => {
            clear();
            line(`      ${text}`);
          },
        });
        clear();
        const said = summary(result);
        line(`${label} : ${said ? `${said} ` : ''}(${formatDuration(now() - started)})`);
        return result;
      } catch (error) {
        clear();
        line(`${label} : échec (${formatDuration(now() - started)})`);
        throw error;
      } finally {
        clearInterval(timer);
      }
    },
  };
}
