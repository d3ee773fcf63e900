import type { NewNumber, Splice } from '../returned/change.ts';
import { keepPlace } from './keep-place.ts';
import { lineMap, type LineMap } from './line-map.ts';
import type { Segment } from './segments.ts';

/** Why a line cannot be made to say it. */
export type RewordRefusal =
  /** The line was printed otherwise than its source says now. */
  | 'other-line'
  /** It cuts a number of a figure, or words that depend on one. */
  | 'bound'
  /** Signs that mean something in a text: braces, marks of pages. */
  | 'signs';

export interface Reworded {
  source: string;
  /** Figures that the line prints no more. */
  dropped: string[];
  /** New numbers that stand in it now, in order. */
  numbers: NewNumber[];
  /** What it is to print, new numbers as they were written. */
  says: string;
}

/** What stands for the nth new number; null leaves it as it was written. */
export type Say = (number: NewNumber, nth: number) => string | null;

/** A line in other words. Numbers of figures stay what they are: where one went on, its placeholder does. */
export function reword(
  source: string,
  segmentsIn: (line: string) => Segment[],
  { written, splices: all }: { written: string; splices: readonly Splice[] },
  say: Say = () => null,
): Reworded | RewordRefusal {
  const splices = all.toSorted((a, b) => a.from - b.from).map((splice) => trimmed(splice, written));
  if (splices.some(({ text }) => /[{}\n]|<!--|-->/.test(text))) return 'signs';
  const melted = meltCut(source, segmentsIn, written, splices);
  if (melted === null) return 'other-line';
  const { line, segments, map } = melted;
  const numbers: NewNumber[] = [];
  const parts: { from: number; to: number; text: string }[] = [];
  const touched = new Set<Segment>();
  const kept = new Set<Segment>();
  for (const splice of splices) {
    const cut = cutOut(line, map, segments, splice);
    if (cut === null || cut.from < (parts.at(-1)?.to ?? 0)) return 'bound';
    for (const one of cut.removed) touched.add(one);
    const text = textOf(line, map, splice, (number) => {
      numbers.push(number);
      return say(number, numbers.length - 1);
    });
    if (text === null) return 'bound';
    for (const one of text.kept) kept.add(one);
    parts.push({ from: cut.from, to: cut.to, text: `${cut.marks}${cut.head}${text.said}${cut.tail}` });
  }
  const gone = [...touched].filter((one) => !kept.has(one));
  return {
    source: replaced(line, parts).replace(/ {2,}/g, ' ').trim(),
    dropped: [...new Set(gone.flatMap(({ figures }) => figures))],
    numbers,
    says: replaced(written, splices.map((splice) => ({ ...splice, text: withWritten(splice, written) }))), // prettier-ignore
  };
}

function replaced(text: string, parts: readonly { from: number; to: number; text: string }[]): string {
  let said = text;
  for (const part of parts.toReversed()) said = said.slice(0, part.from) + part.text + said.slice(part.to);
  return said;
}

/** Its words, with the numbers that went on as they were printed. */
const withWritten = ({ text, kept }: Splice, written: string): string =>
  replaced(
    text,
    kept.map((one) => ({
      from: one.from,
      to: one.to,
      text: written.slice(one.written.from, one.written.to),
    })),
  );

/** Words that agree with a number, or stand under a name, are words like any others where an editor cuts them. */
function meltCut(
  source: string,
  segmentsIn: (line: string) => Segment[],
  written: string,
  splices: readonly Splice[],
): { line: string; segments: Segment[]; map: LineMap } | null {
  let line = source;
  for (;;) {
    const segments = segmentsIn(line);
    const map = lineMap(line, segments, written);
    if (map === null) return null;
    const cut = segments.find((segment) => {
      if (segment.kind !== 'noun' && segment.kind !== 'fixed') return false;
      const own = splices.filter(
        ({ from, to }) => map.inside(from) === segment || map.inside(to) === segment,
      );
      const isWithin =
        own.length === 1 && map.begins(segment) <= own[0]!.from && own[0]!.to <= map.ends(segment);
      return own.length > 0 && !(segment.kind === 'fixed' && isWithin && own[0]!.text.trim() !== '');
    });
    if (cut === undefined) return { line, segments, map };
    line = line.slice(0, cut.from) + written.slice(map.begins(cut), map.ends(cut)) + line.slice(cut.to);
  }
}

/** Without the blanks and marks that both have around it. */
function trimmed({ from, to, text, kept, numbers }: Splice, written: string): Splice {
  const [first, last] = [...kept, ...numbers].reduce(
    ([low, high], one) => [Math.min(low, one.from), Math.max(high, one.to)],
    [text.length, 0],
  );
  const isMark = (sign: string | undefined, other: string | undefined): boolean =>
    sign !== undefined && other !== undefined && (sign === other || (/\s/u.test(sign) && /\s/u.test(other))) && !/[\p{L}\p{N}]/u.test(sign); // prettier-ignore
  let [lead, tail] = [0, 0];
  while (from + lead < to && lead < first && isMark(written[from + lead], text[lead])) lead += 1;
  const most = Math.min(to - from - lead, text.length - Math.max(lead, last));
  while (tail < most && isMark(written[to - 1 - tail], text[text.length - 1 - tail])) tail += 1;
  const moved = <T extends { from: number; to: number }>(all: readonly T[]): T[] =>
    all.map((one) => ({ ...one, from: one.from - lead, to: one.to - lead }));
  return {
    from: from + lead,
    to: to - tail,
    text: text
      .slice(lead, text.length - tail)
      .replace(/\s/gu, ' ')
      .replaceAll('\u2011', '-'),
    kept: moved(kept),
    numbers: moved(numbers),
  };
}

interface Cut {
  from: number;
  to: number;
  removed: Segment[];
  /** Marks of pages within, and what stays under a name. */
  marks: string;
  head: string;
  tail: string;
}

/** What of the source makes room; null: it would cut what may not be cut. */
function cutOut(line: string, map: LineMap, segments: readonly Segment[], splice: Splice): Cut | null {
  const { from, to } = splice;
  const [start, end] = [map.place(from), map.place(to)];
  const cuts = [map.inside(from), map.inside(to)].flatMap((one) => one ?? []);
  if (cuts.some(({ kind }) => kind === 'bound')) return null;
  const removed = segments.filter((one) => one.kind !== 'plain' && start <= one.from && one.to <= end);
  // What prints by a condition goes with all that it says, or stays.
  const isWhole = splice.text.trim() === '';
  const conditional = removed.filter((one) => /^\{[?!]/.test(line.slice(one.from, one.to)));
  if (conditional.some(({ printed }) => !isWhole || printed.trim() === '')) return null;
  for (const fixed of [...cuts, ...removed]) {
    const isWithin = map.begins(fixed) <= from && to <= map.ends(fixed) && from < to;
    if (fixed.kind !== 'fixed' || (!isWithin && !cuts.includes(fixed)) || isWhole) continue;
    // The name stays, other words stand under it.
    const lead = line.slice(fixed.from, fixed.words);
    const [head, tail] = [map.printedBefore(fixed, from), map.printedBehind(fixed, to)];
    return { from: fixed.from, to: fixed.to, removed: [], marks: '', head: lead + head, tail: `${tail}}` };
  }
  const marks = [...line.slice(start, end).matchAll(/<!--\s*p\.\d+\s*-->\s*/g)]
    .map(([mark]) => mark)
    .join('');
  return { from: start, to: end, removed, marks, head: '', tail: '' };
}

/** The new words, with what stands for their numbers; null: a placeholder has no place in them. */
function textOf(
  line: string,
  map: LineMap,
  { text, kept, numbers }: Splice,
  say: (number: NewNumber) => string | null,
): { said: string; kept: Segment[] } | null {
  let said = '';
  let at = 0;
  const keeps: Segment[] = [];
  for (const one of [...kept, ...numbers].toSorted((a, b) => a.from - b.from)) {
    // A value and its change are one placeholder.
    if (one.from < at) continue;
    if (!('written' in one)) {
      said += text.slice(at, one.from) + (say(one) ?? one.text);
      at = one.to;
      continue;
    }
    const place = keepPlace(line, map, text, one);
    if (place === null || place.from < at) return null;
    said += text.slice(at, place.from) + place.source;
    if (place.segment !== null) keeps.push(place.segment);
    at = place.to;
  }
  return { said: said + text.slice(at), kept: keeps };
}
