import type { Command } from './command.ts';
import type { OptionSpec } from './args.ts';
import type { Output } from './output.ts';

const INTRO = 'arayis: from what agencies send to the yearly reference in Word, offline.';
const EXITS = 'Exit 0: done. 1: done, but something needs a person. 2: not done.';

export function printHelp(commands: readonly Command[], out: Output): void {
  out.line(INTRO);
  out.line();
  out.table(commands, [
    { head: 'command', cell: (command) => `${command.name} ${command.positionals.join(' ')}`.trim() },
    { head: 'does', cell: (command) => command.summary },
  ]);
  out.line();
  out.line('--json prints one JSON document on standard output; arayis COMMAND --help shows the options.');
  out.line(EXITS);
}

export function printCommandHelp(command: Command, out: Output): void {
  out.line(usage(command));
  out.line();
  out.line(command.summary);
}

export function usage(command: Command): string {
  const options = Object.entries(command.options).map(([name, option]) => optionText(name, option));
  return ['arayis', command.name, ...command.positionals, ...options, '[--json]'].join(' ');
}

function optionText(name: string, option: OptionSpec): string {
  const text = option.value === undefined ? `--${name}` : `--${name} ${option.value}`;
  return option.required ? text : `[${text}]`;
}
