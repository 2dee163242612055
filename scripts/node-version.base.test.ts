import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const path = fileURLToPath(new URL('./node-version.cjs', import.meta.url));

describe('an older Node', () => {
  it('is refused before anything else runs, with a non-zero code', () => {
    // The same file under a process that says that it is an older Node.
    const script = `Object.defineProperty(process.versions, 'node', { value: '18.20.4' }); require(${JSON.stringify(path)}); console.log('lancé');`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(stderr).toContain('Node ≥ 20.19 requis');
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
