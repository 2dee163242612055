// @ts-check

/**
 * Something to be done for somebody, who may not wait for it any more.
 * @typedef {object} Work
 * @property {string} from Whom it is for: of several who wait, each has a turn before one has two.
 * @property {() => boolean} isAbandoned True when nobody waits for it any more.
 * @property {() => boolean} isDelivering True when it is done, but for the reader's part.
 * @property {() => Promise<unknown>} start
 * @property {() => void} shed Says that its turn will not come.
 */

/**
 * @typedef {object} Limits
 * @property {number} places Work that is done at one time.
 * @property {number} line Work that waits, of everybody together.
 * @property {number} patience Milliseconds that it waits.
 * @property {number} few Work that waits ten times as long: so little is no crowd, the machine is slow.
 * @property {number} lease Milliseconds after which it no longer holds its place, whatever became of it.
 */

/** Milliseconds between two looks at those who wait, and how many are told to come back in one: to tell all of a crowd at once would hold the loop as a page does. */
const LOOK = 20;
const TOLD = 100;

/** Turns of the loop in which nobody came, after which everybody is heard: a connection asks in the turn after the one that took it. */
const QUIET = 2;
/** Milliseconds for which whoever comes is heard, at most, and after which they are heard again. */
const HEARING = 25;

/** What was asked of this process until now. */
let arrivals = 0;

/**
 * Who works and who waits (ADR 0033). A little is done at one time; the rest waits in a line for each address, and the lines are served in turn. What
 * nobody waits for any more is not begun, what has waited too long is told so, and so is the last of the longest line when there are too many.
 * @param {Limits} limits
 * @param {import('./charge.mjs').Charge} charge Counts, kept up to date: several of these may share them.
 * @param {() => boolean} [isHeld] True while other work goes first, for a moment.
 * @returns {{ take(work: Work): void, isBusy(): boolean }} `take` has a piece of work done in its turn, or shed.
 */
export function createTurns({ places, line: most, patience, few, lease }, charge, isHeld = () => false) {
  /** @type {Map<Work, number>} Each with when it began. */
  const running = new Map();
  /** @type {Map<string, { work: Work, since: number }[]>} The next to be served first. */
  const lines = new Map();
  let waiting = 0;
  let isServing = false;
  let heardAt = Number.NEGATIVE_INFINITY;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let looking;

  /** @type {(by: number) => void} */
  const count = (by) => {
    waiting += by;
    charge.enAttente += by;
  };

  /** @type {(work: Work) => void} */
  function leave(work) {
    if (!running.delete(work)) return;
    charge.enCours -= 1;
    serve();
  }

  /** @type {(work: Work) => void} */
  function begin(work) {
    running.set(work, performance.now());
    charge.enCours += 1;
    work.start().finally(() => leave(work));
  }

  /**
   * Calls back once those who have come are heard. Node takes one new connection in each turn of its loop, and a page holds the loop for several
   * hundredths of a second: five hundred who come together would wait for as many pages, and who watches behind them.
   * @param {() => void} then
   */
  function hear(then) {
    const start = performance.now();
    const isDue = start - heardAt >= HEARING;
    let heard = arrivals;
    let quiet = 0;
    const turn = () => {
      const now = performance.now();
      quiet = heard === arrivals && !isHeld() ? quiet + 1 : 0;
      heard = arrivals;
      if ((isDue || isHeld()) && quiet < QUIET && now - start < HEARING) return void setImmediate(turn);
      if (isDue) heardAt = now;
      then();
    };
    setImmediate(turn);
  }

  /** Who has left is known, too, once those who have come are heard. */
  function serve() {
    if (isServing || waiting === 0 || running.size >= places) return;
    isServing = true;
    hear(() => {
      isServing = false;
      serveNow();
    });
  }

  function serveNow() {
    for (const [from, line] of lines) {
      if (running.size >= places) return;
      // Behind all the others, as this loop will meet it again.
      lines.delete(from);
      const first = line.shift();
      if (first === undefined) continue;
      if (line.length > 0) lines.set(from, line);
      count(-1);
      if (first.work.isAbandoned()) charge.abandonnees += 1;
      else begin(first.work);
    }
  }

  /** @type {(work: Work) => void} */
  function shed(work) {
    charge.refusees += 1;
    work.shed();
  }

  function shedLongest() {
    const longest = [...lines].reduce((one, other) => (other[1].length > one[1].length ? other : one));
    const last = longest[1].pop();
    if (last === undefined) return;
    if (longest[1].length === 0) lines.delete(longest[0]);
    count(-1);
    shed(last.work);
  }

  function look() {
    const now = performance.now();
    let told = 0;
    for (const [work, began] of running) if (work.isDelivering() || now - began >= lease) leave(work);
    for (const [from, line] of lines) {
      const kept = line.filter(({ work, since }) => {
        if (work.isAbandoned()) charge.abandonnees += 1;
        else if (told < TOLD && now - since >= (waiting > few ? patience : 10 * patience)) {
          told += 1;
          shed(work);
        } else return true;
        count(-1);
        return false;
      });
      if (kept.length === 0) lines.delete(from);
      else lines.set(from, kept);
    }
    serve();
    if (running.size > 0 || waiting > 0) return;
    clearInterval(looking);
    looking = undefined;
  }

  /** @type {(work: Work) => void} */
  function take(work) {
    arrivals += 1;
    looking ??= setInterval(look, LOOK);
    const line = lines.get(work.from);
    const place = { work, since: performance.now() };
    if (line === undefined) lines.set(work.from, [place]);
    else line.push(place);
    count(1);
    serve();
    if (waiting > most) shedLongest();
  }

  return { take, isBusy: () => running.size > 0 || waiting > 0 };
}
