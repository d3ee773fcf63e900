import type { Inline, Template } from '../reference.ts';

/** A printed paragraph of the template: what one paragraph of a document is compared with. */
export interface TemplateParagraph {
  section: string;
  kind: 'date' | 'paragraph' | 'list-item' | 'slide-title' | 'slide-line' | 'contact';
  page: number;
  inlines: Inline[];
}

/** All printed paragraphs in order; headings in brackets are not printed. */
export function templateParagraphs(template: Template): TemplateParagraph[] {
  const paragraphs: TemplateParagraph[] = [];
  let section = '';
  let page = 1;
  const add = (kind: TemplateParagraph['kind'], inlines: Inline[], at = section): void => {
    paragraphs.push({ section: at, kind, page, inlines });
    for (const inline of inlines) if (inline.kind === 'text' && inline.page !== undefined) page = inline.page;
  };
  for (const block of template.blocks) {
    if ('page' in block) page = block.page;
    if (block.kind === 'section') section = block.title;
    else if (block.kind === 'slide') {
      for (const item of block.items) {
        add(item.role === 'title' ? 'slide-title' : 'slide-line', item.inlines, block.title);
      }
    } else if (block.kind === 'contact') for (const line of block.inlines ?? []) add('contact', line);
    else if (block.kind !== 'title') add(block.kind, block.inlines);
  }
  return paragraphs;
}

/** The paragraph's text, figures worded by `figureText`, labels as printed. */
export const paragraphText = (
  inlines: Inline[],
  figureText: (inline: Inline & { kind: 'figure' }) => string,
): string =>
  inlines
    .map((inline) =>
      inline.kind === 'text' ? inline.text : inline.kind === 'label' ? inline.printed : figureText(inline),
    )
    .join('');
