import type { Block, Inline, ReferenceText, SlideItem } from '../reference.ts';
import { parseInlines } from './parse-inlines.ts';
import { splitOutside } from './brackets.ts';
import type { TextBlock } from './text-block.ts';
import type { InlineProblem, TextProblem } from './text-problem.ts';

export interface TextHead {
  /** The template that it began as. */
  template: string;
  /** The reporting year. */
  year: number;
  language: 'en' | 'az';
}

/** A block with the lines of the file that it stands in; without a file, its own. */
export type Readable = TextBlock & { lines?: readonly { text: string; at: number }[] };

interface State extends TextHead {
  page: number;
  block: string;
  problems: TextProblem[];
}

/** What blocks mean, and all that cannot be read in them; the reader's format: `resources/docs/text-format.md`. */
export function parseText(
  blocks: readonly Readable[],
  head: TextHead,
): { text: ReferenceText; problems: TextProblem[] } {
  const state: State = { ...head, page: 1, block: '', problems: [] };
  const parsed = blocks.map((written): Block => {
    const lines = written.lines ?? written.source.split('\n').map((text, at) => ({ text, at: at + 1 }));
    state.block = written.id;
    const block = blockOf(written.id, lines, state);
    if (block.kind === 'printed-page') state.page = block.page;
    else for (const mark of written.source.matchAll(/<!--\s*p\.(\d+)\s*-->/g)) state.page = Number(mark[1]);
    return block;
  });
  return { text: { ...head, blocks: parsed }, problems: state.problems };
}

type Lines = readonly { text: string; at: number }[];

function blockOf(id: string, lines: Lines, state: State): Block {
  const { page } = state;
  const [{ text: line, at }] = lines as [Lines[number], ...Lines];
  const read = (text: string): Inline[] => inlinesOf(text, at, state);
  const mark = /^<!--\s*(?:p\.(\d+)|(page break))\s*-->$/.exec(line);
  if (mark)
    return mark[1] === undefined
      ? { id, kind: 'page-break' }
      : { id, kind: 'printed-page', page: Number(mark[1]) };
  const heading = /^(#{1,3})\s+(.*)$/.exec(line);
  if (heading) {
    const said = heading[2]!;
    const title = said.replace(/^\[(.*)\]$/, '$1');
    if (heading[1] === '#') return { id, kind: 'title', inlines: read(title), printed: title === said };
    if (heading[1] === '##') return { id, kind: 'section', title, printed: title === said };
    return { id, kind: 'slide', page, title, items: lines.slice(1).map((one) => slideItem(one, state)) };
  }
  if (line.startsWith('* '))
    return {
      id,
      kind: 'contact',
      lines: lines.map((one) => inlinesOf(one.text.replace(/^\*\s+/, ''), one.at, state)),
    };
  if (line.startsWith('|')) return { id, kind: 'table', page, rows: rowsOf(lines, state) };
  if (line.startsWith('> ')) return { id, kind: 'note', text: line.slice(2) };
  const item = /^-\s+(.*)$/.exec(line);
  if (item) return { id, kind: 'list-item', inlines: read(item[1]!), page };
  const inlines = read(line);
  const [only] = inlines;
  const isDate = inlines.length === 1 && only?.kind === 'text' && only.ref?.endsWith('_date') === true;
  return isDate ? { id, kind: 'date', inlines } : { id, kind: 'paragraph', inlines, page };
}

function slideItem({ text, at }: Lines[number], state: State): SlideItem {
  const line = text.replace(/^\*\s+/, '');
  const marked = /^(?:\*\*(.*)\*\*|_(.*)_)$/.exec(line);
  const role = marked === null ? 'label' : marked[1] === undefined ? 'ministry' : 'title';
  return { role, inlines: inlinesOf(marked?.[1] ?? marked?.[2] ?? line, at, state) };
}

const rowsOf = (lines: Lines, state: State): Inline[][][] =>
  lines.map(({ text, at }) =>
    splitOutside(text.replace(/^\|\s*|\s*\|$/g, ''), '|').map((cell) => inlinesOf(cell.trim(), at, state)),
  );

function inlinesOf(text: string, line: number, { language, year, block, problems }: State): Inline[] {
  const note = (problem: InlineProblem): void => {
    problems.push({ line, block, ...problem });
  };
  return parseInlines(text, { language, year, note });
}
