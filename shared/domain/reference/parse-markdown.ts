import type { DocumentParagraph, DocumentText, TablePlace } from './read-back/document-text.ts';

interface State {
  document: DocumentText;
  section: string;
  page: number | undefined;
  /** Lines of the paragraph being read. */
  lines: string[];
  kind: DocumentParagraph['kind'];
  /** The cell of a table that is being read; the last one that was, until the table ends. */
  cell: TablePlace | undefined;
  tables: number;
  /** The last line was `label: number` alone: so may be the next one, and neither goes on. */
  isEntry: boolean;
}

/** `Women: 96`, `Zənglər – 9 626 (25%)`: a line by itself, also between others like it. */
const ENTRY =
  /^[\p{L}"«“‘][^.!?;|]{0,80}?\s?[:–—-]\s*[+−-]?\d[\d\s.,%]*(?:\([^()]{0,20}\))?(?:\s\p{L}+){0,2}$/u;

/**
 * Markdown as paragraphs: headings become sections, `<!-- p.3 -->` pages, list marks and `**` are
 * dropped, lines of one paragraph joined, a table row yields one paragraph a cell.
 */
export function parseMarkdown(text: string): DocumentText {
  const state: State = {
    document: { format: 'md', paragraphs: [], pages: [], headings: [] },
    section: '',
    page: undefined,
    lines: [],
    kind: 'paragraph',
    cell: undefined,
    tables: 0,
    isEntry: false,
  };
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/))
    readLine(state, raw.replace(/^[ \t]+|[ \t]+$/g, ''));
  flush(state);
  return state.document;
}

function readLine(state: State, line: string): void {
  const heading = /^(#{1,6})\s+(.*)$/.exec(line);
  const item = /^[-*+]\s+(.*)$/.exec(line);
  const isEntry = !heading && !item && ENTRY.test(line);
  if (line === '' || heading || item || line.startsWith('|') || (isEntry && state.isEntry)) flush(state);
  state.isEntry = isEntry;
  if (!line.startsWith('|')) state.cell = undefined;
  if (heading) {
    const title = plain(heading[2]!).replace(/^\[(.*)\]$/, '$1');
    const { headings, paragraphs } = state.document;
    headings.push({ title, level: heading[1]!.length, paragraph: paragraphs.length });
    state.section = title;
  } else if (line.startsWith('|')) {
    state.cell ??= { table: state.tables++, row: 0, column: 0 };
    const row = state.cell.row + 1;
    line
      .split('|')
      .slice(1, -1)
      .forEach((cell, at) => {
        state.cell = { ...state.cell!, row, column: at + 1 };
        if (/^\s*:?-*:?\s*$/.test(cell)) return;
        state.lines.push(cell.trim());
        state.kind = 'table-cell';
        flush(state);
      });
  } else if (item) {
    state.kind = /^\*\*.*\*\*$/.test(item[1]!) ? 'title' : 'list-item';
    state.lines.push(item[1]!);
  } else if (line !== '') state.lines.push(line);
}

function flush(state: State): void {
  const joined = state.lines.join(' ');
  const paragraph: DocumentParagraph = { text: '', section: state.section, kind: state.kind };
  if (state.page !== undefined) paragraph.page = state.page;
  if (state.kind === 'table-cell' && state.cell !== undefined) paragraph.cell = state.cell;
  let from = 0;
  for (const mark of joined.matchAll(/<!--\s*p\.\s*(\d+)\s*-->\s*/g)) {
    paragraph.text += plain(joined.slice(from, mark.index));
    from = mark.index + mark[0].length;
    state.page = Number(mark[1]);
    state.document.pages.push(state.page);
    if (paragraph.text === '') paragraph.page = state.page;
    else (paragraph.pageStarts ??= []).push({ at: paragraph.text.length, page: state.page });
  }
  paragraph.text += plain(joined.slice(from));
  state.lines = [];
  state.kind = 'paragraph';
  if (paragraph.text.trim() !== '') state.document.paragraphs.push(paragraph);
}

const plain = (text: string): string => text.replace(/<!--.*?-->/g, '').replace(/\*\*/g, '');
