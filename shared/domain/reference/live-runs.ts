import type { Wording } from './wording.ts';
import type { ComposedRun } from './composed.ts';
import type { Chip, ChipMark, LiveRun } from './live-run.ts';
import { splitTyped } from './read-back/typed-numbers.ts';

type FigureRun = Extract<ComposedRun, { kind: 'figure' }>;
type TextRun = Extract<ComposedRun, { kind: 'text' }>;

/** How many numbers of the document come before, in reading order; `liveRuns` goes on counting. */
export interface LiveCount {
  chips: number;
  typed: number;
}

/** A value and its own change are one number of the text: `12 (+1)`. */
const JOIN = /^[\s\u00a0]*\($/u;

/** Composed runs as a screen shows them: figures that can be asked, text, and numbers that are mere text. */
export function liveRuns(
  runs: readonly ComposedRun[],
  count: LiveCount,
  markOf: (run: FigureRun) => ChipMark,
  wordValue: Wording['wordValue'],
): LiveRun[] {
  const live: LiveRun[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at]!;
    if (run.kind === 'text') {
      live.push(...textRuns(run, count, wordValue));
      continue;
    }
    const joined = changeAfter(run, runs.slice(at + 1, at + 4));
    const mark = markOf(run);
    const chip: Chip = { kind: 'figure', at: count.chips++, figure: run.figure, text: run.text, mark };
    live.push(chip);
    if (joined === null) continue;
    chip.text += joined.text;
    if (mark === 'plain') chip.mark = markOf(joined.change);
    if (joined.rest.text !== '') live.push(...textRuns(joined.rest, count, wordValue));
    at += 3;
  }
  return live;
}

function textRuns(run: TextRun, count: LiveCount, wordValue: Wording['wordValue']): LiveRun[] {
  const look = {
    ...(run.emphasis === 'strong' && { strong: true as const }),
    ...(run.emphasis === 'italic' && { italic: true as const }),
  };
  if (run.fixed === true) return [{ kind: 'text', text: run.text, ...look }];
  return splitTyped(run.text, wordValue).map((piece): LiveRun => {
    if (typeof piece === 'string') return { kind: 'text', text: piece, ...look };
    return { kind: 'typed', at: count.typed++, ...piece };
  });
}

/** The change that follows in brackets, with what stands behind the bracket. */
function changeAfter(
  value: FigureRun,
  [join, change, close]: readonly ComposedRun[],
): { text: string; change: FigureRun; rest: TextRun } | null {
  if (value.part === 'change' || join?.kind !== 'text' || !JOIN.test(join.text)) return null;
  if (change?.kind !== 'figure' || change.part !== 'change' || change.figure !== value.figure) return null;
  if (close?.kind !== 'text' || !close.text.startsWith(')')) return null;
  const { open: _, ...rest } = close;
  return { text: `${join.text}${change.text})`, change, rest: { ...rest, text: close.text.slice(1) } };
}
