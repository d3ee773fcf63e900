import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';

/** What was typed cannot be meant. */
export type UsageError =
  | { tag: 'UnknownCommand'; command: string; near: string[] }
  | { tag: 'UnknownOption'; option: string; command: string; near: string[] }
  | { tag: 'OptionNeedsValue'; option: string; value: string }
  | { tag: 'OneOfWords'; option: string; words: string[] }
  | { tag: 'OptionTwice'; option: string }
  | { tag: 'MissingOption'; option: string; command: string }
  | { tag: 'MissingArgument'; argument: string; command: string }
  | { tag: 'TooManyArguments'; argument: string; command: string }
  | { tag: 'OneOf'; options: string[]; command: string }
  | { tag: 'NotANumber'; option: string; text: string }
  | { tag: 'NotAToken'; text: string }
  | { tag: 'NotADate'; option: string; text: string }
  | { tag: 'NotYears'; text: string }
  | { tag: 'NotAMoment'; option: string; text: string }
  | { tag: 'RoleUnknown'; role: string }
  | { tag: 'OneFileOnly'; option: string };

export type CliError = UsageError | ServiceError;
