import type { DocumentParagraph, DocumentText } from './read-back/document-text.ts';

interface State {
  document: DocumentText;
  section: string;
  page: number | undefined;
  /** Lines of the paragraph being read. */
  lines: string[];
  kind: DocumentParagraph['kind'];
}

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
  };
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/))
    readLine(state, raw.replace(/^[ \t]+|[ \t]+$/g, ''));
  flush(state);
  return state.document;
}

function readLine(state: State, line: string): void {
  const heading = /^(#{1,6})\s+(.*)$/.exec(line);
  const item = /^[-*+]\s+(.*)$/.exec(line);
  if (line === '' || heading || item || line.startsWith('|')) flush(state);
  if (heading) {
    const title = plain(heading[2]!).replace(/^\[(.*)\]$/, '$1');
    const { headings, paragraphs } = state.document;
    headings.push({ title, level: heading[1]!.length, paragraph: paragraphs.length });
    state.section = title;
  } else if (line.startsWith('|')) {
    for (const cell of line.split('|').slice(1, -1)) {
      if (/^\s*:?-*:?\s*$/.test(cell)) continue;
      state.lines.push(cell.trim());
      state.kind = 'table-cell';
      flush(state);
    }
  } else if (item) {
    state.kind = /^\*\*.*\*\*$/.test(item[1]!) ? 'title' : 'list-item';
    state.lines.push(item[1]!);
  } else if (line !== '') state.lines.push(line);
}

function flush(state: State): void {
  const joined = state.lines.join(' ');
  const paragraph: DocumentParagraph = { text: '', section: state.section, kind: state.kind };
  if (state.page !== undefined) paragraph.page = state.page;
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
