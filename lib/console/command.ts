import { Command, CommanderError } from 'commander';
import { ErreurBase } from '@/lib/db/errors';
import { ReleaseAbsente } from '@/lib/db/readDonnees';
import { EnvironnementInvalide } from '@/lib/env';
import { CheminInvalide } from '@/lib/ingest/read/refusal';
import { DemandeInvalide, ErreurTelechargement } from '@/lib/official/erreurs';

/** Exit codes of every command (the contract). */
export const DONE = 0;
export const FAILED = 1;
export const BAD_USAGE = 2;

/** Faults of whoever calls, and what a command can meet that is nobody's bug: a message in French, no stack. */
const USAGE = [EnvironnementInvalide, DemandeInvalide, CheminInvalide];
const FAILURES = [ErreurBase, ReleaseAbsente, ErreurTelechargement];

/** Commander speaks English: its complaints are said again in French. */
const COMPLAINTS: Readonly<Record<string, string>> = {
  'commander.missingArgument': 'il manque un argument',
  'commander.unknownOption': 'option inconnue',
  'commander.unknownCommand': 'commande inconnue',
  'commander.excessArguments': 'trop d’arguments',
  'commander.optionMissingArgument': 'il manque une valeur à une option',
  'commander.invalidArgument': 'valeur d’option refusée',
};

const CHOICES = 'Allowed choices are';

/**
 * A command of the project, whose help is French.
 * @param name as people type it, such as `npm run data --`
 */
export function createCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => title.replace(/:$/, ' :').replace('Commands', 'Commandes'),
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined ? description : `${description} (par défaut : ${defaultValue})`,
    })
    .configureOutput({ outputError: () => {} })
    .exitOverride();
}

/**
 * Runs a command to its end and sets the exit code: what its action resolved with, or what an error stands for.
 * @param program whose actions set `process.exitCode`
 * @param unforeseen said before a bug's stack
 * @param args what was typed after the command's name
 */
export async function runCommand(
  program: Command,
  unforeseen = 'Erreur imprévue. Détail technique :',
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  // A reader that leaves early (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = explain(error, program, unforeseen);
  }
}

function explain(error: unknown, program: Command, unforeseen: string): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return DONE;
    // The help is what was printed.
    if (error.code === 'commander.help') return BAD_USAGE;
    const named = error.message.match(/'[^']*'/g) ?? [];
    const [, expected = ''] = /is invalid\. (.*)/s.exec(error.message) ?? [];
    const said = [COMPLAINTS[error.code] ?? error.message, ...named, expected.replace(CHOICES, 'valeurs admises :')];
    console.error(`Usage incorrect : ${said.join(' ')}`.trim());
    console.error(`Aide : ${program.name()} --help`);
    return BAD_USAGE;
  }
  if (error instanceof Error && USAGE.some((kind) => error instanceof kind)) {
    console.error(`Usage incorrect : ${error.message}`);
    return BAD_USAGE;
  }
  if (error instanceof Error && FAILURES.some((kind) => error instanceof kind)) {
    console.error(error.message);
    return FAILED;
  }
  console.error(unforeseen);
  console.error(error);
  return FAILED;
}
