import type { Inline } from '../reference.ts';
import { bracketed } from './brackets.ts';
import { emphasised, LineEmphasis } from './emphasis.ts';
import { parsePlaceholder, type LineContext } from './parse-placeholder.ts';

/**
 * The pieces of a line. Text around placeholders prints as it stands; `<!-- p.3 -->` says where the printed page 3
 * begins. What placeholders there are: `resources/docs/text-format.md`.
 */
export function parseInlines(line: string, context: Omit<LineContext, 'inlines'>): Inline[] {
  const inlines: Inline[] = [];
  let page: number | undefined;
  const push = (inline: Inline): void => {
    if (page !== undefined && inline.kind !== 'text') inlines.push({ kind: 'text', text: '', page });
    else if (page !== undefined && inline.kind === 'text') inline.page = page;
    page = undefined;
    inlines.push(inline);
  };
  const look = new LineEmphasis(line);
  const pushLetters = (start: number, end: number): void => {
    for (const { text, emphasis } of look.pieces(start, end))
      push({ kind: 'text', text, ...(emphasis && { emphasis }) });
  };
  const pushText = (start: number, end: number): void => {
    let at = start;
    for (const mark of line.slice(start, end).matchAll(/<!--\s*p\.(\d+)\s*-->\s*/g)) {
      if (start + mark.index > at) pushLetters(at, start + mark.index);
      at = start + mark.index + mark[0].length;
      page = Number(mark[1]);
    }
    if (at < end) pushLetters(at, end);
  };
  const inner: LineContext = { ...context, inlines: (text) => parseInlines(text, context) };
  let from = 0;
  for (const found of bracketed(line)) {
    if (found.from > from) pushText(from, found.from);
    if ('stray' in found) {
      context.note({ tag: 'bracket', name: found.stray });
      return inlines;
    }
    from = found.to;
    for (const inline of parsePlaceholder(found.body, inner)) push(emphasised(inline, look.at(found.from)));
  }
  if (from < line.length) pushText(from, line.length);
  if (page !== undefined) push({ kind: 'text', text: '' });
  return inlines;
}
