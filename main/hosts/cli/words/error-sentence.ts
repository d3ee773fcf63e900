import { serviceErrorEn } from '../../../../shared/words/errors/error-en.ts';
import type { CliError } from '../cli-error.ts';
import { usageErrorSentence } from './usage-error.ts';

/** What a person reads instead of a stack trace: what is wrong, where, and what to do. */
export function errorSentence(error: CliError): string {
  switch (error.tag) {
    case 'UnknownCommand':
    case 'UnknownOption':
    case 'OptionNeedsValue':
    case 'OneOfWords':
    case 'OptionTwice':
    case 'MissingOption':
    case 'MissingArgument':
    case 'TooManyArguments':
    case 'OneOf':
    case 'NotANumber':
    case 'NotAToken':
    case 'NotADate':
    case 'NotYears':
    case 'NotAMoment':
    case 'RoleUnknown':
    case 'OneFileOnly':
      return usageErrorSentence(error);
    default:
      return serviceErrorEn(error, 'command-line');
  }
}
