import { splitOutside } from './brackets.ts';

/** A part of a block's source, `to` exclusive. */
export interface LineSpan {
  from: number;
  to: number;
}

/**
 * Where a block's source has the words of its lines, in the order in which they print: the cells of a table row by
 * row, the items of a slide, else one. What stands around them (`- `, `|`, `**`) is left out; none where nothing of it
 * prints.
 */
export function lineSpans(source: string): LineSpan[] {
  const lines = linesAt(source);
  const [first] = lines as [Line, ...Line[]];
  if (/^<!--[^>]*-->$/.test(first.text) || first.text.startsWith('> ')) return [];
  if (first.text.startsWith('### ')) return lines.slice(1).map((line) => inner(line, /^\*\s+(?:\*\*(?=.*\*\*$)|_(?=.*_$))?/, /(?:\*\*|_)$/)); // prettier-ignore
  const heading = /^#{1,2}\s+\[?/;
  if (heading.test(first.text)) return [inner(first, heading, first.text.includes('[') ? /\]$/ : null)];
  if (first.text.startsWith('* ')) return lines.map((line) => inner(line, /^\*\s+/, null));
  if (first.text.startsWith('|')) return lines.flatMap(cells);
  return [inner(first, /^(?:-\s+)?/, null)];
}

interface Line {
  text: string;
  at: number;
}

function linesAt(source: string): Line[] {
  let at = 0;
  return source.split('\n').map((text) => {
    const line = { text, at };
    at += text.length + 1;
    return line;
  });
}

/** The line without its lead, and without its tail where the lead opened one. */
function inner({ text, at }: Line, lead: RegExp, tail: RegExp | null): LineSpan {
  const opened = lead.exec(text)?.[0] ?? '';
  const isWrapped = tail !== null && /[*_[]$/.test(opened.trimEnd()) && opened.trim() !== '*';
  const closed = isWrapped ? (tail.exec(text)?.[0] ?? '') : '';
  return { from: at + opened.length, to: at + text.length - closed.length };
}

function cells({ text, at }: Line): LineSpan[] {
  const lead = /^\|\s*/.exec(text)?.[0] ?? '';
  const tail = /\s*\|$/.exec(text)?.[0] ?? '';
  let from = at + lead.length;
  return splitOutside(text.slice(lead.length, text.length - tail.length), '|').map((cell) => {
    const start = from + (cell.length - cell.trimStart().length);
    const span = { from: start, to: Math.max(start, from + cell.trimEnd().length) };
    from += cell.length + 1;
    return span;
  });
}
