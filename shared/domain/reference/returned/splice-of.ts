import type { KeptNumber, NewNumber, Reword, Splice } from './change.ts';
import type { Hunk } from './hunks.ts';
import type { NumberPair } from './number-edits.ts';
import { isWord } from './hunks.ts';
import type { Passage } from './passage.ts';

/** What makes of the written words of a place the returned ones, its numbers as they were printed. */
export function spliceOf({ spans }: Hunk, { paragraph }: Passage, pairs: readonly NumberPair[]): Splice {
  const { was, is } = spans;
  const kept: KeptNumber[] = [];
  const numbers: NewNumber[] = [];
  for (const { one, other } of pairs) {
    if (other === undefined) continue;
    const at = { from: other.start - is.from, to: other.end - is.from };
    if (one !== undefined) kept.push({ written: { from: one.start, to: one.end }, ...at });
    else if (!isWord(other)) numbers.push({ ...at, text: other.text, value: other.value! });
  }
  const text = paragraph.text.slice(is.from, is.to);
  const byPlace = (a: { from: number }, b: { from: number }): number => a.from - b.from;
  return {
    from: was.from,
    to: was.to,
    text,
    kept: kept.toSorted(byPlace),
    numbers: numbers.toSorted(byPlace),
  };
}

/** Null: the text has no line in which all of that stands. */
export function rewordOf({ lines = [], paragraph }: Passage, splices: readonly Splice[]): Reword | null {
  const line = lines.find(({ from, to }) =>
    splices.every((splice) => from <= splice.from && splice.to <= to),
  );
  if (line === undefined) return null;
  const shifted = splices.map((splice) => ({
    ...splice,
    from: splice.from - line.from,
    to: splice.to - line.from,
    kept: splice.kept.map((one) => ({
      ...one,
      written: { from: one.written.from - line.from, to: one.written.to - line.from },
    })),
  }));
  return {
    do: 'reword',
    block: line.block,
    line: line.line,
    written: paragraph.text.slice(line.from, line.to),
    splices: shifted,
  };
}
