import type { Emphasis, Inline } from '../reference.ts';
import { bracketed } from './brackets.ts';

/** A stretch of a line with the marks around it: `**bold**`, `_italic_`. */
interface Stretch {
  emphasis: Emphasis;
  /** Where its first mark begins, and its last one ends. */
  from: number;
  to: number;
  /** Of each mark. */
  width: number;
}

const MARKS: readonly { sign: string; emphasis: Emphasis }[] = [
  { sign: '**', emphasis: 'strong' },
  { sign: '_', emphasis: 'italic' },
];

/** Where one may begin: of `***` at the first star, and at the second. */
const ANY_MARK = /(?=\*\*|_)/g;

/** How the letters of a line are set, and what of it is a mark and no letter. */
export class LineEmphasis {
  readonly #line: string;
  readonly #stretches: readonly Stretch[];

  constructor(line: string) {
    this.#line = line;
    this.#stretches = /\*\*|_/.test(line) ? stretchesOf(line) : [];
  }

  at(place: number): Emphasis | undefined {
    return this.#stretches.find(({ from, to }) => from <= place && place < to)?.emphasis;
  }

  /** Whether a sign of the line is part of a mark. */
  isMark(place: number): boolean {
    return this.#stretches.some(
      ({ from, to, width }) => (from <= place && place < from + width) || (to - width <= place && place < to),
    );
  }

  /** The letters from one place to another, by how they are set. */
  pieces(from: number, to: number): { text: string; emphasis: Emphasis | undefined }[] {
    const marks = this.#stretches
      .flatMap((one) => [
        { start: one.from, width: one.width },
        { start: one.to - one.width, width: one.width },
      ])
      .filter(({ start }) => from <= start && start < to);
    const pieces: { text: string; emphasis: Emphasis | undefined }[] = [];
    let at = from;
    for (const end of [...marks, { start: to, width: 0 }]) {
      const text = literal(this.#line.slice(at, end.start));
      if (text !== '') pieces.push({ text, emphasis: this.at(at) });
      at = end.start + end.width;
    }
    return pieces;
  }
}

/** A sign after a backslash is itself. */
const literal = (text: string): string => text.replace(/\\([*_])/g, '$1');

function stretchesOf(line: string): Stretch[] {
  const hidden = bracketed(line).flatMap((one) => ('to' in one ? [[one.from, one.to] as const] : []));
  const isText = (at: number): boolean =>
    line[at - 1] !== '\\' && !hidden.some(([from, to]) => from <= at && at < to);
  const found: Stretch[] = [];
  let behind = 0;
  for (const { index: at } of line.matchAll(ANY_MARK)) {
    if (at < behind || !isText(at)) continue;
    const { sign, emphasis } = MARKS.find((one) => line.startsWith(one.sign, at))!;
    const end = opens(line, at, sign) ? closing(line, at, sign, isText) : -1;
    if (end < 0) continue;
    behind = end + sign.length;
    found.push({ emphasis, from: at, to: behind, width: sign.length });
  }
  return found;
}

/** At the beginning of a word: `2 ** 3`, `first_name` have no marks. */
const opens = (line: string, at: number, sign: string): boolean =>
  !/[\p{L}\p{N}]$/u.test(line.slice(Math.max(0, at - 2), at)) &&
  /^[^\s*_]/u.test(line.slice(at + sign.length));

function closing(line: string, open: number, sign: string, isText: (at: number) => boolean): number {
  for (let at = line.indexOf(sign, open + sign.length); at >= 0; at = line.indexOf(sign, at + 1)) {
    const behind = line.slice(at + sign.length, at + sign.length + 2);
    if (isText(at) && !/\s/.test(line[at - 1]!) && !/^[\p{L}\p{N}]/u.test(behind)) return at;
  }
  return -1;
}

/** A placeholder within bold or italic letters is set as they are. */
export function emphasised(inline: Inline, emphasis: Emphasis | undefined): Inline {
  if (emphasis === undefined) return inline;
  if (inline.kind === 'clause')
    return {
      ...inline,
      branches: inline.branches.map(({ when, inlines }) => ({
        when,
        inlines: inlines.map((one) => emphasised(one, emphasis)),
      })),
    };
  if (inline.kind === 'claim')
    return { ...inline, inlines: inline.inlines.map((one) => emphasised(one, emphasis)) };
  return { ...inline, emphasis };
}
