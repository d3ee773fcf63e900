import { bracketed } from '../text/brackets.ts';
import { LineEmphasis } from '../text/emphasis.ts';
import { lineSpans } from '../text/line-spans.ts';
import type { TextBlock } from '../text/text-block.ts';

/** What stands for a placeholder in the words of a view. */
export const CHIP = '\uFFFC';

/** Where in its line a view stands. */
type ViewPart =
  /** The line itself. */
  | 'line'
  /** A branch of a clause: words like any others, of which nobody knows what stands around them. */
  | 'branch'
  /** Words within a placeholder: read, never changed. */
  | 'bound';

/** The words of a line as rules read them: placeholders are one sign each, marks of pages and of letters are none. */
export interface View {
  block: string;
  line: number;
  part: ViewPart;
  text: string;
  /** For each sign of `text`, where it begins and ends in the block's source. */
  from: readonly number[];
  to: readonly number[];
  /** Where words go that are put in front of all others. */
  start: number;
  /** By their places in `text`. */
  chips: ReadonlyMap<number, Chip>;
}

interface Chip {
  /** Without its braces. */
  body: string;
  /** What it prints now; empty where that is nothing. */
  printed: string;
}

/** What a placeholder prints, given with its braces. */
export type Prints = (placeholder: string) => string;

/** Every line of a block as views, each with those that stand in its placeholders behind it. */
export const viewsOf = ({ id, source }: TextBlock, prints: Prints): View[] =>
  lineSpans(source).flatMap(({ from, to }, line) =>
    viewsIn(source, { from, to }, { block: id, line, part: 'line' }, prints),
  );

type Where = Pick<View, 'block' | 'line' | 'part'>;
interface Span {
  from: number;
  to: number;
}

function viewsIn(source: string, span: Span, where: Where, prints: Prints): View[] {
  const line = source.slice(span.from, span.to);
  const marks = new LineEmphasis(line);
  const text: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const chips = new Map<number, Chip>();
  const within: View[] = [];
  const words = (begin: number, end: number): void => {
    const pages = [...line.slice(begin, end).matchAll(/<!--.*?-->\s*/g)].map(({ index, 0: mark }) => ({
      from: begin + index,
      to: begin + index + mark.length,
    }));
    for (let at = begin; at < end; at += 1) {
      const page = pages.find((one) => one.from <= at && at < one.to);
      if (page !== undefined || marks.isMark(at)) continue;
      if (line[at] === '\\' && /[*_]/.test(line[at + 1] ?? '')) continue;
      text.push(line[at]!);
      from.push(span.from + at);
      to.push(span.from + at + 1);
    }
  };
  let at = 0;
  for (const found of bracketed(line)) {
    if ('stray' in found) break;
    words(at, found.from);
    chips.set(text.length, { body: found.body, printed: prints(line.slice(found.from, found.to)) });
    text.push(CHIP);
    from.push(span.from + found.from);
    to.push(span.from + found.to);
    const inner = { from: span.from + found.from + 1, to: span.from + found.to - 1 };
    for (const { part, ...own } of wordsWithin(found.body, inner.from))
      within.push(
        ...viewsIn(source, own, { ...where, part: where.part === 'bound' ? 'bound' : part }, prints),
      );
    at = found.to;
  }
  words(at, line.length);
  return [{ ...where, text: text.join(''), from, to, start: span.from, chips }, ...within];
}

/** The words that a placeholder holds, by where they stand in the source. */
function wordsWithin(body: string, at: number): (Span & { part: 'branch' | 'bound' })[] {
  if (body.startsWith('?')) return branches(body, at);
  const bound = /^(?:!|\^|[a-z0-9_.]+\|noun:)/.exec(body)?.[0];
  if (bound === undefined) return [];
  if (bound === '^') return [{ from: at + 1, to: at + body.length, part: 'bound' }];
  const lead = bound === '!' ? body.indexOf(':') + 1 : bound.length;
  if (bound === '!') return [{ from: at + lead, to: at + body.length, part: 'bound' }];
  let from = lead;
  return body
    .slice(lead)
    .split(':')
    .map((form) => {
      const own = { from: at + from, to: at + from + form.length, part: 'bound' as const };
      from += form.length + 1;
      return own;
    });
}

function branches(body: string, at: number): (Span & { part: 'branch' })[] {
  const found: (Span & { part: 'branch' })[] = [];
  let depth = 0;
  let from = body.indexOf(':') + 1;
  for (let end = from; end <= body.length; end += 1) {
    const sign = body[end];
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (end < body.length && (sign !== '|' || depth > 0)) continue;
    const branch = body.slice(from, end);
    const lead = /^.*?->\s*/s.exec(branch)?.[0].length ?? branch.length;
    const words = branch.slice(lead).trimEnd();
    if (words !== '') found.push({ from: at + from + lead, to: at + from + lead + words.length, part: 'branch' }); // prettier-ignore
    from = end + 1;
  }
  return found;
}
