import type { CheckContext, CheckValues } from './check-values.ts';
import { formatNumber } from './constraint.ts';
import type { Suspect } from './localise.ts';
import type { Relation } from './relation.ts';

/** The likeliest culprit in one sentence; what people know of the relation comes first. */
export function suspicion(
  relation: Relation,
  suspects: Suspect[],
  values: CheckValues,
  context: CheckContext,
): string | undefined {
  if (relation.hint !== undefined) return fillHint(relation.hint, values);
  if (suspects.length === 0) return undefined;
  if (suspects.length === 1) return one(suspects[0]!, relation, values, context);
  if (suspects.length > 3)
    return 'Any of these numbers may be wrong; no other relation vouches for one of them.';
  const each = suspects.map((suspect) => `${name(suspect, values, context)} ${instead(suspect)}`);
  return `Either ${each.slice(0, -1).join(', ')} or ${each.at(-1)}.`;
}

function one(suspect: Suspect, relation: Relation, values: CheckValues, context: CheckContext): string {
  const others = suspect.settles.length - 1;
  const vouch =
    others > 0
      ? `; that settles ${others === 1 ? 'one other check' : `${others} other checks`} too`
      : suspect.breaks.length === 0
        ? '; nothing speaks against it'
        : '';
  return `Most likely ${name(suspect, values, context)} ${instead(suspect)}${repeated(suspect, relation, values)}${vouch}.`;
}

function name({ variable, key }: Suspect, values: CheckValues, context: CheckContext): string {
  const known = values.get(variable.figure);
  const place = variable.kind === 'change' ? (known?.changePlace ?? known?.place) : known?.place;
  const label = context.label?.(variable.figure) ?? variable.figure;
  const what =
    variable.kind === 'change' ? `the change of ${label}` : variable.kind === 'value' ? label : key;
  return place?.page === undefined ? what : `${what} (p. ${place.page})`;
}

function instead({ variable, now, instead: right }: Suspect): string {
  if (variable.kind === 'change') return `should be ${change(right)}, not ${change(now)}`;
  const text = (number: number): string =>
    variable.kind === 'value' ? formatNumber(number) : String(number);
  return `should be ${text(right)}, not ${text(now)}`;
}

const change = (number: number): string =>
  number === 0 ? '“no changes”' : number > 0 ? `+${formatNumber(number)}` : formatNumber(number);

/** A count that equals the percentage beside it was probably copied from it. */
function repeated({ variable, now }: Suspect, relation: Relation, values: CheckValues): string {
  const stem = variable.figure.replace(/\.count$/, '');
  const share = stem === variable.figure ? undefined : values.get(`${stem}.share`);
  if (relation.sort === 'distinct' || variable.kind !== 'value' || share?.value !== now) return '';
  return ` (${formatNumber(now)} repeats the percentage)`;
}

/** `{id}` the value, `{id/id}` a quotient; a hint whose figures are not known is left out. */
export function fillHint(hint: string | undefined, values: CheckValues): string | undefined {
  let complete = true;
  const filled = hint?.replace(/\{([^{}/]+)(?:\/([^{}]+))?\}/g, (_, over: string, under?: string) => {
    const a = values.get(over)?.value;
    const b = under === undefined ? 1 : values.get(under)?.value;
    complete &&= a !== undefined && b !== undefined && b !== 0;
    return complete ? formatNumber(a! / b!) : '';
  });
  return complete ? filled : undefined;
}
