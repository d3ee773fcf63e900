import { parseArgs } from 'node:util';
import { nearest } from '../../../shared/domain/text/near.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { UsageError } from './cli-error.ts';

export interface OptionSpec {
  /** What stands for its value in the usage line; absent: a switch. */
  value?: string;
  required?: true;
  /** A switch that one of these words may follow. */
  words?: readonly string[];
}

/** The arguments of one call, already checked against what the command takes. */
export interface Args {
  positional: (at: number) => string;
  /** All positionals from `at` on. */
  rest: (at: number) => string[];
  has: (option: string) => boolean;
  text: (option: string) => string | undefined;
  /** A required option. */
  must: (option: string) => string;
  json: boolean;
  help: boolean;
}

export interface ArgsSpec {
  name: string;
  positionals: readonly string[];
  options: Readonly<Record<string, OptionSpec>>;
}

const GLOBAL: Readonly<Record<string, OptionSpec>> = { json: {}, help: {} };

export function readArgs(argv: readonly string[], spec: ArgsSpec): Result<Args, UsageError> {
  const options: Record<string, OptionSpec> = { ...spec.options, ...GLOBAL };
  const { tokens } = parseArgs({
    args: joinWords(joinNegative(argv), options),
    options: Object.fromEntries(
      Object.entries(options).map(([name, o]) => [
        name,
        { type: o.value === undefined ? 'boolean' : 'string' },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const known = options[token.name];
    if (!known) {
      const near = nearest(token.name, Object.keys(options)).map((name) => `--${name}`);
      return err({ tag: 'UnknownOption', option: token.rawName, command: spec.name, near });
    }
    if (values.has(token.name)) return err({ tag: 'OptionTwice', option: token.name });
    if (known.words !== undefined && token.value !== undefined && !known.words.includes(token.value))
      return err({ tag: 'OneOfWords', option: token.name, words: [...known.words] });
    if (known.value !== undefined && (token.value === undefined || token.value === '')) {
      return err({ tag: 'OptionNeedsValue', option: token.name, value: known.value });
    }
    values.set(token.name, token.value ?? '');
  }
  const wrong = values.has('help') ? null : missing(spec, positionals, values);
  return wrong ? err(wrong) : ok(toArgs(positionals, values));
}

/** `--value -3`: a number after an option is its value, not another option. */
function joinNegative(argv: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of argv) {
    const before = joined.at(-1);
    if (/^[-−]\d/.test(arg) && before !== undefined && /^--[a-z-]+$/.test(before)) {
      joined[joined.length - 1] = `${before}=${arg}`;
    } else joined.push(arg);
  }
  return joined;
}

/** `--ignore sheet`: a word that the switch knows is its value, any other an argument of its own. */
function joinWords(argv: readonly string[], options: Record<string, OptionSpec>): string[] {
  const joined: string[] = [];
  for (const arg of argv) {
    const before = joined.at(-1);
    const known = before?.startsWith('--') === true ? options[before.slice(2)]?.words : undefined;
    if (known?.includes(arg) === true) joined[joined.length - 1] = `${before}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

function missing(
  spec: ArgsSpec,
  positionals: readonly string[],
  values: ReadonlyMap<string, string>,
): UsageError | null {
  const needed = spec.positionals.filter((name) => !name.includes('?'));
  const lacking = needed[positionals.length];
  if (lacking !== undefined) return { tag: 'MissingArgument', argument: lacking, command: spec.name };
  const extra = positionals[spec.positionals.length];
  if (extra !== undefined && !spec.positionals.at(-1)?.endsWith('…')) {
    return { tag: 'TooManyArguments', argument: extra, command: spec.name };
  }
  const option = Object.entries(spec.options).find(([name, o]) => o.required && !values.has(name));
  return option ? { tag: 'MissingOption', option: option[0], command: spec.name } : null;
}

const toArgs = (positionals: readonly string[], values: ReadonlyMap<string, string>): Args => ({
  positional: (at) => positionals[at]!,
  rest: (at) => positionals.slice(at),
  has: (option) => values.has(option),
  text: (option) => values.get(option),
  must: (option) => values.get(option)!,
  json: values.has('json'),
  help: values.has('help'),
});
