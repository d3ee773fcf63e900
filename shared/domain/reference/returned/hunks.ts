import { plainForm } from '../read-back/plain-form.ts';
import { diffRuns, type Run } from './diff-runs.ts';
import type { EditToken } from './edit-tokens.ts';
import type { Passage } from './passage.ts';

/** Pieces of one place that are others now. */
export interface Hunk {
  was: EditToken[];
  is: EditToken[];
  /** Pieces right before and behind it in the returned text. */
  before?: EditToken;
  behind?: EditToken;
  /** Where it stands in the returned text, and in the written one. */
  offset: number;
  origin: number;
  /** All between the pieces around it, in the written text and in the returned one; `to` exclusive. */
  spans: { was: Span; is: Span };
}

interface Span {
  from: number;
  to: number;
}

/** Pieces that agree, and what is otherwise between them. */
export function hunksOf(written: Passage, returned: Passage): Hunk[] {
  const hunks: Hunk[] = [];
  let [w, r] = [0, 0];
  const add = (was: number, is: number): void => {
    const [wasEnd, isEnd] = [w + was, r + is];
    const texts = { was: gap(written, w, wasEnd), is: gap(returned, r, isEnd) };
    const marks = (one: Span, { paragraph }: Passage): string =>
      marksOf(paragraph.text.slice(one.from, one.to));
    const isSame = was === 0 && is === 0 && marks(texts.was, written) === marks(texts.is, returned);
    if (!isSame)
      hunks.push({
        was: written.tokens.slice(w, wasEnd),
        is: returned.tokens.slice(r, isEnd),
        offset: returned.tokens[r]?.start ?? returned.paragraph.text.length,
        origin: written.tokens[w]?.start ?? written.paragraph.text.length,
        ...(r > 0 && { before: returned.tokens[r - 1]! }),
        ...(isEnd < returned.tokens.length && { behind: returned.tokens[isEnd]! }),
        spans: texts,
      });
    [w, r] = [wasEnd, isEnd];
  };
  let [was, is] = [0, 0];
  for (const { added, removed, count } of runsOf(written, returned)) {
    if (added) is += count;
    else if (removed) was += count;
    else
      for (let at = 0; at < count; at += 1) {
        add(was, is);
        [was, is] = [0, 0];
        w += 1;
        r += 1;
      }
  }
  add(was, is);
  return hunks;
}

const gap = ({ tokens, paragraph }: Passage, from: number, to: number): Span => ({
  from: tokens[from - 1]?.end ?? 0,
  to: tokens[to]?.start ?? paragraph.text.length,
});

/** Marks of a sentence; those of notes that were typed in the place of real ones are none. */
const marksOf = (text: string): string => plainForm(text.replace(/[¹²³⁰⁴-⁹*†‡]/gu, '')).replaceAll(' ', '');

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

/** Whether a number is written in letters. */
export const isWord = ({ text }: EditToken): boolean => /^\p{L}/u.test(text);
