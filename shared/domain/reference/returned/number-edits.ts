import { sentenceAround } from '../read-back/sentence.ts';
import type { Edit } from './edit.ts';
import type { EditToken } from './edit-tokens.ts';
import { isWord, type Hunk } from './hunks.ts';
import type { Passage } from './passage.ts';

/** A number that stood there and the one that stands there now; without one of them it went or came. */
export interface NumberPair {
  hunk: Hunk;
  one?: EditToken;
  other?: EditToken;
}

/** The numbers of each place, paired; `joined` are those that went on within their sentence. */
export interface PairedNumbers {
  pairs: NumberPair[];
  joined: { from: NumberPair; to: NumberPair }[];
}

/** Whether a tag is that of a figure. */
export type Owners = (tag: string) => boolean;

export const ownerOf = ({ tag }: EditToken, owners: Owners): string | undefined =>
  tag !== undefined && owners(tag) ? tag : undefined;

/** The numbers that stood there with those that stand there now, place by place. */
export function pairNumbers(
  hunks: readonly Hunk[],
  returned: Passage,
  written: Passage,
  owners: Owners,
): PairedNumbers {
  const pairs = hunks.flatMap((hunk) => pairsOf(hunk, owners));
  const joined: PairedNumbers['joined'] = [];
  const sentence = ({ hunk, other }: NumberPair): string => {
    const at = other?.start ?? hunk.offset;
    return sentenceAround(returned.paragraph.text, at, at);
  };
  for (const from of pairs.filter((pair) => pair.other === undefined && pair.one !== undefined)) {
    const found = pairs.filter(
      (to) =>
        to.one === undefined &&
        to.hunk !== from.hunk &&
        to.other!.norm === from.one!.norm &&
        sentence(to) === sentence(from) &&
        isBeside(from.one!, written, to.other!, returned),
    );
    const [to] = found;
    if (to === undefined || found.length > 1 || joined.some((one) => one.to === to)) continue;
    joined.push({ from, to });
  }
  const moved = new Set(joined.flatMap(({ from, to }) => [from, to]));
  return { pairs: pairs.filter((pair) => !moved.has(pair)), joined };
}

/** The same word stands right behind both: `1 man`. */
function isBeside(one: EditToken, written: Passage, other: EditToken, returned: Passage): boolean {
  const behind = ({ tokens }: Passage, token: EditToken): string | undefined => {
    const next = tokens[tokens.indexOf(token) + 1];
    return next === undefined || next.value !== undefined ? undefined : next.folded;
  };
  const word = behind(written, one);
  return word !== undefined && word === behind(returned, other);
}

/** By their figure first, then in order. */
function pairsOf(hunk: Hunk, owners: Owners): NumberPair[] {
  const gone = hunk.was.filter(({ value }) => value !== undefined);
  const come = hunk.is.filter(({ value }) => value !== undefined);
  const pairs: NumberPair[] = [];
  const take = (fits: (one: EditToken, other: EditToken) => boolean): void => {
    for (const one of gone.slice()) {
      const other = come.find((token) => fits(one, token));
      if (other === undefined) continue;
      pairs.push({ hunk, one, other });
      gone.splice(gone.indexOf(one), 1);
      come.splice(come.indexOf(other), 1);
    }
  };
  // `three` and `3` say the same.
  take((one, other) => one.value === other.value && isWord(one) !== isWord(other));
  take((one, other) => {
    const tag = ownerOf(one, owners);
    return tag !== undefined && tag === ownerOf(other, owners);
  });
  // Other words around it, the number as it was.
  take((one, other) => one.norm === other.norm);
  take(() => true);
  return [
    ...pairs,
    ...gone.map((one): NumberPair => ({ hunk, one })),
    ...come.map((other): NumberPair => ({ hunk, other })),
  ];
}

export interface NumberEdit {
  kind: 'changed' | 'exchanged' | 'missing' | 'unlinked';
  tag?: string;
  printed: string;
  expected: string;
  token?: EditToken;
}

/** What a pair is an edit of; null: the number is as it was. */
export function numberEdit({ one, other }: NumberPair, owners: Owners): NumberEdit | null {
  const tag = one && ownerOf(one, owners);
  const named = tag === undefined ? {} : { tag };
  if (one === undefined)
    // `first`, `twice` in words that are new count nothing by themselves.
    return isWord(other!) ? null : { kind: 'unlinked', printed: other!.text, expected: '', token: other! };
  if (other === undefined) return { kind: 'missing', ...named, printed: '', expected: one.text };
  const others = ownerOf(other, owners);
  const isOther = tag !== undefined && others !== undefined && others !== tag;
  if (!isOther && (one.norm === other.norm || (one.value === other.value && isWord(one) !== isWord(other))))
    return null;
  return {
    kind: isOther ? 'exchanged' : 'changed',
    ...named,
    printed: other.text,
    expected: one.text,
    token: other,
  };
}

/** Words that make of a number another one without touching its digits, by how the language writes them. */
const BENDING =
  /^(?:%|‰|~|≈|±|<|>|≥|≤|not|no|about|around|approximately|nearly|almost|roughly|over|under|least|most|more|less|fewer|than|some|thousands?|millions?|billions?|per|cent|percent|təxminən|təqribən|qədər|yaxın|çox|az|deyil|min|milyon|milyard|faiz|около|почти|более|менее|не|тыс|тысяч\p{L}*|млн|млрд|миллион\p{L}*|процент\p{L}*)$/iu;

/** `91 thousand`, `not 91`, `about 159`, `9%`: other words at a number make it another. */
export function bentNumber(
  { was, is, before, behind }: Hunk,
  text: string,
): Pick<Edit, 'tag' | 'printed' | 'expected'> | null {
  const words = [...was, ...is];
  if (words.length === 0 || words.length > 3 || !words.every((token) => BENDING.test(token.text)))
    return null;
  const number = [before, behind].find((token) => token?.value !== undefined && !isWord(token));
  if (number === undefined) return null;
  const from = Math.min(number.start, ...is.map(({ start }) => start));
  const to = Math.max(number.end, ...is.map(({ end }) => end));
  return {
    ...(number.tag === undefined ? {} : { tag: number.tag }),
    printed: text.slice(from, to),
    expected: was.length === 0 ? number.text : [...was.map((token) => token.text), number.text].join(' '),
  };
}
