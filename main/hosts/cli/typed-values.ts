import { err, ok, type Result } from '../../../shared/result.ts';
import { isSeenToken } from '../../store/seen-token.ts';
import type { Args } from './args.ts';
import type { UsageError } from './cli-error.ts';
import { parseId } from '../../../shared/domain/keys/ids.ts';

/** A number as a person types it for a machine: digits and a decimal point, nothing that could be read twice. */
export function typedNumber(option: string, text: string): Result<number, UsageError> {
  const plain = text.trim().replace('−', '-');
  return /^-?\d{1,15}(\.\d{1,9})?$/.test(plain)
    ? ok(Number(plain))
    : err({ tag: 'NotANumber', option, text });
}

/** A positive whole number: an id, of what `make` makes. */
export function typedId<Id>(
  option: string,
  text: string,
  make: (number: number) => Id,
): Result<Id, UsageError> {
  const id = parseId(text, make);
  return id === null ? err({ tag: 'NotANumber', option, text }) : ok(id);
}

/** `2024-01-31`, a day that exists. */
export function typedDate(option: string, text: string): Result<string, UsageError> {
  const day = new Date(`${text}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime());
  return real && day.toISOString().startsWith(text) ? ok(text) : err({ tag: 'NotADate', option, text });
}

/** What the person saw, as a listing printed it; null where it was not given. */
export function typedSeen(args: Args): Result<string | null, UsageError> {
  const text = args.text('seen');
  if (text === undefined) return ok(null);
  return isSeenToken(text.trim()) ? ok(text.trim()) : err({ tag: 'NotAToken', text });
}
