import { Option } from 'commander';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BAD_USAGE, createCommand, DONE, FAILED, runCommand } from './command';

let said: string[];
let exitCode: typeof process.exitCode;

beforeEach(() => {
  said = [];
  exitCode = process.exitCode;
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((...values) => void said.push(values.join(' ')));
  }
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(`${text}`) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = exitCode;
});

/** What a command says and ends with, for what is typed after its name. */
async function type(
  args: readonly string[],
  act: () => number = () => DONE,
): Promise<[typeof process.exitCode, string]> {
  process.exitCode = undefined;
  const program = createCommand('npm run essai --', 'Essaie.')
    .argument('<chemins...>', 'fichiers')
    .option('--json <fichier>', 'écrit')
    .addOption(new Option('--origine <origine>', 'd’où').choices(['fichiers', 'demonstration']).default('fichiers'))
    .action(() => {
      process.exitCode = act();
    });
  await runCommand(program, 'Rien n’a été publié :', args);
  return [process.exitCode, said.join('\n')];
}

describe('a command', () => {
  test.each([
    [[], "il manque un argument 'chemins'"],
    [['.', '--vite'], "option inconnue '--vite'"],
    [['.', '--json'], 'il manque une valeur à une option'],
    [['.', '--origine', 'lune'], "'lune' valeurs admises : fichiers, demonstration."],
  ])('typed wrongly (%j) says so in French, and where its help is', async (args, message) => {
    const [code, text] = await type(args);
    expect(code).toBe(BAD_USAGE);
    expect(text).toMatch(/^Usage incorrect : /);
    expect(text).toContain(message);
    expect(text).toContain('Aide : npm run essai -- --help');
    expect(text).not.toMatch(/error:|required|missing/);
  });

  test('has its help in French', async () => {
    const [code, text] = await type(['--help']);
    expect(code).toBe(DONE);
    expect(text).toContain('Usage : npm run essai --');
    expect(text).toContain('d’où (par défaut : fichiers)');
    expect(text).not.toMatch(/default|display help|Arguments:|Options:|choices/);
  });

  test('ends with what its action says, and with a failure of ours told as such', async () => {
    expect(await type(['a'])).toEqual([DONE, '']);
    const bug = () => {
      throw new Error('oops');
    };
    expect(await type(['a'], bug)).toEqual([FAILED, expect.stringMatching(/^Rien n’a été publié :\nError: oops/)]);
  });
});
