import type { ShownPassage, ShownPiece } from './edit.ts';
import type { EditedText } from './edits-of-text.ts';
import type { EditToken } from './edit-tokens.ts';
import { ownerOf, type Owners } from './number-edits.ts';
import type { Passage } from './passage.ts';

/** A pair of passages as one text: what stayed, what went, what came, and which numbers are those of figures. */
export function shownPair(
  written: Passage,
  returned: Passage,
  { hunks }: Pick<EditedText, 'hunks'>,
  owners: Owners,
  moved: readonly string[],
): ShownPassage {
  const pieces: ShownPiece[] = [];
  let [w, r] = [0, 0];
  const same = (to: number, until: number): void => {
    const own = returned.tokens.filter(({ start, end }) => start >= r && end <= to);
    const was = written.tokens.filter(({ start, end }) => start >= w && end <= until);
    const owned = own.filter((token, at) =>
      [token, was[at]].some((one) => one && ownerOf(one, owners) !== undefined),
    );
    pieces.push(...withFigures(returned.paragraph.text, { from: r, to }, owned, 'same'));
    [r, w] = [to, until];
  };
  for (const { hunk, at } of hunks) {
    same(hunk.spans.is.from, hunk.spans.was.from);
    const edits = at.length > 0 ? { edits: [...new Set(at)] } : {};
    const gone = written.paragraph.text.slice(w, hunk.spans.was.to);
    const come = returned.paragraph.text.slice(r, hunk.spans.is.to);
    const lead = sharedMarks(gone, come);
    const tail = sharedMarks(reversed(gone.slice(lead)), reversed(come.slice(lead)));
    if (lead > 0) pieces.push({ text: come.slice(0, lead), as: 'same' });
    const middle = (text: string): string => text.slice(lead, text.length - tail);
    if (middle(gone) !== '') pieces.push({ text: middle(gone), as: 'gone', ...edits });
    const end = middle(come).trimEnd().length;
    if (end > 0) pieces.push({ text: middle(come).slice(0, end), as: 'come', ...edits });
    const rest = middle(come).slice(end) + come.slice(come.length - tail);
    if (rest !== '') pieces.push({ text: rest, as: 'same' });
    [w, r] = [hunk.spans.was.to, hunk.spans.is.to];
  }
  same(returned.paragraph.text.length, written.paragraph.text.length);
  const { section, page, kind } = written.paragraph;
  const joined =
    moved.length > 0 ? pieces.map((one) => ({ ...one, edits: [...(one.edits ?? []), ...moved] })) : pieces;
  return { section, ...(page !== undefined && { page }), kind, pieces: joined };
}

/** A passage that only one of the documents has. */
export function shownAlone(
  { paragraph, tokens }: Passage,
  as: 'gone' | 'come',
  owners: Owners,
  edits: readonly string[],
): ShownPassage {
  const { section, page, kind, text } = paragraph;
  const owned = tokens.filter((token) => ownerOf(token, owners) !== undefined);
  const pieces = withFigures(text, { from: 0, to: text.length }, owned, as);
  return {
    section,
    ...(page !== undefined && { page }),
    kind,
    pieces: pieces.map((piece) => ({ ...piece, edits: [...edits] })),
  };
}

function withFigures(
  text: string,
  { from, to }: { from: number; to: number },
  owned: readonly EditToken[],
  as: ShownPiece['as'],
): ShownPiece[] {
  const pieces: ShownPiece[] = [];
  let at = from;
  const plain = (until: number): void => {
    if (until > at) pieces.push({ text: text.slice(at, until), as });
  };
  for (const { start, end } of owned) {
    plain(start);
    pieces.push({ text: text.slice(start, end), as, figure: true });
    at = end;
  }
  plain(to);
  return pieces;
}

const reversed = (text: string): string => Array.from(text).toReversed().join('');

/** How many blanks and marks both begin with. */
function sharedMarks(a: string, b: string): number {
  let at = 0;
  const isShared = (one: string, other: string): boolean =>
    !/[\p{L}\p{N}+\-−–]/u.test(one) && (one === other || (/\s/u.test(one) && /\s/u.test(other)));
  while (at < a.length && at < b.length && isShared(a[at]!, b[at]!)) at += 1;
  return at;
}
