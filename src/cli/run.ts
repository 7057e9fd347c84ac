import { CommanderError, type Command, type OptionValues } from 'commander';

/** Wrong usage that only shows when a command runs, such as a folder that does not exist: one plain line, exit code 2. */
export class UsageError extends Error {}

/**
 * Runs a command: exit code as `action` gives it, 2 on wrong usage, 1 with one plain line when something
 * outside the content goes wrong. Never prints a stack trace.
 */
export async function run<Options extends OptionValues>(
  command: Command,
  action: (options: Options, args: string[]) => Promise<number>,
): Promise<void> {
  command
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, '')) })
    .showHelpAfterError('Run it with --help to see what it takes.');
  try {
    command.parse();
    process.exitCode = await action(command.opts<Options>(), command.args);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = error instanceof UsageError ? 2 : 1;
    }
  }
}
