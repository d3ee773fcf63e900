import { lower } from '../../text/fold.ts';
import { plainForm } from '../read-back/plain-form.ts';
import type { Segment } from './segments.ts';

/** Where the letters of a printed line come from in its source. Places are offsets into the printed line. */
export interface LineMap {
  /** In the source: right behind the letter before the place, and as many blanks. */
  place: (at: number) => number;
  /** The piece that a place cuts; undefined where it stands between two. */
  inside: (at: number) => Segment | undefined;
  /** The piece of the letter at or behind a place. */
  of: (at: number) => Segment;
  /** The first place of a piece, and that behind its last one. */
  begins: (segment: Segment) => number;
  ends: (segment: Segment) => number;
  /** What a piece prints before a place, and from it on. */
  printedBefore: (segment: Segment, at: number) => string;
  printedBehind: (segment: Segment, at: number) => string;
  /** The source of plain letters. */
  source: (span: { from: number; to: number }) => string;
}

interface Letter {
  segment: Segment;
  /** Of the segment's print. */
  within: number;
}

/** Letters that say the same in a source and in print: house style sets dashes, blanks and capitals. */
const same = (sign: string): string => lower(plainForm(sign));

/** Null: the source prints something else. */
export function lineMap(line: string, segments: readonly Segment[], written: string): LineMap | null {
  const letters: Letter[] = segments.flatMap((segment) =>
    Array.from({ length: segment.printed.length }, (_, within) => ({ segment, within })).filter(
      ({ within }) => !isBlank(segment.printed[within]!),
    ),
  );
  const places = Array.from({ length: written.length }, (_, at) => at).filter((at) => !isBlank(written[at]!));
  if (letters.length !== places.length) return null;
  const agrees = letters.every(
    ({ segment, within }, n) => same(segment.printed[within]!) === same(written[places[n]!]!),
  );
  if (!agrees) return null;
  /** Letters before a place. */
  const before = new Int32Array(written.length + 1);
  for (let at = 0, n = 0; at <= written.length; at += 1) {
    before[at] = n;
    if (at < written.length && !isBlank(written[at]!)) n += 1;
  }
  const behind = ({ segment, within }: Letter): number =>
    segment.kind === 'plain' ? segment.from + within + 1 : segment.to;
  const place = (at: number): number => {
    const n = before[at]!;
    let [from, to] = n === 0 ? [0, 0] : [places[n - 1]! + 1, behind(letters[n - 1]!)];
    for (; from < at && /\s/u.test(line[to] ?? ''); from += 1) to += 1;
    return to;
  };
  const printed = (segment: Segment): number[] => places.filter((_, n) => letters[n]!.segment === segment);
  return {
    place,
    inside: (at) => {
      const n = before[at]!;
      const [left, right] = [letters[n - 1]?.segment, letters[n]?.segment];
      return left !== undefined && left === right && left.kind !== 'plain' ? left : undefined;
    },
    of: (at) => letters[Math.min(before[at]!, letters.length - 1)]!.segment,
    begins: (segment) => printed(segment)[0] ?? Number.POSITIVE_INFINITY,
    ends: (segment) => (printed(segment).at(-1) ?? Number.NEGATIVE_INFINITY) + 1,
    printedBefore: (segment, at) => written.slice(printed(segment)[0], at),
    printedBehind: (segment, at) => written.slice(at, (printed(segment).at(-1) ?? 0) + 1),
    source: ({ from, to }) => line.slice(place(from), place(to)),
  };
}

const isBlank = (sign: string): boolean => /\s/u.test(sign);
