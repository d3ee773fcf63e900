import { assertNever } from '../../result.ts';
import type { LikelyFact, SuspectFact } from '../../domain/findings/finding-facts.ts';
import { fillHint, type LabelOf } from './fill-hint.ts';
import { rounded, type NumberWords } from '../number-words.ts';
import { changeEn } from './what-en.ts';
import { variableKey } from '../../domain/keys/variable-key.ts';

/** Where a finding likeliest comes from, one English sentence. */
export function likelyEn(likely: LikelyFact, label: LabelOf, words: NumberWords): string {
  const number = (value: number): string => rounded(value, words);
  switch (likely.tag) {
    case 'rounding':
      return 'Rounding may explain it.';
    case 'hint':
      return fillHint(likely.says.en, likely.fill, words);
    case 'any':
      return 'Any of these numbers may be wrong; no other relation vouches for one of them.';
    case 'suspects':
      return suspects(likely.suspects, label, words);
    case 'change-or-revised':
      return `The change should be ${changeEn(likely.change, words)}, or last year’s value was revised.`;
    case 'usual':
      return `${likely.number} should be ${likely.usual}.`;
    case 'fits':
      return `They fit ${likely.parts.map(number).join(' + ')} of ${number(likely.total)}.`;
    default:
      return assertNever(likely);
  }
}

function suspects(all: readonly SuspectFact[], label: LabelOf, words: NumberWords): string {
  const each = all.map((one) => `${nameOf(one, label)} ${instead(one, words)}`);
  const [first] = all;
  if (all.length > 1) return `Either ${each.slice(0, -1).join(', ')} or ${each.at(-1)}.`;
  if (first === undefined) return '';
  const copied = first.repeatsShare ? ` (${rounded(first.now, words)} repeats the percentage)` : '';
  return `Most likely ${each[0]}${copied}${vouched(first)}.`;
}

function vouched({ settles, opposed }: SuspectFact): string {
  if (settles > 0)
    return `; that settles ${settles === 1 ? 'one other check' : `${settles} other checks`} too`;
  return opposed ? '' : '; nothing speaks against it';
}

function nameOf({ figure, kind, page }: SuspectFact, label: LabelOf): string {
  const name =
    kind === 'change'
      ? `the change of ${label(figure) ?? figure}`
      : kind === 'value'
        ? (label(figure) ?? figure)
        : variableKey({ figure, kind });
  return page === undefined ? name : `${name} (p. ${page})`;
}

function instead({ kind, now, instead: right }: SuspectFact, words: NumberWords): string {
  if (kind === 'change') return `should be ${change(right, words)}, not ${change(now, words)}`;
  const text = (number: number): string => (kind === 'value' ? rounded(number, words) : String(number));
  return `should be ${text(right)}, not ${text(now)}`;
}

const change = (number: number, words: NumberWords): string =>
  number === 0 ? '“no changes”' : changeEn(number, words);
