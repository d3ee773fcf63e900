import { exactly } from '../../numbers/exactly.ts';
import { plainNumber } from './plain-number.ts';
import type { Quantity } from './quantity.ts';
import { tidy } from './tidy.ts';
import { CURRENCY, factorIn } from './unit-of-number.ts';

/** What a number format wraps around the digits: sign, brackets, currency, words. */
const SHOWN = new RegExp(
  `^(\\(|[+-]|[↑↓▲▼⬆⬇] ?)? ?(${CURRENCY})? ?([+-])?(\\d[\\d.,'’ ]*|\\.\\d+)(%| ?‰)?(?:e([+-]?\\d+))?(\\))? ?([^\\d]*)$`,
  'iu',
);

/** A stored number as its format shows it: shown and stored must say the same, or it is asked. */
export function shownNumber(stored: number, raw: string): Quantity {
  // Most cells show what they store.
  if (raw === String(stored)) return number(stored);
  const text = tidy(raw);
  // Too wide for its column; or a format that shows no zero.
  if (/^#+$/.test(text) || (text === '' && stored === 0)) return number(stored);
  // `;;;` shows nothing on purpose.
  if (text === '') return { ...number(stored), doubts: ['scaled-format'] };
  // Accounting formats show a dash for zero.
  if (stored === 0 && /^[-\s₼$€₽]*$|^[-\s]*(?:AZN|man\.?|manat)?$/iu.test(text)) return number(0);
  const found = SHOWN.exec(text);
  if (!found) return { ...number(stored), doubts: ['scaled-format'] };
  const [, sign, before, inner, digits, percent, exponent, , behind] = found;
  const values = valuesOf(digits!, exponent);
  const isLess = sign === '(' || sign === '-' || inner === '-' || /[↓▼⬇]/u.test(sign ?? '');
  const unit = (before ?? behind ?? '').replace(/^\)/, '').trim();
  if (percent?.includes('‰')) return { ...number(stored), doubts: ['scaled-format'] };
  if (percent === '%') return share(stored, values, isLess);
  const fits = (scale: number): boolean =>
    values.some(({ value, step }) => agree(stored, (isLess ? -value : value) * scale, step * scale, sign));
  const factor = unit === '' ? 1 : factorIn(unit);
  const named = unit === '' ? {} : { unit };
  if (factor !== 1) return scaledByFormat(stored, factor, fits, named);
  if (!fits(1)) {
    const shown = values[0] === undefined ? {} : { shown: isLess ? -values[0].value : values[0].value };
    return { ...number(stored), ...named, ...shown, doubts: ['scaled-format'] };
  }
  // Brackets around a number that is no less than nothing are its format's own: they may mean anything.
  if (sign === '(' && stored >= 0) return { ...number(stored), ...named, doubts: ['bracketed'] };
  if (/^\+|[↑↓▲▼⬆⬇]/u.test(sign ?? '') || inner === '+')
    return { kind: 'change', value: isLess ? -Math.abs(stored) : stored, ...named, doubts: [] };
  return { ...number(stored), ...named };
}

const number = (value: number): Extract<Quantity, { kind: 'number' }> => ({
  kind: 'number',
  value,
  doubts: [],
});

/** `1870 min` for a stored 1870 or 1870000: the unit is the format's own, and multiplies. */
function scaledByFormat(
  stored: number,
  factor: number,
  fits: (scale: number) => boolean,
  named: { unit?: string },
): Quantity {
  if (fits(factor)) return { ...number(exactly(stored / factor)), ...named, doubts: ['format-unit'] };
  return { ...number(stored), ...named, doubts: fits(1) ? ['format-unit'] : ['scaled-format'] };
}

interface ShownValue {
  value: number;
  /** The unit of the last shown digit: 0.1 for `3.4`. */
  step: number;
}

/** All that the shown digits can mean: `2,374` is 2374 and 2.374. */
function valuesOf(digits: string, exponent: string | undefined): ShownValue[] {
  const read = plainNumber(digits.trim());
  if (read === null || read === 'malformed') return [];
  const decimals = /[.,](\d+)$/.exec(digits.trim())?.[1]?.length ?? 0;
  const values =
    read === 'code'
      ? [Number(digits)]
      : 'value' in read
        ? [read.value]
        : read.readings.map(({ value }) => value);
  const power = exponent === undefined ? 1 : 10 ** Number(exponent);
  const bare = Number(digits.replace(/\D/g, ''));
  // Where the value has all the digits, its separators only group: `1,234,568` is exact to 1.
  return values.map((value) => ({
    value: value * power,
    step: (value === bare ? 1 : 10 ** -decimals) * power,
  }));
}

const agree = (stored: number, shown: number, step: number, sign: string | undefined): boolean => {
  // Arrows and brackets show the size alone: the sign is theirs.
  const off = /[↑↓▲▼⬆⬇(]/u.test(sign ?? '')
    ? Math.abs(Math.abs(stored) - Math.abs(shown))
    : Math.abs(stored - shown);
  return off <= step / 2 + Math.abs(stored) * 1e-9;
};

/** `84 %` shown for a stored 0.84, or for a stored 84 with the sign written into the format. */
function share(stored: number, values: ShownValue[], isLess: boolean): Quantity {
  for (const scale of [100, 1])
    for (const { value, step } of values)
      if (agree(stored * scale, isLess ? -value : value, step, undefined))
        return { ...number(exactly(stored * scale)), percent: true };
  return { ...number(exactly(stored * 100)), percent: true, doubts: ['scaled-format'] };
}
