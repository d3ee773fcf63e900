import type { Arithmetic } from './arithmetic.ts';
import { directionOf, directionsIn, UP_OR_DOWN } from './directions.ts';
import type { ProseNumber } from './prose-number.ts';
import { countSlots, type Sentence, type Slot } from './sentence.ts';
import { timeOf } from './times.ts';

const SLOT = '[#%](\\d+)[#%]';
/** A number with its ending and the word that it counts: `94 nəfərdən`, `14-dən`, `14'ten`. */
const OUT_OF = `${SLOT}(?:[-'’ ]?(?:\\p{L}+ )?\\p{L}*?)(?:dan|dən|tan|tən|den|ten)(?!\\p{L})`;
const UP_TO = `${SLOT}(?:[-'’]\\p{L}{0,2}?[aəe]| (?!${UP_OR_DOWN})\\p{L}+?[aəe])(?!\\p{L})`;
const FROM_TO: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})from [^#%~]{0,20}${SLOT}[^#%]{0,60}? to [^#%~]{0,20}${SLOT}`, 'gu'),
  new RegExp(`(?<!\\p{L})со? [^#%~]{0,10}${SLOT}[^#%]{0,60}? до [^#%~]{0,10}${SLOT}`, 'gu'),
  new RegExp(`${OUT_OF}[^#%,;]{0,60}?${UP_TO}`, 'gu'),
];
/** By how much, beside a from and a to: `by 25%`, `или на 2`, `yəni 25 faiz`. */
const BY: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:by|increase of|decrease of|rise of|fall of|drop of|growth of|or|на|yəni|yani)(?: by| на| about)? (?:azn )?${SLOT}(?! of| из)`, 'gu'),
  new RegExp(`${SLOT}(?: \\p{L}+){0,2}? ${UP_OR_DOWN}`, 'gu'),
]; // prettier-ignore

/** `3 fewer than`, `by 3`, `3 nəfər az`, `на 3 меньше`: by how much, and which way. */
const MORE: readonly { pattern: RegExp; amount: number; word: number }[] = [
  { pattern: new RegExp(`${SLOT}((?: (?!\\p{L}*(?:dan|dən|tan|tən|den|ten|a|ə|ye)(?!\\p{L}))\\p{L}+){0,2}?) (${UP_OR_DOWN})`, 'gu'), amount: 1, word: 3 },
  { pattern: new RegExp(`(${UP_OR_DOWN})(?: \\p{L}+){0,4}? (?:by|of|на) (?:azn )?${SLOT}`, 'gu'), amount: 2, word: 1 },
]; // prettier-ignore

/**
 * Changes that a text states by its grammar, with the numbers that they are between.
 *
 * @param parts numbers that are parts of a total beside them: a change is told of the total
 */
export function changesIn(
  sentences: readonly Sentence[],
  parts: ReadonlySet<ProseNumber>,
  year: number | null,
): Arithmetic[] {
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    const near = before?.paragraph === sentence.paragraph ? [before, sentence] : [sentence];
    const direct = fromTo(sentence);
    return direct.length > 0 ? direct : than(sentence, near, parts, year);
  });
}

function fromTo({ pattern, numbers }: Sentence): Arithmetic[] {
  return FROM_TO.flatMap((grammar) =>
    [...pattern.matchAll(grammar)].flatMap((found): Arithmetic[] => {
      const [before, now] = [numbers[Number(found[1])]!, numbers[Number(found[2])]!];
      if (before.percent !== now.percent) return [];
      const end = found.index + found[0].length;
      const word = nearestDirection(pattern, found.index, end);
      // `14 nəfərdən 16 nəfərə` without a verb of change may be anything.
      if (word === undefined && !found[0].startsWith('from')) return [];
      const certainty = 'certain' as const;
      const turn = word === undefined ? {} : { direction: word.says };
      const said = word?.word ?? '';
      const amounts = amountsBy(pattern, numbers, [found.index, end]).filter(
        (by) => by !== before && by !== now && !(before.percent && by.percent),
      );
      const isTurned = word === undefined || Math.sign(now.value - before.value) === word.says;
      if (word === undefined && amounts.length === 0) return [];
      const first = { kind: 'change', before, now, ...turn, said, certainty } as const;
      return [
        { ...first, holds: isTurned },
        ...amounts.map((by): Arithmetic => ({
          ...first,
          by,
          holds: isTurned && isBy(by, before, now),
        })),
      ];
    }),
  );
}

/** By how much, and with which word: `3 fewer`, `artaraq`. */
export const amountsOfChange = ({
  pattern,
  numbers,
}: Sentence): { by: ProseNumber; said: string; direction: 1 | -1 }[] =>
  MORE.flatMap(({ pattern: grammar, amount, word }) =>
    [...pattern.matchAll(grammar)].map((found) => ({
      by: numbers[Number(found[amount])]!,
      said: found[word]!,
      direction: directionOf(found[word]!),
    })),
  );

/** The verb of the change: before `from` or behind `to` in the same clause, or in one that explains it. */
function nearestDirection(pattern: string, from: number, to: number) {
  return directionsIn(pattern)
    .flatMap((one) => {
      if (one.at >= from && one.at < to) return [{ ...one, far: 0 }];
      const gap = one.at < from ? pattern.slice(one.at, from) : pattern.slice(to, one.at);
      const isOfIt = !/[,;.:#]/.test(gap) || (one.at >= to && EXPLAINS.test(gap));
      return isOfIt && gap.length < 60 ? [{ ...one, far: gap.length }] : [];
    })
    .toSorted((a, b) => a.far - b.far)[0];
}
const EXPLAINS = /^[^#,;.]{0,20}[,(]? ?(?:an? |i\.e\.|that is|yəni|yani|то есть|т\. ?е\.)[^#;.]*$/u;

function amountsBy(
  pattern: string,
  numbers: readonly ProseNumber[],
  [from, to]: [number, number],
): ProseNumber[] {
  const behind = pattern.slice(to, to + 70).split(';')[0]!;
  const ahead = pattern
    .slice(Math.max(0, from - 40), from)
    .split(/[;.]/)
    .at(-1)!;
  const found = BY.flatMap((grammar) => [...behind.matchAll(grammar), ...ahead.matchAll(grammar)]);
  return [...new Set(found.map((one) => numbers[Number(one[1])]!))];
}

function isBy(by: ProseNumber, before: ProseNumber, now: ProseNumber): boolean {
  const apart = Math.abs(now.value - before.value);
  if (by.percent) {
    if (before.value === 0) return false;
    return Math.abs((100 * apart) / before.value - by.value) <= by.step / 2 + 1e-9;
  }
  const room = by.step === 1 ? 1e-9 : by.step / 2 + 1e-9;
  return Math.abs(apart - by.value) <= room;
}

/** `91, 3 fewer than in 2022 (94)`: the number of the year before is told by words of time beside it. */
function than(
  sentence: Sentence,
  near: readonly Sentence[],
  parts: ReadonlySet<ProseNumber>,
  year: number | null,
): Arithmetic[] {
  const counted = near.flatMap((one) =>
    countSlots(one).map((slot) => ({ number: one.numbers[slot.index]!, time: timeOf(one, slot), slot, one })),
  );
  const isEarlier = (time: (typeof counted)[number]['time']): boolean =>
    time === 'year before' || (time !== null && year !== null && time < year);
  const mores = amountsOfChange(sentence);
  const amounts = new Set(mores.map(({ by }) => by));
  const earlier = counted.filter(({ number, time }) => isEarlier(time) && !amounts.has(number));
  const later = counted.filter(
    ({ number, time }) => !isEarlier(time) && !amounts.has(number) && !parts.has(number),
  );
  if (earlier.length === 0 || later.length === 0) return turnsTo(sentence, earlier);
  return mores.flatMap(({ by, said }): Arithmetic[] => [
    ...oneThan({ by, said }),
    ...otherwise(sentence, by).flatMap((again) => oneThan({ by: again, said })),
  ]);
  function oneThan({ by, said }: { by: ProseNumber; said: string }): Arithmetic[] {
    if (by.qualifier !== undefined && !/than|чем/.test(said)) return [];
    const direction = directionOf(said);
    const pairs = later.flatMap((b) => earlier.map((a) => ({ before: a.number, now: b.number })));
    const fit = pairs.find(
      ({ before, now }) => isBy(by, before, now) && Math.sign(now.value - before.value) === direction,
    );
    const base = { kind: 'change', by, direction, said } as const;
    if (fit) return [{ ...base, ...fit, holds: true, certainty: 'certain' }];
    if (earlier.length > 1) return [];
    return [
      { ...base, before: earlier[0]!.number, now: later[0]!.number, holds: false, certainty: 'likely' },
    ];
  }
}

/** `by 200 or 5%`: the same said once more. */
function otherwise({ pattern, numbers }: Sentence, by: ProseNumber): ProseNumber[] {
  const index = numbers.indexOf(by);
  const again = new RegExp(
    `[#%]${index}[#%][^#%]{0,24}?(?:(?:,? or|,? или|,? və ya|,? yaxud|,? yəni|,? yani) ?${SLOT}|\\(%(\\d+)%)`,
    'u',
  ).exec(pattern);
  return again ? [numbers[Number(again[1] ?? again[2])]!] : [];
}

const TURNED_TO = [
  new RegExp(`(${UP_OR_DOWN})[^#%,;]{0,30}? (?:to|до) ${SLOT}`, 'gu'),
  new RegExp(`${UP_TO} (${UP_OR_DOWN})`, 'gu'),
] as const;

/** `In 2022 there were 94. Their number fell to 91.` */
function turnsTo(
  { pattern, numbers }: Sentence,
  earlier: readonly { number: ProseNumber; slot: Slot }[],
): Arithmetic[] {
  if (earlier.length !== 1) return [];
  const before = earlier[0]!.number;
  return TURNED_TO.flatMap((grammar, which) =>
    [...pattern.matchAll(grammar)].flatMap((found): Arithmetic[] => {
      const said = found[which === 0 ? 1 : 2]!;
      const now = numbers[Number(found[which === 0 ? 2 : 1])]!;
      if (now === before) return [];
      const direction = directionOf(said);
      const holds = Math.sign(now.value - before.value) === direction;
      return [{ kind: 'change', before, now, direction, said, holds, certainty: 'likely' }];
    }),
  );
}
