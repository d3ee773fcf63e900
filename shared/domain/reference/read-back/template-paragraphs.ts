import type { Inline, ReferenceText } from '../reference.ts';

/** A printed paragraph of the template: what one paragraph of a document is compared with. */
export interface TemplateParagraph {
  section: string;
  /** The same in every language. */
  sectionId: string;
  kind: 'date' | 'paragraph' | 'list-item' | 'table-cell' | 'slide-title' | 'slide-line' | 'contact';
  page: number;
  inlines: Inline[];
}

/** All printed paragraphs in order; headings in brackets are not printed. */
export function templateParagraphs({ blocks }: ReferenceText): TemplateParagraph[] {
  const paragraphs: TemplateParagraph[] = [];
  let section = '';
  let sectionId = '';
  let page = 1;
  const add = (kind: TemplateParagraph['kind'], inlines: Inline[], at = section): void => {
    paragraphs.push({ section: at, sectionId, kind, page, inlines });
    for (const inline of inlines) if (inline.kind === 'text' && inline.page !== undefined) page = inline.page;
  };
  for (const block of blocks) {
    if ('page' in block) page = block.page;
    if (block.kind === 'section') [section, sectionId] = [block.title, block.id];
    else if (block.kind === 'table') for (const cell of block.rows.flat()) add('table-cell', cell);
    else if (block.kind === 'slide') {
      for (const item of block.items) {
        add(item.role === 'title' ? 'slide-title' : 'slide-line', item.inlines, block.title);
      }
    } else if (block.kind === 'contact') for (const line of block.lines) add('contact', line);
    else if ('inlines' in block && block.kind !== 'title') add(block.kind, block.inlines);
  }
  return paragraphs;
}
