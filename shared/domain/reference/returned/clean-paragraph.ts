import type { DocumentParagraph } from '../read-back/document-text.ts';

/** Signs that print nothing: where a line may break, which way a text runs, marks of order. */
const SILENT = /[\p{Cf}]/gu;

/** Text as it is read: letters that were taken apart put together, without signs that print nothing. */
export const cleanText = (text: string): string => text.replace(SILENT, '').normalize('NFC');

/** The same of a paragraph, its controls and pages where they were. */
export function cleanParagraph(paragraph: DocumentParagraph): DocumentParagraph {
  const { text, tags, pageStarts } = paragraph;
  if (cleanText(text) === text) return paragraph;
  const places = new Int32Array(text.length + 1);
  let clean = '';
  for (const { index, 0: letter } of text.matchAll(/[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gsu)) {
    places.fill(clean.length, index, index + letter.length);
    clean += cleanText(letter);
  }
  places[text.length] = clean.length;
  return {
    ...paragraph,
    text: clean,
    ...(tags && { tags: tags.map((tag) => ({ ...tag, start: places[tag.start]!, end: places[tag.end]! })) }),
    ...(pageStarts && { pageStarts: pageStarts.map((page) => ({ ...page, at: places[page.at]! })) }),
  };
}
