import type { Block, Inline, Template } from './reference.ts';
import { parseInlines } from './parse-inlines.ts';

const MINISTRY = /^The Ministry of [^{]+$/;

/**
 * Reads a template: Markdown with one paragraph a line. `#` title, `##` section, `###` slide, `-` list
 * item, `*` slide or contact line (`**title**`), `<!-- p.3 -->` page mark; placeholders: parse-inlines.ts.
 * Headings stand in `[brackets]`: they name places and are not printed.
 *
 * @throws on a placeholder that is none.
 */
export function parseTemplate(text: string, id: string, year: number): Template {
  const state: State = { blocks: [], page: 1, contact: false };
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    const page = /^<!--\s*p\.(\d+)\s*-->$/.exec(line);
    if (page) state.page = Number(page[1]);
    else if (line.startsWith('#')) heading(state, line);
    else if (line !== '') state.blocks.push(...block(state, line));
    for (const mark of page ? [] : line.matchAll(/<!--\s*p\.(\d+)\s*-->/g)) state.page = Number(mark[1]);
  }
  return { id, year, blocks: state.blocks };
}

interface State {
  blocks: Block[];
  page: number;
  contact: boolean;
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

function heading(state: State, line: string): void {
  const [, marks, rest] = /^(#+)\s*(.*)$/.exec(line)!;
  const title = rest!.replace(/^\[(.*)\]$/, '$1');
  if (marks === '#') state.blocks.push({ kind: 'title', inlines: [{ kind: 'text', text: title }] });
  else if (marks === '##') {
    state.blocks.push({ kind: 'section', id: slug(title), title });
    state.contact = /^contact\b/i.test(title);
  } else state.blocks.push({ kind: 'slide', page: state.page, title, items: [] });
}

function block(state: State, line: string): Block[] {
  const item = /^([-*])\s+(.*)$/.exec(line);
  const inlines = parseInlines(item ? item[2]!.replace(/^\*\*(.*)\*\*$/, '$1') : line);
  const last = state.blocks.at(-1);
  if (item?.[1] === '*' && state.contact) {
    const printed = inlines.map(inlineText).join('');
    if (last?.kind !== 'contact') return [{ kind: 'contact', lines: [printed], inlines: [inlines] }];
    last.lines.push(printed);
    last.inlines?.push(inlines);
    return [];
  }
  if (item?.[1] === '*' && last?.kind === 'slide') {
    const strong = item[2]!.startsWith('**');
    last.items.push({ inlines, role: strong ? 'title' : MINISTRY.test(item[2]!) ? 'ministry' : 'label' });
    return [];
  }
  if (item) return [{ kind: 'list-item', inlines, page: state.page }];
  const dated = inlines.length === 1 && inlines[0]!.kind === 'text' && inlines[0]!.ref?.endsWith('_date');
  return [dated === true ? { kind: 'date', inlines } : { kind: 'paragraph', inlines, page: state.page }];
}

const inlineText = (inline: Inline): string =>
  inline.kind === 'text' ? inline.text : inline.kind === 'label' ? inline.printed : '';
