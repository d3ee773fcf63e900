import { createApp } from '../../resources/app.ts';
import { readArgs } from './args.ts';
import { fromCaller } from './caller-folder.ts';
import { nearest } from '../../../shared/domain/text/near.ts';
import { COMMANDS } from './commands.ts';
import type { ExitCode } from './command.ts';
import { printCommandHelp, printHelp } from './help.ts';
import { createOutput } from './output.ts';
import { errorSentence } from './words/error-sentence.ts';

/**
 * One call of the command line. Whatever is typed, the answer is a result or a sentence, never a stack.
 *
 * @param app of the packaged program, which has its data elsewhere
 */
export async function main(argv: readonly string[], app = createApp()): Promise<ExitCode> {
  const [name, ...rest] = argv;
  const out = createOutput(argv.includes('--json'));
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    printHelp(await Promise.all(COMMANDS.map(({ load }) => load())), out);
    return name === undefined ? 2 : 0;
  }
  const listed = COMMANDS.find((known) => known.name === name);
  if (!listed) {
    const near = nearest(name, COMMANDS.map((known) => known.name)); // prettier-ignore
    out.say(errorSentence({ tag: 'UnknownCommand', command: name, near }));
    return 2;
  }
  const command = await listed.load();
  const args = readArgs(rest, command);
  if (!args.ok) {
    out.say(errorSentence(args.error));
    return 2;
  }
  if (args.value.help) {
    printCommandHelp(command, out);
    return 0;
  }
  const done = await command.run({ app, args: args.value, out, path: fromCaller });
  if (done.ok) return done.value;
  out.say(errorSentence(done.error));
  return 2;
}
