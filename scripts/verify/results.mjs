// @ts-check
/**
 * What a task of `npm test` found. `notRun` names the tests that were registered and did not run, by an identifier that
 * is the same in every pass over the same tests, and says why where the test does.
 * @typedef {{ id: string, why: string | null }} NotRun
 * @typedef {{ passed: readonly string[], failed: readonly string[], notRun: readonly NotRun[] }} Result
 */

/** @type {Result} */
const NOTHING = { passed: [], failed: [], notRun: [] };

/**
 * A check that either holds or does not: format, types, build…
 * @param {string} name
 * @param {boolean} isOk
 * @returns {Result}
 */
export function checkResult(name, isOk) {
  return isOk ? { ...NOTHING, passed: [name] } : { ...NOTHING, failed: [name] };
}

/**
 * Vitest's JSON report. A file that could not be loaded counts as one failure, and so does a run that ends badly while
 * every test passed (an unhandled rejection, say): nothing that went wrong is left out of the count.
 * @param {string} name Of the task, for failures that belong to no test.
 * @param {string | null} json `null` when no report was written.
 * @param {number | null} code Exit code.
 * @returns {Result}
 */
export function vitestResult(name, json, code) {
  if (json === null) return { ...NOTHING, failed: [`${name} : aucun compte rendu`] };
  /** @type {{ testResults: { name: string, status: string, assertionResults: { fullName: string, status: string, meta?: { why?: string } }[] }[] }} */
  const { testResults } = JSON.parse(json);
  /** @type {{ passed: string[], failed: string[], notRun: NotRun[] }} */
  const result = { passed: [], failed: [], notRun: [] };
  for (const file of testResults) {
    for (const { fullName, status, meta } of file.assertionResults) {
      const id = `${file.name} › ${fullName}`;
      if (status === 'passed') result.passed.push(id);
      else if (status === 'failed') result.failed.push(id);
      else result.notRun.push({ id, why: meta?.why ?? null });
    }
    const hasFailure = file.assertionResults.some(({ status }) => status === 'failed');
    if (file.status === 'failed' && !hasFailure) result.failed.push(`${file.name} : fichier illisible`);
  }
  if (code !== 0 && result.failed.length === 0) result.failed.push(`${name} : code de sortie ${code}`);
  return result;
}

/**
 * Playwright's JSON report. A test that needed a second try failed once: it counts as a failure.
 * @param {string} name
 * @param {string | null} json
 * @param {number | null} code
 * @returns {Result}
 */
export function playwrightResult(name, json, code) {
  if (json === null) return { ...NOTHING, failed: [`${name} : aucun compte rendu`] };
  /** @typedef {{ title: string, file: string, suites?: Suite[], specs: { title: string, file: string, tests: { status: string, projectName: string, annotations?: { type: string, description?: string }[] }[] }[] }} Suite */
  /** @type {{ suites: Suite[], errors?: unknown[] }} */
  const report = JSON.parse(json);
  /** @type {{ passed: string[], failed: string[], notRun: NotRun[] }} */
  const result = { passed: [], failed: [], notRun: [] };
  /** @param {Suite} suite @param {readonly string[]} path */
  const visit = (suite, path) => {
    for (const spec of suite.specs) {
      for (const { status, projectName, annotations } of spec.tests) {
        const id = [...path, spec.title, projectName].filter(Boolean).join(' › ');
        if (status === 'expected') result.passed.push(id);
        else if (status === 'skipped') {
          const why = annotations?.find(({ type }) => type === 'skip')?.description ?? null;
          result.notRun.push({ id, why });
        } else result.failed.push(id);
      }
    }
    for (const inner of suite.suites ?? []) visit(inner, [...path, inner.title]);
  };
  for (const suite of report.suites) visit(suite, [suite.title]);
  const errors = report.errors?.length ?? 0;
  if ((code !== 0 || errors > 0) && result.failed.length === 0) {
    result.failed.push(
      errors > 0 ? `${name} : ${errors} erreur(s) hors des tests` : `${name} : code de sortie ${code}`,
    );
  }
  return result;
}

/**
 * Adds the tasks up. A test that one pass left out and another ran (on real data and on the demonstration set) did run; of two
 * that left it out, one that says why is believed.
 * @param {readonly Result[]} results
 * @returns {{ passed: number, failed: number, notRun: NotRun[] }}
 */
export function addUp(results) {
  const ran = new Set(results.flatMap(({ passed, failed }) => [...passed, ...failed]));
  const left = results.flatMap(({ notRun }) => notRun).filter(({ id }) => !ran.has(id));
  const reasons = new Map(left.map(({ id, why }) => [id, why]));
  for (const { id, why } of left) if (why !== null) reasons.set(id, why);
  return {
    passed: results.reduce((sum, { passed }) => sum + passed.length, 0),
    failed: results.reduce((sum, { failed }) => sum + failed.length, 0),
    notRun: [...reasons].map(([id, why]) => ({ id, why })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/**
 * Closing lines; the last is the only one that programs read.
 * @param {{ passed: number, failed: number, notRun: readonly NotRun[] }} total
 * @param {boolean} hasOfficialFiles
 * @returns {string[]}
 */
export function closingLines({ passed, failed, notRun }, hasOfficialFiles) {
  /** @type {string[]} */
  const lines = [];
  const unsaid = hasOfficialFiles
    ? 'sans raison dite'
    : 'sans les fichiers officiels (dossier ../shared, ou ROSE_DATA)';
  /** @type {Map<string, string[]>} */
  const byReason = new Map();
  for (const { id, why } of notRun) byReason.set(why ?? unsaid, [...(byReason.get(why ?? unsaid) ?? []), id]);
  for (const [why, ids] of byReason) {
    lines.push(`${ids.length} test(s) n’ont pas pu s’exécuter : ${why}.`);
    if (hasOfficialFiles) lines.push(...ids.map((id) => `  ${id}`));
  }
  lines.push(`${passed} passed, ${failed} failed`);
  return lines;
}

/**
 * @param {{ passed: number, failed: number }} total
 * @returns {0 | 1} Nothing that ran is a failure too.
 */
export const exitCode = ({ passed, failed }) => (failed > 0 || passed === 0 ? 1 : 0);
