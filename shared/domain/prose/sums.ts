import type { Arithmetic, Certainty } from './arithmetic.ts';
import type { ProseNumber } from './prose-number.ts';
import { countSlots, type Sentence, type Slot } from './sentence.ts';
import { isSlip } from './slip.ts';
import {
  IN_TOTAL,
  JOINED,
  OF_THEM,
  OF_THOSE_BEFORE,
  OF_TOTAL,
  JOINED_CLOSELY,
  PARTS_FOLLOW,
  SOME_FOLLOW,
  REMAINING,
} from './sum-grammar.ts';

/** The words of some parts, each with its own: whether together they are all there is (women and men). */
export type IsWhole = (labels: readonly string[]) => boolean;

/** Characters between two parts beyond which they are none of one list. */
const FAR = 110;

/** A total with those that the grammar may mean as its parts: the longest list, of which a beginning may be enough. */
interface Listed {
  total: ProseNumber;
  parts: readonly ProseNumber[];
  labels: readonly string[];
  /** Some words say that nothing is left over. */
  closed: boolean;
  /** A beginning of the list may be all: the sentence goes on with other things. */
  isOpen: boolean;
  /** The words say that there may be others. */
  isSome?: boolean;
}

/** Totals and parts that a text states by its grammar. */
export function sumsIn(sentences: readonly Sentence[], isWhole: IsWhole): Arithmetic[] {
  return sentences.flatMap((sentence, at) => {
    const slots = countSlots(sentence);
    const before = sentences[at - 1];
    return [
      ...slots.flatMap((slot, index) => followed(sentence, slots, slot, index)),
      ...totalled(sentence, slots),
      ...(before?.paragraph === sentence.paragraph ? ofThoseBefore(sentence, slots, before) : []),
    ].flatMap((one) => judged(one, isWhole));
  });
}

/** `T x (A y, B z)`, `T x: A y and B z`, `T x, of whom A y`, `Of T x, A y and B z`, `T nəfərdən A-i y, B-i z`. */
function followed({ pattern, numbers }: Sentence, slots: readonly Slot[], slot: Slot, at: number): Listed[] {
  const next = slots[at + 1];
  if (next === undefined) return [];
  const gap = pattern.slice(slot.to, next.from);
  if (gap.length > FAR) return [];
  const opened = gap.lastIndexOf('(');
  const isBracket = opened >= 0 && !gap.slice(opened).includes(')');
  const isList = /:[^:]{0,60}$/.test(gap);
  const isOf =
    OF_TOTAL.test(pattern.slice(0, slot.from)) || (OF_THEM.test(pattern.slice(next.to)) && !/[,;]/.test(gap));
  const isSome = SOME_FOLLOW.test(gap);
  if (!isBracket && !isList && !isOf && !isSome && !PARTS_FOLLOW.test(gap)) return [];
  const close = isBracket ? closing(pattern, slot.to + opened) : pattern.length;
  const joint = isBracket || isList ? JOINED : JOINED_CLOSELY;
  const list = listFrom(pattern, slots, at + 1, joint).filter(({ to }) => to <= close);
  if (list.length < 2) return [];
  return [{ ...listed(pattern, numbers, slot, list, { isOpen: !isBracket, lead: gap }), isSome }];
}

/** `A x and B y, T in total`. */
function totalled({ pattern, numbers }: Sentence, slots: readonly Slot[]): Listed[] {
  return slots.flatMap((slot, at) => {
    const previous = slots[at - 1];
    if (previous === undefined || at < 2) return [];
    const gap = pattern.slice(previous.to, slot.from);
    const behind = pattern.slice(slot.to, slot.to + 40).split(/[,;.(#%]/)[0]!;
    // Of `91 persons in total, which is 3 fewer` the words belong to the number before.
    const said = IN_TOTAL.exec(gap);
    const isAhead = said !== null && JOINED.test(gap.slice(0, said.index));
    if (!isAhead && !(JOINED.test(gap) && IN_TOTAL.test(behind) && gap.length < 40)) return [];
    const list: Slot[] = [];
    for (let one = at - 1; one >= 0; one -= 1) {
      const after = slots[one + 1]!;
      const between = pattern.slice(slots[one]!.to, after.from);
      if (one < at - 1 && (between.length > FAR || !JOINED.test(between))) break;
      list.unshift(slots[one]!);
    }
    return list.length < 2 ? [] : [listed(pattern, numbers, slot, list, { isOpen: false, lead: '' })];
  });
}

/** `… T x. Of them A y and B z.` */
function ofThoseBefore({ pattern, numbers }: Sentence, slots: readonly Slot[], before: Sentence): Listed[] {
  if (!OF_THOSE_BEFORE.test(pattern) || slots.length < 2) return [];
  const list = listFrom(pattern, slots, 0);
  if (list.length < 2) return [];
  const inside = new Set(partsOf(before));
  const totals = countSlots(before).flatMap(({ index }) =>
    inside.has(before.numbers[index]!) ? [] : [before.numbers[index]!],
  );
  const found = totals.map((total) => ({
    ...listed(pattern, numbers, list[0]!, list, { isOpen: true, lead: '' }),
    total,
  }));
  // Of several that were counted before nobody knows which is meant.
  return found.length <= 1 ? found : found.filter(({ total, parts }) => fits(total, parts));
}

/** The numbers joined to one, on its own level of brackets. */
function listFrom(pattern: string, slots: readonly Slot[], at: number, joint = JOINED): Slot[] {
  const list: Slot[] = [];
  const level = depth(pattern, slots[at]!.from);
  for (const slot of slots.slice(at)) {
    const last = list.at(-1);
    const own = depth(pattern, slot.from);
    if (own > level) continue;
    if (own < level) break;
    const gap = last && pattern.slice(last.to, slot.from);
    if (gap !== undefined && (gap.length > FAR || !joint.test(gap))) break;
    list.push(slot);
  }
  return list;
}

/** Parts of a total of the same sentence. */
const partsOf = (sentence: Sentence): ProseNumber[] => {
  const slots = countSlots(sentence);
  return slots.flatMap((slot, at) => followed(sentence, slots, slot, at).flatMap(({ parts }) => parts));
};

function listed(
  pattern: string,
  numbers: readonly ProseNumber[],
  total: Slot,
  list: readonly Slot[],
  { isOpen, lead }: { isOpen: boolean; lead: string },
): Listed {
  const labels = list.map(({ to }, at) => {
    const behind = pattern
      .slice(to, list[at + 1]?.from ?? pattern.length)
      .split(/[,;.)]| (?:and|və|и|ve) /)[0]!;
    return behind;
  });
  const gaps = list.map(({ from }, at) => (at === 0 ? lead : pattern.slice(list[at - 1]!.to, from)));
  return {
    total: numbers[total.index]!,
    parts: list.map(({ index }) => numbers[index]!),
    labels,
    closed: gaps.slice(1).some((gap) => REMAINING.test(gap)),
    isOpen,
  };
}

function judged(
  { total, parts, labels, closed: isClosed, isOpen, isSome = false }: Listed,
  isWhole: IsWhole,
): Arithmetic[] {
  const closed = isClosed && !isSome;
  if (total.qualifier !== undefined || parts.some(({ qualifier }) => qualifier !== undefined)) return [];
  if (parts.some((part) => part.step < 1 !== total.step < 1 && part.step !== 1)) return [];
  for (let count = parts.length; count >= 2; count -= 1) {
    const some = parts.slice(0, count);
    if (fits(total, some)) return [{ kind: 'sum', total, parts: some, holds: true, certainty: 'certain' }];
    if (!isOpen) break;
  }
  for (let count = parts.length; count >= 2; count -= 1) {
    if (isSome || !isWhole(labels.slice(0, count))) continue;
    return [{ kind: 'sum', total, parts: parts.slice(0, count), holds: false, certainty: 'certain' }];
  }
  const sum = sumOf(parts);
  const certainty: Certainty = closed && parts.length >= 2 ? 'certain' : 'likely';
  const wrong: Arithmetic = { kind: 'sum', total, parts, holds: false, certainty };
  if (closed || sum > total.value) return isOpen && !closed && !isNear(total, parts) ? [] : [wrong];
  return !isSome && isNear(total, parts) ? [wrong] : [];
}

const sumOf = (parts: readonly ProseNumber[]): number => parts.reduce((sum, { value }) => sum + value, 0);

function fits(total: ProseNumber, parts: readonly ProseNumber[]): boolean {
  const room = total.step / 2 + parts.reduce((sum, { step }) => sum + step / 2, 0);
  const apart = Math.abs(sumOf(parts) - total.value);
  return apart < 1e-9 || (total.step !== 1 && apart < room);
}

/** One slip of the hand in one of the numbers would explain it; fewer parts than that are no list of all. */
function isNear(total: ProseNumber, parts: readonly ProseNumber[]): boolean {
  const over = sumOf(parts) - total.value;
  return isSlip(total.value, total.value + over) || parts.some(({ value }) => isSlip(value, value - over));
}

const depth = (pattern: string, to: number): number =>
  (pattern.slice(0, to).match(/\(/g)?.length ?? 0) - (pattern.slice(0, to).match(/\)/g)?.length ?? 0);

function closing(pattern: string, opened: number): number {
  const close = pattern.indexOf(')', opened);
  return close < 0 ? pattern.length : close;
}
