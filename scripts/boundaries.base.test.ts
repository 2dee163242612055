import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
let folder: string;

function write(files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function check(): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts', 'boundaries.mjs'), folder], {
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rose-frontieres-'));
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  write({
    'package.json': JSON.stringify({ dependencies: { react: '*' }, devDependencies: { vitest: '*' } }),
    'tsconfig.json': JSON.stringify({ compilerOptions: { jsx: 'react-jsx', paths: { '@/*': ['./*'] } } }),
    'lib/domain/bac.ts': 'export const BACS = [1];\n',
    'lib/db/client.ts': "import { BACS } from '@/lib/domain/bac';\nexport const all = BACS;\n",
    'scripts/once.ts': 'export const ONCE = 1;\n',
    'components/Card.tsx': 'export function Card() {\n  return <p className="x">ok</p>;\n}\n',
  });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the check of import rules', () => {
  it('passes when every arrow goes one way, JSX included', () => {
    const { status, text } = check();
    expect(text).toContain('4 fichiers, 0 non parcouru(s), 0 import(s) interdit(s)');
    expect(status).toBe(0);
  });

  it.each([
    ['domain reaching another layer', 'lib/domain/x.ts', "import '@/lib/db/client';", 'domain-imports-domain'],
    [
      'a component reaching the database',
      'components/List.tsx',
      "import '@/lib/db/client';\nexport const L = () => <p />;",
      'components-never-reach-the-database',
    ],
    ['pure code using Node', 'lib/stats/x.ts', "import 'node:fs';", 'pure-code-uses-no-node-api'],
    ['ingestion reaching a component', 'lib/ingest/x.ts', "import '@/components/Card';", 'ingest-imports'],
    ['shipped code reaching a script', 'lib/http/x.ts', "import '@/scripts/once';", 'production-needs-no-script'],
    ['shipped code importing a development package', 'lib/http/x.ts', "import 'vitest';", 'not-to-dev-dep'],
    ['a file that does not exist', 'lib/http/x.ts', "import '@/lib/http/absent';", 'not-to-unresolvable'],
  ])('refuses %s', (_rule, path, content, name) => {
    write({ [path]: `${content}\n` });
    const { status, text } = check();
    expect(text).toContain(`${name} : ${path} →`);
    expect(status).toBe(1);
  });

  it('refuses a cycle and names its files', () => {
    write({
      'lib/http/a.ts': "import { b } from './b';\nexport const a = () => b;\n",
      'lib/http/b.ts': "import { a } from './a';\nexport const b = () => a;\n",
    });
    const { status, text } = check();
    expect(text).toMatch(/no-circular : lib\/http\/a\.ts → .*lib\/http\/b\.ts/);
    expect(status).toBe(1);
  });

  it('refuses a folder without sources, which would pass for want of anything to read', () => {
    for (const name of ['lib', 'components', 'scripts']) rmSync(join(folder, name), { recursive: true });
    const { status, text } = check();
    expect(text).toContain('0 fichiers');
    expect(status).toBe(1);
  });
});
