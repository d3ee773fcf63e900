import { ROLES } from '../../../../shared/domain/people/person.ts';
import { assertNever } from '../../../../shared/result.ts';
import type { UsageError } from '../cli-error.ts';

const perhaps = (near: readonly string[]): string =>
  near.length === 0 ? '' : ` Perhaps ${near.join(', ')}?`;
const help = (command: string): string => `"arayis ${command} --help" shows how.`;

export function usageErrorSentence(error: UsageError): string {
  switch (error.tag) {
    case 'UnknownCommand':
      return `There is no command "${error.command}".${perhaps(error.near)} "arayis --help" lists them.`;
    case 'UnknownOption':
      return `"${error.command}" has no option ${error.option}.${perhaps(error.near)} ${help(error.command)}`;
    case 'OptionNeedsValue':
      return `--${error.option} needs a value: --${error.option} ${error.value}.`;
    case 'OneOfWords':
      return `--${error.option} takes one of: ${error.words.join(', ')}.`;
    case 'OptionTwice':
      return `--${error.option} is given twice.`;
    case 'MissingOption':
      return `"${error.command}" needs --${error.option}. ${help(error.command)}`;
    case 'MissingArgument':
      return `"${error.command}" needs ${error.argument}. ${help(error.command)}`;
    case 'TooManyArguments':
      return `"${error.command}" does not know what to do with "${error.argument}". ${help(error.command)}`;
    case 'OneOf':
      return `"${error.command}" needs exactly one of ${error.options.join(', ')}. ${help(error.command)}`;
    case 'NotANumber':
      return `${error.option}: "${error.text}" is no number; write digits and a decimal point only.`;
    case 'NotAToken':
      return `--seen: "${error.text}" is no token; "arayis conflicts", "questions", "figures" and "check" print them with --json.`;
    case 'NotADate':
      return `${error.option}: "${error.text}" is no date; write it as 2024-01-31.`;
    case 'NotYears':
      return `--years: "${error.text}" names no years; write them as 2022,2023 or 2019-2023.`;
    case 'NotAMoment':
      return `--${error.option}: "${error.text}" names no moment of this history, or one before the other; write the number of an act, or a day as 2024-01-31.`;
    case 'RoleUnknown':
      return `"${error.role}" is no role: choose ${ROLES.join(', ')}.`;
    case 'OneFileOnly':
      return `${error.option} goes with one file: import the others separately.`;
    default:
      return assertNever(error);
  }
}
