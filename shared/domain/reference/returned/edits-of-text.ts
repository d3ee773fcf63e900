import { pageAt, type DocumentParagraph } from '../read-back/document-text.ts';
import { sentenceAround } from '../read-back/sentence.ts';
import { diffRuns, type Run } from './diff-runs.ts';
import type { Edit } from './edit.ts';
import type { EditToken } from './edit-tokens.ts';

/** A passage with its pieces; `at` names its place in the returned document. */
export interface Passage {
  paragraph: DocumentParagraph;
  tokens: readonly EditToken[];
  at: string;
}

/** Words that make of a number another one without touching its digits, by how the language writes them. */
const BENDING =
  /^(?:%|‰|~|≈|±|<|>|≥|≤|not|no|about|around|approximately|nearly|almost|roughly|over|under|least|most|more|less|fewer|than|some|thousands?|millions?|billions?|per|cent|percent|təxminən|təqribən|qədər|yaxın|çox|az|deyil|min|milyon|milyard|faiz|около|почти|более|менее|не|тыс|тысяч\p{L}*|млн|млрд|миллион\p{L}*|процент\p{L}*)$/iu;

interface Hunk {
  was: EditToken[];
  is: EditToken[];
  /** Pieces right before and behind it in the returned text. */
  before?: EditToken;
  behind?: EditToken;
  /** Where it stands in the returned text, and in the written one. */
  offset: number;
  origin: number;
}

/**
 * What was done to one passage, number by number, and to its words sentence by sentence.
 *
 * @param owners whether a tag is that of a figure
 */
export function editsOfText(written: Passage, returned: Passage, owners: (tag: string) => boolean): Edit[] {
  const hunks = hunksOf(written, returned);
  // Where the file tells neither heading nor page, what was written does.
  const { section, page } = written.paragraph;
  const place = (offset: number, end = offset): Edit['where'] => {
    const found = whereIn(returned.paragraph, offset, end);
    const at = found.page ?? page;
    return { ...found, ...(at !== undefined && { page: at }), section: found.section || section };
  };
  const edits: Edit[] = [];
  const worded = new Map<string, Edit>();
  for (const hunk of hunks) {
    const numbers = numberEdits(hunk, owners);
    for (const { kind, tag, printed, expected, token } of numbers)
      edits.push({
        kind,
        ...(tag === undefined ? {} : { tag }),
        printed,
        expected,
        where: place(token?.start ?? hunk.offset, token?.end),
        at: `${returned.at}:${String(token?.start ?? hunk.offset)}`,
      });
    const bent = numbers.length === 0 ? bentNumber(hunk, returned.paragraph.text) : null;
    if (bent !== null) {
      edits.push({
        ...bent,
        kind: 'changed',
        where: place(hunk.offset),
        at: `${returned.at}:${hunk.offset}`,
      });
      continue;
    }
    if (numbers.length > 0 ? !changesWords(hunk) : saysTheSame(hunk)) continue;
    const printed = sentenceAround(returned.paragraph.text, hunk.offset, hunk.offset);
    if (!worded.has(printed))
      worded.set(printed, {
        kind: 'text',
        ...tagBeside(hunk, owners),
        printed,
        expected: sentenceAround(written.paragraph.text, hunk.origin, hunk.origin),
        where: place(hunk.offset),
        at: `${returned.at}:${hunk.offset}`,
      });
  }
  return [...edits, ...worded.values()];
}

export function whereIn(paragraph: DocumentParagraph, from = 0, to = from): Edit['where'] {
  const page = pageAt(paragraph, from);
  const sentence = sentenceAround(paragraph.text, from, to);
  return { ...(page === undefined ? {} : { page }), section: paragraph.section, sentence };
}

/** Where nothing but numbers changed each stands in the place of its own, though its neighbour has its value too. */
function runsOf({ tokens: was }: Passage, { tokens: is }: Passage): Run[] {
  const isAlike = (token: EditToken, at: number): boolean =>
    token.value === undefined || is[at]!.value === undefined
      ? token.norm === is[at]!.norm
      : isWord(token) === isWord(is[at]!);
  if (was.length !== is.length || !was.every(isAlike))
    return diffRuns(
      was.map(({ norm }) => norm),
      is.map(({ norm }) => norm),
    );
  return was.flatMap((token, at): Run[] =>
    token.norm === is[at]!.norm
      ? [{ added: false, removed: false, count: 1 }]
      : [
          { added: false, removed: true, count: 1 },
          { added: true, removed: false, count: 1 },
        ],
  );
}

function hunksOf(written: Passage, returned: Passage): Hunk[] {
  const hunks: Hunk[] = [];
  let [w, r] = [0, 0];
  let open: Hunk | null = null;
  for (const { added, removed, count } of runsOf(written, returned)) {
    if (added || removed) {
      open ??= {
        was: [],
        is: [],
        offset: returned.tokens[r]?.start ?? returned.paragraph.text.length,
        origin: written.tokens[w]?.start ?? written.paragraph.text.length,
        ...(r > 0 && { before: returned.tokens[r - 1]! }),
      };
      if (added) open.is.push(...returned.tokens.slice(r, r + count));
      else open.was.push(...written.tokens.slice(w, w + count));
    } else if (open !== null) {
      hunks.push({ ...open, behind: returned.tokens[r]! });
      open = null;
    }
    if (!added) w += count;
    if (!removed) r += count;
  }
  if (open !== null) hunks.push(open);
  return hunks;
}

interface NumberEdit {
  kind: 'changed' | 'exchanged' | 'missing' | 'unlinked';
  tag?: string;
  printed: string;
  expected: string;
  token?: EditToken;
}

/** The numbers that stood there with those that stand there now: by their figure first, then in order. */
function numberEdits({ was, is }: Hunk, owners: (tag: string) => boolean): NumberEdit[] {
  const owned = ({ tag }: EditToken): string | undefined =>
    tag !== undefined && owners(tag) ? tag : undefined;
  const gone = was.filter(({ value }) => value !== undefined);
  const come = is.filter(({ value }) => value !== undefined);
  const pairs: [EditToken | undefined, EditToken | undefined][] = [];
  const take = (fits: (one: EditToken, other: EditToken) => boolean): void => {
    for (const one of gone.slice()) {
      const other = come.find((token) => fits(one, token));
      if (other === undefined) continue;
      pairs.push([one, other]);
      gone.splice(gone.indexOf(one), 1);
      come.splice(come.indexOf(other), 1);
    }
  };
  // `three` and `3` say the same.
  take((one, other) => one.value === other.value && isWord(one) !== isWord(other));
  pairs.length = 0;
  take((one, other) => owned(one) !== undefined && owned(one) === owned(other));
  take(() => true);
  pairs.push(...gone.map((one): [EditToken, undefined] => [one, undefined]));
  pairs.push(...come.map((other): [undefined, EditToken] => [undefined, other]));
  return pairs.flatMap(([one, other]): NumberEdit[] => {
    const tag = one && owned(one);
    const named = tag === undefined ? {} : { tag };
    if (one === undefined)
      // `first`, `twice` in words that are new count nothing by themselves.
      return isWord(other!) ? [] : [{ kind: 'unlinked', printed: other!.text, expected: '', token: other! }];
    if (other === undefined) return [{ kind: 'missing', ...named, printed: '', expected: one.text }];
    const others = owned(other);
    const kind = tag !== undefined && others !== undefined && others !== tag ? 'exchanged' : 'changed';
    return [{ kind, ...named, printed: other.text, expected: one.text, token: other }];
  });
}

const isWord = ({ text }: EditToken): boolean => /^\p{L}/u.test(text);

/** `91 thousand`, `not 91`, `about 159`, `9%`: other words at a number make it another. */
function bentNumber(
  { was, is, before, behind }: Hunk,
  text: string,
): Pick<Edit, 'tag' | 'printed' | 'expected'> | null {
  const words = [...was, ...is];
  if (words.length > 3 || !words.every((token) => BENDING.test(token.text))) return null;
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

/** Numbers alone, and as many as before: each in other signs, `3` for `three`. */
const saysTheSame = ({ was, is }: Hunk): boolean =>
  was.length === is.length && [...was, ...is].every(({ value }) => value !== undefined);

/** Words, and not only more of them around a new number. */
const changesWords = ({ was, is }: Hunk): boolean =>
  [was, is].every((tokens) => tokens.some(({ value }) => value === undefined));

function tagBeside({ before, behind }: Hunk, owners: (tag: string) => boolean): { tag?: string } {
  const tag = [before, behind].find((token) => token?.tag !== undefined && owners(token.tag))?.tag;
  return tag === undefined ? {} : { tag };
}
