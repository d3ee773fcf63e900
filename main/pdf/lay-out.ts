import pdfmake from 'pdfmake';
import { DRAFT_PROPERTY } from '../../shared/domain/reference/draft-mark.ts';
import { fontFiles, TEXT_FONT } from './fonts.ts';
import type { PdfSection, PdfText } from './nodes.ts';

export interface PdfFacts {
  title: string;
  /** As Word names it: `az-Latn-AZ`. */
  language: string;
  /** Stands in the properties; same input and same `now` give the same bytes. */
  now: Date;
  /** Folder that ships with the program, for its fonts. */
  resources: string;
  /** By its keyword a reference is known again as ours. */
  isReference?: boolean;
}

/** Lays pages and writes them. Nothing is read but the fonts, nothing fetched. */
export async function layOut(
  content: readonly PdfSection[],
  { title, language, now, resources, isReference = false }: PdfFacts,
): Promise<Uint8Array> {
  const fonts = fontFiles(resources);
  const files = new Set(Object.values(fonts).flatMap((cuts) => Object.values(cuts)));
  pdfmake.setFonts(fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  const program = 'Arayış';
  const written = pdfmake.createPdf({
    content,
    defaultStyle: { font: TEXT_FONT, fontSize: 14 },
    version: '1.7',
    language,
    displayTitle: true,
    info: {
      title,
      author: program,
      creator: program,
      producer: program,
      ...(isReference && { keywords: DRAFT_PROPERTY }),
      creationDate: now,
      modDate: now,
    },
    // A heading is never left alone at the foot of a page.
    pageBreakBefore: (node: PdfText, around: { getFollowingNodesOnPage: () => unknown[] }) =>
      node.headlineLevel === 1 && around.getFollowingNodesOnPage().length === 0,
  });
  return new Uint8Array(await written.getBuffer());
}
