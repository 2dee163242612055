import { describe, expect, it } from 'vitest';
import { addUp, checkResult, closingLines, exitCode, playwrightResult, vitestResult } from './results.mjs';

const vitest = (files: { name: string; status: string; assertions: Record<string, string> }[]): string =>
  JSON.stringify({
    testResults: files.map(({ name, status, assertions }) => ({
      name,
      status,
      assertionResults: Object.entries(assertions).map(([fullName, state]) => ({ fullName, status: state })),
    })),
  });

describe('the count of npm test', () => {
  it('counts each Vitest test once, by what became of it', () => {
    const json = vitest([
      { name: 'a.test.ts', status: 'failed', assertions: { x: 'passed', y: 'failed', z: 'skipped' } },
    ]);
    expect(vitestResult('unitaires', json, 1)).toEqual({
      passed: ['a.test.ts › x'],
      failed: ['a.test.ts › y'],
      notRun: [{ id: 'a.test.ts › z', why: null }],
    });
  });

  it('says why a test did not run, where the test does', () => {
    const why = 'PostgreSQL est absent de cette machine';
    const assertionResults = [{ fullName: 'x', status: 'skipped', meta: { why } }];
    const json = JSON.stringify({ testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults }] });
    expect(vitestResult('base', json, 0).notRun).toEqual([{ id: 'a.test.ts › x', why }]);
  });

  it('counts a test file that could not be loaded as one failure', () => {
    const json = vitest([
      { name: 'a.test.ts', status: 'failed', assertions: {} },
      { name: 'b.test.ts', status: 'passed', assertions: { x: 'passed' } },
    ]);
    expect(vitestResult('unitaires', json, 1).failed).toEqual(['a.test.ts : fichier illisible']);
  });

  it('counts a run that ends badly after tests that all passed as one failure', () => {
    const json = vitest([{ name: 'a.test.ts', status: 'passed', assertions: { x: 'passed' } }]);
    expect(vitestResult('unitaires', json, 1).failed).toEqual(['unitaires : code de sortie 1']);
    expect(vitestResult('unitaires', json, 0).failed).toEqual([]);
  });

  it('counts a run without a report as one failure', () => {
    expect(vitestResult('base', null, 0).failed).toHaveLength(1);
    expect(playwrightResult('parcours', null, 0).failed).toHaveLength(1);
  });

  it('counts a Playwright test that passed only at its second try as a failure', () => {
    const annotations = [{ type: 'slow' }, { type: 'skip', description: 'autre navigateur' }];
    const spec = (title: string, status: string) => ({
      title,
      file: 'a.ts',
      tests: [{ status, projectName: '', ...(status === 'skipped' ? { annotations } : {}) }],
    });
    const json = JSON.stringify({
      suites: [
        {
          title: 'a.ts',
          file: 'a.ts',
          specs: [spec('one', 'expected')],
          suites: [{ title: 'inner', file: 'a.ts', specs: [spec('two', 'flaky'), spec('three', 'skipped')] }],
        },
      ],
    });
    expect(playwrightResult('parcours', json, 0)).toEqual({
      passed: ['a.ts › one'],
      failed: ['a.ts › inner › two'],
      notRun: [{ id: 'a.ts › inner › three', why: 'autre navigateur' }],
    });
  });

  it('counts an error outside of every Playwright test', () => {
    const json = JSON.stringify({ suites: [], errors: [{ message: 'no tests found' }] });
    expect(playwrightResult('parcours', json, 1).failed).toEqual(['parcours : 1 erreur(s) hors des tests']);
  });

  it('does not call « not run » a test that another pass ran', () => {
    const left = (id: string, why: string | null = null) => ({ id, why });
    const real = { passed: ['a', 'b'], failed: [], notRun: [left('c')] };
    const demonstration = { passed: ['a'], failed: [], notRun: [left('b'), left('c', 'autre navigateur')] };
    expect(addUp([demonstration, real])).toEqual({ passed: 3, failed: 0, notRun: [left('c', 'autre navigateur')] });
  });

  it('ends with the one line that programs read, and says before it what lacked the official files', () => {
    const notRun = [
      { id: 'b', why: null },
      { id: 'c', why: 'autre navigateur' },
    ];
    const total = addUp([checkResult('types', true), { passed: [], failed: [], notRun }]);
    expect(closingLines(total, false)).toEqual([
      '1 test(s) n’ont pas pu s’exécuter : sans les fichiers officiels (dossier ../shared, ou ROSE_DATA).',
      '1 test(s) n’ont pas pu s’exécuter : autre navigateur.',
      '1 passed, 0 failed',
    ]);
    expect(closingLines(total, true)).toContain('  c');
    expect(closingLines({ ...total, notRun: [] }, true)).toEqual(['1 passed, 0 failed']);
  });

  it('fails when something failed, and when nothing ran', () => {
    expect(exitCode({ passed: 3, failed: 0 })).toBe(0);
    expect(exitCode({ passed: 3, failed: 1 })).toBe(1);
    expect(exitCode({ passed: 0, failed: 0 })).toBe(1);
  });
});
