import type { App } from '../../resources/app.ts';
import type { Result } from '../../../shared/result.ts';
import type { Args, OptionSpec } from './args.ts';
import type { CliError } from './cli-error.ts';
import type { Output } from './output.ts';

/** 0 done · 1 done, but something needs a person · 2 not done. */
export type ExitCode = 0 | 1 | 2;

export interface Call {
  app: App;
  args: Args;
  out: Output;
  /** Turns a path as typed into one that can be opened, from where the caller stands. */
  path: (typed: string) => string;
}

export interface Command {
  name: string;
  /** Names of the positional arguments; `?` follows an optional one, `…` ends a repeated one. */
  positionals: readonly string[];
  options: Readonly<Record<string, OptionSpec>>;
  summary: string;
  run: (call: Call) => Promise<Result<ExitCode, CliError>> | Result<ExitCode, CliError>;
}
