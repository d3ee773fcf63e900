import { lower } from '../../text/fold.ts';
import { writtenChange } from './change-text.ts';
import { wordNumber } from './number-words.ts';
import { plainNumber } from './plain-number.ts';
import type { Quantity } from './quantity.ts';

type ReadText = (text: string) => Quantity;

const BRACKETED = /^([^()[\]]+?)\s*[([]([^()[\]]*)[)\]]\s*(.*)$/su;
const CHANGE_BEHIND = /^(.+?)\s*(?:[/;,]\s*|\s)([+-] ?\d[\d.,' ]*%?|[↑▲⬆↓▼⬇].*)$/su;
const TOTAL = /^(?:cəmi|yekun|ümumi|total|всего|итого|toplam|o cümlədən|n)$/u;

/** `21 (-2)`, `üç (3) nəfər`, `13 (on üç)`, `84 (80 qadın)`, `159 / +2`; null where a number does not lead. */
export function withBracket(text: string, read: ReadText): Quantity | null {
  const found = BRACKETED.exec(text);
  if (!found) return changeBehind(text, read);
  const [, before, inside, after] = found as unknown as [string, string, string, string];
  if (before.length > 40 || after.length > 30) return null;
  const outer = read(`${before} ${after}`.trim());
  if (outer.kind !== 'number' && outer.kind !== 'ambiguous') return null;
  const change = writtenChange(inside.trim(), true);
  if (change !== null && !/^\d/.test(inside.trim().replace(/^0$/, '')))
    return outer.kind === 'number' && outer.change === undefined && change.percent === undefined
      ? { ...outer, change: change.value }
      : remarked(outer, inside);
  const plain = plainNumber(inside.trim());
  const repeated =
    wordNumber(inside) ?? (plain && typeof plain !== 'string' && 'value' in plain ? plain.value : undefined);
  if (repeated !== undefined) return agreed(outer, repeated, /\d/.test(before), /\d/.test(inside), inside);
  return TOTAL.test(lower(inside.trim())) ? outer : remarked(outer, inside);
}

/** Digits repeated in words agree or are asked; other digits in a bracket are a remark. */
function agreed(
  outer: Quantity & { kind: 'number' | 'ambiguous' },
  repeated: number,
  digitsBefore: boolean,
  digitsInside: boolean,
  inside: string,
): Quantity {
  if (outer.kind !== 'number') {
    const fitting = outer.readings.find(({ value }) => value === repeated);
    return fitting
      ? {
          kind: 'number',
          value: repeated,
          ...(outer.unit === undefined ? {} : { unit: outer.unit }),
          doubts: [],
        }
      : remarked(outer, inside);
  }
  if (outer.value === repeated) return outer;
  if (digitsBefore === digitsInside) return remarked(outer, inside);
  const [digits, words] = digitsBefore ? [outer.value, repeated] : [repeated, outer.value];
  return {
    kind: 'ambiguous',
    readings: [
      { value: digits, says: { tag: 'digits' } },
      { value: words, says: { tag: 'words' } },
    ],
    ...(outer.unit === undefined ? {} : { unit: outer.unit }),
    doubts: [],
  };
}

function remarked(outer: Quantity & { kind: 'number' | 'ambiguous' }, remark: string): Quantity {
  if (outer.kind === 'ambiguous') return { ...outer, doubts: [...outer.doubts, 'remark'] };
  return { ...outer, remark: remark.trim(), doubts: [...outer.doubts, 'remark'] };
}

function changeBehind(text: string, read: ReadText): Quantity | null {
  const found = CHANGE_BEHIND.exec(text);
  if (!found) return null;
  // `12+5` and `12 -5` may as well be two numbers: only a separator or an arrow makes the second a change.
  if (!/[/;,]\s*[+-]|[↑▲⬆↓▼⬇]/u.test(text)) return null;
  const outer = plainNumber(found[1]!.trim());
  const change = writtenChange(found[2]!.trim(), true);
  if (outer === null || typeof outer === 'string' || 'readings' in outer || change === null) return null;
  if (change.percent) return remarked(read(found[1]!.trim()) as Quantity & { kind: 'number' }, found[2]!);
  return { kind: 'number', value: outer.value, change: change.value, doubts: [] };
}

const FIRST = /^([+-]?\d[\d.,' ]*?)((?: [^\d,;:–-]{1,30}?)?)(?:[,;:] | - |\n)(.+)$/su;

/** `158, o cümlədən 4 məcburi əmək`, `11 nəfər, 3 iş`: the first number is the value, the rest is a remark. */
export function withRemark(text: string, read: ReadText): Quantity | null {
  const found = FIRST.exec(text);
  if (!found || text.length > 120) return null;
  const outer = read(`${found[1]!.trim()}${found[2] ?? ''}`.trim());
  return outer.kind === 'number' || outer.kind === 'ambiguous' ? remarked(outer, found[3]!) : null;
}
