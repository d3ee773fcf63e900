import type { Inline } from '../reference.ts';
import { bracketed } from './brackets.ts';
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
  const pushText = (text: string): void => {
    let from = 0;
    for (const mark of text.matchAll(/<!--\s*p\.(\d+)\s*-->\s*/g)) {
      if (mark.index > from) push({ kind: 'text', text: text.slice(from, mark.index) });
      from = mark.index + mark[0].length;
      page = Number(mark[1]);
    }
    if (from < text.length) push({ kind: 'text', text: text.slice(from) });
  };
  const inner: LineContext = { ...context, inlines: (text) => parseInlines(text, context) };
  let from = 0;
  for (const found of bracketed(line)) {
    if (found.from > from) pushText(line.slice(from, found.from));
    if ('stray' in found) {
      context.note({ tag: 'bracket', name: found.stray });
      return inlines;
    }
    from = found.to;
    for (const inline of parsePlaceholder(found.body, inner)) push(inline);
  }
  if (from < line.length) pushText(line.slice(from));
  if (page !== undefined) push({ kind: 'text', text: '' });
  return inlines;
}
