import { splitOutside } from './brackets.ts';
import type { SlideItem } from '../reference.ts';

/** A block taken apart, its lines as they are written: what of it can be written in, and what it is. */
export type BlockParts =
  | { kind: 'paragraph' | 'list-item' | 'note'; line: string }
  /** `named`: only the place has the name, it is not printed. */
  | { kind: 'title' | 'section'; line: string; named: boolean }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'slide'; name: string; lines: { role: SlideItem['role']; line: string }[] }
  | { kind: 'contact'; lines: string[] }
  | { kind: 'page-break' }
  | { kind: 'printed-page'; page: number };

/** Takes the source of a block apart; `blockSource` puts it together. */
export function blockParts(source: string): BlockParts {
  const lines = source.split('\n');
  const first = lines[0]!;
  const mark = /^<!--\s*(?:p\.(\d+)|page break)\s*-->$/.exec(source);
  if (mark)
    return mark[1] === undefined ? { kind: 'page-break' } : { kind: 'printed-page', page: Number(mark[1]) };
  const heading = /^(#{1,3})\s+(.*)$/.exec(first);
  if (heading?.[1] === '###')
    return { kind: 'slide', name: heading[2]!, lines: lines.slice(1).map(slideLine) };
  if (heading) {
    const named = /^\[(.*)\]$/.exec(heading[2]!);
    const kind = heading[1] === '#' ? 'title' : 'section';
    return { kind, line: named?.[1] ?? heading[2]!, named: named !== null };
  }
  if (first.startsWith('* ')) return { kind: 'contact', lines: lines.map((line) => line.replace(/^\*\s+/, '')) }; // prettier-ignore
  if (first.startsWith('|')) return { kind: 'table', rows: lines.map(cellsOf) };
  if (first.startsWith('> ')) return { kind: 'note', line: first.slice(2) };
  const item = /^-\s+(.*)$/.exec(first);
  return item ? { kind: 'list-item', line: item[1]! } : { kind: 'paragraph', line: first };
}

const cellsOf = (line: string): string[] =>
  splitOutside(line.replace(/^\|\s*|\s*\|$/g, ''), '|').map((cell) => cell.trim());

function slideLine(text: string): { role: SlideItem['role']; line: string } {
  const line = text.replace(/^\*\s+/, '');
  const marked = /^(?:\*\*(.*)\*\*|_(.*)_)$/.exec(line);
  if (marked === null) return { role: 'label', line };
  return marked[1] === undefined
    ? { role: 'ministry', line: marked[2]! }
    : { role: 'title', line: marked[1] };
}

/** The source of a block; empty where nothing is said. */
export function blockSource(parts: BlockParts): string {
  switch (parts.kind) {
    case 'page-break':
      return '<!-- page break -->';
    case 'printed-page':
      return `<!-- p.${parts.page} -->`;
    case 'slide':
      return [`### ${parts.name}`, ...parts.lines.map(slideSource)].join('\n');
    case 'contact':
      return parts.lines.filter((line) => line !== '').map((line) => `* ${line}`).join('\n'); // prettier-ignore
    case 'table':
      return parts.rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    case 'title':
    case 'section': {
      const line = parts.named ? `[${parts.line}]` : parts.line;
      return parts.line === '' ? '' : `${parts.kind === 'title' ? '#' : '##'} ${line}`;
    }
    default:
      return parts.line === '' ? '' : `${LEADS[parts.kind]}${parts.line}`;
  }
}

const LEADS = { paragraph: '', 'list-item': '- ', note: '> ' } as const;

const SLIDE_SIGNS = { title: '**', ministry: '_', label: '' } as const;

const slideSource = ({ role, line }: { role: SlideItem['role']; line: string }): string =>
  `* ${SLIDE_SIGNS[role]}${line}${SLIDE_SIGNS[role]}`;

/** Its lines of text, in their order. */
export function partLines(parts: BlockParts): string[] {
  switch (parts.kind) {
    case 'slide':
      return parts.lines.map(({ line }) => line);
    case 'contact':
      return parts.lines;
    case 'table':
      return parts.rows.flat();
    case 'title':
    case 'paragraph':
    case 'list-item':
      return [parts.line];
    default:
      return [];
  }
}
