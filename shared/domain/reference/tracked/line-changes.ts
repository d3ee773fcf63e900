import { diffRuns } from '../returned/diff-runs.ts';
import type { DocumentLine, Piece } from './document-line.ts';

/** What became of a line since the document before. */
export interface LineChange {
  /** Its pieces then; null: the line is new. */
  was: readonly Piece[] | null;
  /** Lines of then that stood before it and are gone. */
  goneBefore: readonly DocumentLine[];
  /** … and behind it: of the last line only. */
  goneBehind: readonly DocumentLine[];
}

/** What became of each line, by its key; a line that stands elsewhere is gone there and new here. */
export function lineChanges(
  before: readonly DocumentLine[],
  now: readonly DocumentLine[],
): Map<string, LineChange> {
  const changes = new Map<string, LineChange>();
  let [was, is] = [0, 0];
  let gone: DocumentLine[] = [];
  for (const { added, removed, count } of diffRuns(before.map(keyOf), now.map(keyOf))) {
    if (removed) {
      gone.push(...before.slice(was, was + count));
      was += count;
      continue;
    }
    for (const line of now.slice(is, is + count)) {
      changes.set(line.key, { was: added ? null : before[was]!.pieces, goneBefore: gone, goneBehind: [] });
      gone = [];
      if (!added) was += 1;
    }
    is += count;
  }
  const last = now.at(-1);
  const change = last && changes.get(last.key);
  if (change && gone.length > 0) changes.set(last.key, { ...change, goneBehind: gone });
  return changes;
}

const keyOf = ({ key }: DocumentLine): string => key;

/** A piece of a line: as before, gone, new, or a figure that prints something else now. */
export type PieceChange =
  | { kind: 'same' | 'gone' | 'new'; piece: Piece }
  | { kind: 'changed'; piece: Piece; was: string };

/** The pieces of a line in an order that gives, without what is new or without what is gone, the one text or the other. */
export function pieceChanges(was: readonly Piece[], is: readonly Piece[]): PieceChange[] {
  const norm = ([text, figure = '']: Piece): string => `${figure}\n${text}`;
  const changes: PieceChange[] = [];
  let [w, i] = [0, 0];
  let [gone, come]: [Piece[], Piece[]] = [[], []];
  const settle = (): void => {
    changes.push(...between(gone, come));
    [gone, come] = [[], []];
  };
  for (const { added, removed, count } of diffRuns(was.map(norm), is.map(norm))) {
    if (removed) gone.push(...was.slice(w, w + count));
    else if (added) come.push(...is.slice(i, i + count));
    else {
      settle();
      changes.push(...is.slice(i, i + count).map((piece): PieceChange => ({ kind: 'same', piece })));
    }
    if (!added) w += count;
    if (!removed) i += count;
  }
  settle();
  return changes;
}

/** What stood between two pieces that stayed, and what stands there now: around each figure that is in both. */
function between(gone: readonly Piece[], come: readonly Piece[]): PieceChange[] {
  for (const [at, [was, figure]] of gone.entries()) {
    const to = figure === undefined ? -1 : come.findIndex((piece) => piece[1] === figure);
    if (to < 0) continue;
    return [
      ...between(gone.slice(0, at), come.slice(0, to)),
      { kind: 'changed', piece: come[to]!, was },
      ...between(gone.slice(at + 1), come.slice(to + 1)),
    ];
  }
  return [
    ...gone.map((piece): PieceChange => ({ kind: 'gone', piece })),
    ...come.map((piece): PieceChange => ({ kind: 'new', piece })),
  ];
}
