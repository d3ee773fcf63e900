import type { Arithmetic } from './arithmetic.ts';
import type { ProseNumber } from './prose-number.ts';
import { countSlots, type Sentence } from './sentence.ts';
import { OF_THEM, OF_TOTAL } from './sum-grammar.ts';

/** `36 (75%)`, `36, or 75%`, `75% (36)`. */
const PART_AND_SHARE: readonly { pattern: RegExp; part: number; share: number }[] = [
  { pattern: /#(\d+)#([^#%^]{0,50}?)\s\((?:or |или |yəni )?%(\d+)%\)/gu, part: 1, share: 3 },
  { pattern: /#(\d+)#([^#%^(]{0,30}?), (?:or|или|yəni|yani|that is) %(\d+)%/gu, part: 1, share: 3 },
  { pattern: /%(\d+)%([^#%^(]{0,40}?)\s\(#(\d+)#[^#%)]{0,20}\)/gu, part: 3, share: 1 },
];
/** `24 of the 91`, `24 из 91`. */
const PART_OF_BASE = /#(\d+)#[^#%]{0,20}? (?:(?:out )?of|из) (?:the |all |these |those )*#(\d+)#/gu;

/** Shares beside the number that they are of, against the totals that the text names. */
export function sharesIn(sentences: readonly Sentence[]): Arithmetic[] {
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    const earlier = before?.paragraph === sentence.paragraph ? countsOf(before) : [];
    return PART_AND_SHARE.flatMap(({ pattern, part, share }) =>
      [...sentence.pattern.matchAll(pattern)].flatMap((found) =>
        judged(
          sentence,
          sentence.numbers[Number(found[part])]!,
          sentence.numbers[Number(found[share])]!,
          earlier,
        ),
      ),
    ).concat(bracketed(sentence));
  });
}

const countsOf = (sentence: Sentence): ProseNumber[] =>
  countSlots(sentence).map(({ index }) => sentence.numbers[index]!);

/** `26% of the victims (24 of 91)` */
function bracketed({ pattern, numbers }: Sentence): Arithmetic[] {
  return [...pattern.matchAll(/%(\d+)%[^#%]{0,40}\(#(\d+)#[^#%]{0,12}? (?:of|из) #(\d+)#\)/gu)].map(
    (found) => {
      const [share, part, base] = [found[1], found[2], found[3]].map((index) => numbers[Number(index)]!);
      return {
        kind: 'share',
        share: share!,
        part: part!,
        base: base!,
        holds: isShare(share!, part!, base!),
        certainty: 'certain',
      };
    },
  );
}

function judged(
  sentence: Sentence,
  part: ProseNumber,
  share: ProseNumber,
  earlier: readonly ProseNumber[],
): Arithmetic[] {
  if (share.value > 100 && part.value > 0) return [];
  const own = countsOf(sentence).filter((one) => one !== part && one.start < part.start);
  const bases = [...own.toReversed(), ...earlier].filter(({ value }) => value > part.value && value > 0);
  const fit = bases.find((base) => isShare(share, part, base));
  if (fit) return [{ kind: 'share', share, part, base: fit, holds: true, certainty: 'certain' }];
  const stated = statedBase(sentence, part);
  const base = stated ?? bases[0];
  if (base === undefined) return [];
  return [{ kind: 'share', share, part, base, holds: false, certainty: stated ? 'certain' : 'likely' }];
}

/** The total that grammar itself ties to the part: `Of the 48 …, 36 (75%)`, `60 tədbirin 45-i (75%)`, `36 of the 48 (75%)`. */
function statedBase({ pattern, numbers }: Sentence, part: ProseNumber): ProseNumber | undefined {
  const slots = countSlots({ pattern });
  const at = slots.findIndex(({ index }) => numbers[index] === part);
  for (const found of pattern.matchAll(PART_OF_BASE))
    if (numbers[Number(found[1])] === part) return numbers[Number(found[2])];
  const first = slots[0];
  if (first === undefined || at < 1) return undefined;
  const isOf = OF_TOTAL.test(pattern.slice(0, first.from));
  const isOfThem =
    at === 1 &&
    OF_THEM.test(pattern.slice(slots[at]!.to)) &&
    !/[,;]/.test(pattern.slice(first.to, slots[at]!.from));
  return isOf || isOfThem ? numbers[first.index] : undefined;
}

/** Half a unit of the last digit is rounding. */
export function isShare(share: ProseNumber, part: ProseNumber, base: ProseNumber): boolean {
  if (base.value === 0) return false;
  return Math.abs((100 * part.value) / base.value - share.value) <= share.step / 2 + 1e-9;
}
