import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handOverInPieces, type Segment } from './handOverInPieces';

const ROW = `1:${'é'.repeat(9_997)}\n`;
const TEXT = `${ROW.repeat(5)}0:la racine\n`;

/** Reads the array as Next does: what is there, then what is pushed, until the timer that it sets. */
function takeOver(segments: Segment[]) {
  const read: unknown[] = [];
  let isClosed = false;
  setTimeout(() => {
    isClosed = true;
  });
  const take = (segment: Segment) => {
    if (isClosed) throw new Error('Handed over after the end.');
    read.push(segment[1] ?? segment[0]);
  };
  for (const segment of segments) take(segment);
  segments.length = 0;
  segments.push = (segment: Segment) => {
    take(segment);
    return 0;
  };
  return read;
}

describe('what a page holds for React, handed over in pieces', () => {
  let tasks: (() => void)[];
  const runTask = () => tasks.shift()?.();

  beforeEach(() => {
    tasks = [];
    vi.useFakeTimers();
    vi.stubGlobal('document', { readyState: 'interactive' });
    vi.stubGlobal('window', { scheduler: { postTask: (task: () => void) => tasks.push(task) } });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('gives one piece a task, cut between rows, and all of them before the end', () => {
    const segments: Segment[] = [[0], [1, TEXT], [2, 'formulaire']];
    handOverInPieces(segments);
    const read = takeOver(segments);
    expect(read).toEqual([0]);
    const sizes = [];
    while (tasks.length > 0) {
      runTask();
      sizes.push(read.length);
    }
    expect(sizes).toEqual([2, 3, 4, 5]);
    expect(read).toEqual([0, ROW + ROW, ROW + ROW, `${ROW}0:la racine\n`, 'formulaire']);
    vi.runAllTimers();
    expect(read).toHaveLength(5);
  });

  it('gives what is left before the end, where tasks come too late', () => {
    const segments: Segment[] = [[0], [1, TEXT]];
    handOverInPieces(segments);
    const read = takeOver(segments);
    runTask();
    expect(read).toHaveLength(2);
    vi.runAllTimers();
    expect(read.slice(1).join('')).toBe(TEXT);
    while (tasks.length > 0) runTask();
    expect(read.slice(1).join('')).toBe(TEXT);
  });

  it('gives all at once to one that takes over later', () => {
    const segments: Segment[] = [[0], [1, TEXT]];
    handOverInPieces(segments);
    vi.runAllTimers();
    const read = takeOver(segments);
    expect(read.slice(1).join('')).toBe(TEXT);
  });

  it('adds nothing to what was taken over before', () => {
    const segments: Segment[] = [[0], [1, TEXT]];
    const read = takeOver(segments);
    handOverInPieces(segments);
    vi.runAllTimers();
    expect(tasks).toEqual([]);
    expect(read).toEqual([0, TEXT]);
  });

  it.each([
    ['a page that is still read', { readyState: 'loading' }, { scheduler: { postTask: () => {} } }],
    ['a browser whose scheduler posts none', { readyState: 'complete' }, { scheduler: {} }],
    ['a browser that posts no tasks', { readyState: 'complete' }, {}],
  ])('leaves all as it is in %s', (_, document, window) => {
    vi.stubGlobal('document', document);
    vi.stubGlobal('window', window);
    const segments: Segment[] = [[0], [1, TEXT]];
    handOverInPieces(segments);
    expect(segments).toEqual([[0], [1, TEXT]]);
  });
});
