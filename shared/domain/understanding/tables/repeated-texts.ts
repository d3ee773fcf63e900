import type { Block, Spot } from './block.ts';

/** Lines up and down within which a text that comes again counts as a value. */
const NEAR = 12;
const LONGEST = 40;
/** Of a longer sheet only lines without numbers are looked at. */
const LONG = 20_000;

/** A text of a column with where it came, each time at most `NEAR` lines after the last. */
interface Run {
  /** Times that it has to come to count. */
  least: number;
  lines: number[];
  spots: Spot[];
  /** Cells and numbers among them that its column held before it came first and last. */
  before: Count;
  until: Count;
}

interface Count {
  cells: number;
  numbers: number;
}

/**
 * Texts right of the first column that come again in their column: twice the same words, three times the same shape of
 * digits (`7 to 16`). What two lines share as a whole is a heading printed again, not values.
 */
export function repeatedTexts(block: Block): Set<Spot> {
  const whole = repeatedLines(block);
  const long = block.lines.length > LONG;
  const open = new Map<string, Run>();
  const runs: Run[] = [];
  const counts = new Map<number, Count>();
  block.lines.forEach(({ spots }, at) => {
    for (const { col, kind } of spots) count(counts, col, kind === 'number' || kind === 'year');
    if (whole.has(at)) return;
    if (long && spots.some(({ kind, col }) => kind === 'number' && col > block.left)) return;
    for (const spot of spots) {
      if (spot.col === block.left || (spot.kind !== 'words' && spot.kind !== 'worded')) continue;
      if (spot.text.length <= LONGEST) note(open, runs, spot, at, counts.get(spot.col)!);
    }
  });
  const counted = runs.filter((run) => run.spots.length >= run.least && !isAmongNumbers(run));
  const headings = headingPairs(block, counted);
  return new Set(counted.filter((run) => !headings.has(run)).flatMap(({ spots }) => spots));
}

function count(counts: Map<number, Count>, col: number, isNumber: boolean): void {
  const known = counts.get(col);
  if (!known) counts.set(col, { cells: 1, numbers: isNumber ? 1 : 0 });
  else {
    known.cells++;
    if (isNumber) known.numbers++;
  }
}

/** Words with mostly numbers between them head these, again and again. */
const isAmongNumbers = ({ before, until }: Run): boolean =>
  (until.numbers - before.numbers) * 2 > until.cells - before.cells;

function note(open: Map<string, Run>, runs: Run[], spot: Spot, at: number, { cells, numbers }: Count): void {
  const worded = spot.kind === 'worded';
  const key = `${String(spot.col)}:${worded ? spot.text.replace(/\d+/g, '9') : spot.text}`;
  const run = open.get(key);
  if (run && at - run.lines.at(-1)! <= NEAR) {
    run.lines.push(at);
    run.spots.push(spot);
    run.until = { cells, numbers };
    return;
  }
  const started = {
    least: worded ? 3 : 2,
    lines: [at],
    spots: [spot],
    before: { cells, numbers },
    until: { cells, numbers },
  };
  open.set(key, started);
  runs.push(started);
}

/** Runs of two that make up all that two lines hold right of their labels, in different words: the same heading twice. */
function headingPairs(block: Block, runs: Run[]): Set<Run> {
  const pairs = new Map<string, Run[]>();
  for (const run of runs) {
    // Between two printings of a heading stands a body.
    if (run.spots.length !== 2 || run.least !== 2 || run.lines[1]! - run.lines[0]! < 2) continue;
    const key = run.lines.join(',');
    const pair = pairs.get(key);
    if (pair) pair.push(run);
    else pairs.set(key, [run]);
  }
  const headings = new Set<Run>();
  for (const pair of pairs.values()) {
    const most = Math.min(...pair[0]!.lines.map((at) => right(block, at)));
    const texts = new Set(pair.map(({ spots }) => spots[0]!.text));
    if (pair.length >= 2 && pair.length >= most && texts.size === pair.length)
      for (const run of pair) headings.add(run);
  }
  return headings;
}

const right = (block: Block, at: number): number =>
  block.lines[at]!.spots.filter(({ col }) => col > block.left).length;

/** Lines without numbers that come again as they are, years allowed. */
export function repeatedLines(block: Block): Set<number> {
  const first = new Map<string, number>();
  const repeated = new Set<number>();
  block.lines.forEach(({ spots }, at) => {
    if (spots.length < 2 || spots.some(({ kind }) => kind === 'number' || kind === 'missing')) return;
    const text = spots.map((spot) => `${String(spot.col)}:${spot.text}`).join('|');
    const before = first.get(text);
    if (before === undefined) first.set(text, at);
    else repeated.add(before).add(at);
  });
  return repeated;
}
