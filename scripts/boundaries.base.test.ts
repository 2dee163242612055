import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

function check(root = folder, ...options: string[]): { status: number | null; text: string } {
  const command = [join(project, 'scripts', 'boundaries.mjs'), root, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
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
    [
      'arrows that run up or aside',
      [
        ['domain-imports', 'lib/domain/x.ts', "import '@/lib/db/client';"],
        [
          'components-never-reach-the-database',
          'components/List.tsx',
          "import '@/lib/db/client';\nexport const L = () => <p />;",
        ],
        ['ingest-imports', 'lib/ingest/x.ts', "import '@/components/Card';"],
      ],
    ],
    [
      'what does not belong in code that is shipped',
      [
        ['pure-code-uses-no-node-api', 'lib/stats/x.ts', "import 'node:fs';"],
        ['production-needs-no-script', 'lib/server/x.ts', "import '@/scripts/once';"],
        ['not-to-dev-dep', 'lib/server/y.ts', "import 'vitest';"],
        ['not-to-unresolvable', 'lib/server/z.ts', "import '@/lib/server/absent';"],
      ],
    ],
  ] as const)('refuses %s, each by its rule and its file', (_kind, wrong) => {
    for (const [, path, content] of wrong) write({ [path]: `${content}\n` });
    const { status, text } = check();
    for (const [name, path] of wrong) expect(text).toContain(`${name} : ${path} →`);
    expect(status).toBe(1);
  });

  it('refuses a page that reads the API’s documents, wherever its route group puts it', () => {
    write({
      'lib/api/x.ts': 'export const x = 1;\n',
      'app/(g)/api/page.tsx': "import '@/lib/api/x';\nexport default () => null;\n",
      'app/(g)/x/page.tsx': "import '@/lib/api/x';\nexport default () => null;\n",
    });
    const { text } = check();
    expect(text).toContain('pages-read-views-not-the-api : app/(g)/x/page.tsx → lib/api/x.ts');
    expect(text).toContain('1 import(s) interdit(s)');
  });

  it('refuses a cycle and names its files', () => {
    write({
      'lib/server/a.ts': "import { b } from './b';\nexport const a = () => b;\n",
      'lib/server/b.ts': "import { a } from './a';\nexport const b = () => a;\n",
    });
    const { status, text } = check();
    expect(text).toMatch(/no-circular : lib\/server\/a\.ts → .*lib\/server\/b\.ts/);
    expect(status).toBe(1);
  });

  it('refuses a folder without sources, which would pass for want of anything to read', () => {
    for (const name of ['lib', 'components', 'scripts']) rmSync(join(folder, name), { recursive: true });
    const { status, text } = check();
    expect(text).toContain('0 fichiers');
    expect(status).toBe(1);
  });
});

describe('the rooms that a request crosses', () => {
  const PAGE = 'app/x/page.tsx';

  it('are those whose code runs on the server, each with how far it is; a type crosses nothing', () => {
    write({
      [PAGE]:
        "import { Card } from '@/components/Card';\nimport { v } from '@/lib/views/x';\nexport default () => <Card n={v} />;\n",
      'components/Card.tsx':
        "import type { Row } from '@/lib/db/row';\nimport { Save } from './save/Save';\nexport const Card = ({ n }: { n: Row }) => <p>{n}<Save /></p>;\n",
      'components/save/Save.tsx':
        "'use client';\nimport { keep } from '@/lib/device/list';\nexport const Save = () => <p onClick={keep} />;\n",
      'lib/device/list.ts': 'export const keep = () => {};\n',
      'lib/db/row.ts': 'export type Row = number;\n',
      'lib/views/x.ts': "import { BACS } from '@/lib/domain/bac';\nexport const v = BACS.length;\n",
    });
    const { status, text } = check(folder, '--rooms', PAGE);
    expect(text.trim().split('\n')).toEqual([
      '0 app (1)',
      '1 components (1) : Card.tsx',
      '1 lib/views (1)',
      '2 lib/domain (1)',
      'Dans le navigateur seulement : lib/device',
      `${PAGE} : 4 pièces, 0 flèche(s) montante(s).`,
    ]);
    expect(status).toBe(0);
  });

  it('names an arrow that runs up, by any way back', () => {
    write({
      [PAGE]: "import '@/lib/views/x';\nexport default () => null;\n",
      'lib/views/x.ts': "import '@/lib/odds/x';\n",
      'lib/odds/x.ts': "import '@/lib/phrases/x';\n",
      'lib/phrases/x.ts': "import '@/lib/views/y';\n",
      'lib/views/y.ts': 'export const y = 1;\n',
    });
    const { status, text } = check(folder, '--rooms', PAGE);
    expect(text).toContain('Flèche montante : lib/phrases → lib/views');
    expect(text).not.toContain('Flèche montante : app');
    expect(status).toBe(1);
  });

  it('are ten at most for a formation, and neither the API’s, nor the store’s, nor ingestion’s', () => {
    // Whatever group of routes holds it.
    const pages = readdirSync(join(project, 'app'), { encoding: 'utf8', recursive: true });
    const page = pages.find((path) => /(^|\/)formation\/\[code\]\/(\([^)]+\)\/)?page\.tsx$/.test(path)) ?? 'none';
    const { text } = check(project, '--rooms', join('app', page));
    expect(Number(/: (\d+) pièces/.exec(text)?.[1])).toBeLessThanOrEqual(10);
    expect(text).not.toMatch(/^\d lib\/(api|db|ingest|official) /m);
  });
});

describe('the picture of the house', () => {
  it('draws what others do not imply, and breaks the arrows that run up', () => {
    write({
      'lib/odds/x.ts':
        "import { BACS } from '@/lib/domain/bac';\nimport type { P } from '@/lib/phrases/x';\nexport const x: P = BACS;\n",
      'lib/phrases/x.ts': "import type { x } from '@/lib/odds/x';\nexport type P = typeof x | number[];\n",
      'lib/views/x.ts': "import '@/lib/db/client';\nimport '@/lib/domain/bac';\n",
    });
    const { status, text } = check(folder, '--picture');
    expect(text.split('\n').filter((line) => line.startsWith('  '))).toEqual([
      '  lib/db --> lib/domain',
      '  lib/odds --> lib/domain',
      '  lib/odds -. monte .-> lib/phrases',
      '  lib/phrases -. monte .-> lib/odds',
      '  lib/views --> lib/db',
    ]);
    expect(status).toBe(1);
  });
});
