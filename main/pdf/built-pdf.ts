import { lookupIn } from '../docx/build-task.ts';
import { uprightPage } from '../docx/page.ts';
import type { BuiltPdf, PdfTask } from './build-task.ts';
import { buildLetterPdf } from './letter.ts';
import { ofTwips } from './nodes.ts';
import { drawnPages, missingIn, tight } from './read-back.ts';
import { buildReferencePdf } from './reference.ts';

/** Writes a PDF, reads it back, and says what should stand in it and does not. */
export async function builtPdf(given: PdfTask): Promise<BuiltPdf> {
  if ('letter' in given) {
    const bytes = await buildLetterPdf(given.letter, given.resources);
    const drawn = (await drawnPages(bytes, 0)).map(({ text }) => text).join('');
    const lines = given.letter.text.split('\n');
    return { bytes, missing: lines.filter((line) => !drawn.includes(tight(line))) };
  }
  const { composed, annex, options, series } = given.reference;
  const lookup = lookupIn(series);
  const bytes = await buildReferencePdf(composed, annex, { ...options, lookup }, given.resources);
  const { year, language } = composed;
  const { remarks = [], breaks = [], places = [] } = options;
  const pages = await drawnPages(bytes, ofTwips(uprightPage(options.look).margin.top));
  return {
    bytes,
    missing: missingIn(pages, composed, annex, { year, language, lookup, remarks, breaks, places }),
  };
}
