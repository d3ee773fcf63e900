import type { ISectionOptions } from 'docx';
import type { Annex } from '../../shared/domain/reference/annex.ts';
import type { ComposedBlock, ComposedDocument } from '../../shared/domain/reference/composed.ts';
import { bodyParagraphs } from './body.ts';
import type { Frame } from './frame.ts';
import { LANDSCAPE, landscape } from './page.ts';
import { lookFooter, pageHeader } from './page-frame.ts';
import { isSlide, slidePage } from './slide.ts';

/** The pages of the printed document: text, slides under its page numbers, what follows them on the last page. */
export function printedSections(composed: ComposedDocument, annex: Annex, frame: Frame): ISectionOptions[] {
  const slides = composed.blocks.filter(isSlide);
  const first = composed.blocks.findIndex(isSlide);
  const end = first < 0 ? composed.blocks.length : first;
  const pages = slides.map((slide, at): ISectionOptions => ({
    properties: landscape(at === 0 ? slide.page : undefined),
    headers: { default: pageHeader(frame, slide.page, '', LANDSCAPE.textWidth) },
    children: slidePage(
      slide,
      annex.slides.find((one) => one.page === slide.page),
      frame,
    ),
  }));
  const after = composed.blocks.slice(end).filter((block) => !isSlide(block));
  const closing = prose(after, (slides.at(-1)?.page ?? 0) + 1, frame);
  const text = prose(composed.blocks.slice(0, end), 1, frame);
  return [text, ...pages, ...(closing.children.length === 0 ? [] : [closing])];
}

function prose(blocks: readonly ComposedBlock[], page: number, frame: Frame): ISectionOptions {
  const footer = lookFooter(frame);
  return {
    properties: { page: { size: frame.page.size, margin: frame.page.margin } },
    headers: { default: pageHeader(frame, page, '', frame.page.textWidth, true) },
    ...(footer && { footers: { default: footer } }),
    children: bodyParagraphs(blocks, frame, page === 1 ? frame.composed.comments : []),
  };
}
