import { describe, expect, it } from 'vitest';
import { formatDuration } from './duration.mjs';
import { createProgress } from './progress.mjs';

function fakeOutput(isTTY: boolean) {
  const written: string[] = [];
  const out = { isTTY, columns: 60, write: (text: string) => written.push(text) > 0 };
  return { written, out };
}

describe('a duration', () => {
  it.each([
    [40, '0,0 s'],
    [1449, '1,4 s'],
    [12_400, '12 s'],
    [59_700, '1 min 00 s'],
    [185_000, '3 min 05 s'],
  ])('of %d ms reads « %s »', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});

describe('the progress of a command', () => {
  it('says each step with its number, what came of it and how long it took', async () => {
    const { written, out } = fakeOutput(false);
    let clock = 0;
    const progress = createProgress({ out, total: 2, now: () => clock });
    const result = await progress.run(
      'Données',
      async (step) => {
        clock = 2500;
        step.print('note');
        return 7;
      },
      (value) => `${value} fichiers`,
    );
    await progress.run('Serveur', async () => {});
    expect(result).toBe(7);
    expect(written).toEqual(['      note\n', '[1/2] Données : 7 fichiers (2,5 s)\n', '[2/2] Serveur : (0,0 s)\n']);
  });

  it('says which step failed, and lets the failure through', async () => {
    const { written, out } = fakeOutput(false);
    const progress = createProgress({ out, total: 1, now: () => 0 });
    await expect(progress.run('Construction', () => Promise.reject(new Error('non')))).rejects.toThrow('non');
    expect(written).toEqual(['[1/1] Construction : échec (0,0 s)\n']);
  });

  it('rewrites one line on a terminal and leaves it clean', async () => {
    const { written, out } = fakeOutput(true);
    const progress = createProgress({ out, total: 1, now: () => 0 });
    await progress.run('Construction', async (step) => step.update('x'.repeat(200)));
    const erase = '\r\x1b[K';
    expect(written.every((text) => text.startsWith(`${erase}[1/1]`))).toBe(true);
    expect(written.map((text) => text.endsWith('\n'))).toEqual([false, true]);
    expect(Math.max(...written.map((text) => text.replace(erase, '').length))).toBeLessThanOrEqual(60);
  });
});
