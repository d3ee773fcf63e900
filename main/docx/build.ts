import { AlignmentType, Document, LevelFormat, Packer, Paragraph } from 'docx';
import type { Annex } from '../../shared/domain/reference/annex.ts';
import type { ComposedDocument } from '../../shared/domain/reference/composed.ts';
import { DRAFT_PROPERTY } from '../../shared/domain/reference/draft-mark.ts';
import { newFrame, type BuildOptions } from './frame.ts';
import { houseSections } from './house-sections.ts';
import { finishPackage } from './package.ts';
import { cm } from './page.ts';
import { printedSections } from './printed-sections.ts';
import { DASH_LIST, stylesIn } from './styles.ts';
import { WORD_LANGUAGE } from './words.ts';

/**
 * Writes the reference as a Word file: prose on upright pages, one landscape page per annex slide with
 * native charts, figures in content controls tagged with their id.
 *
 * @returns the bytes of the .docx; the same for the same input
 */
export async function buildReference(
  composed: ComposedDocument,
  annex: Annex,
  options: BuildOptions,
): Promise<Uint8Array> {
  const frame = newFrame(composed, options);
  const sections = (composed.mode === 'house' ? houseSections : printedSections)(composed, annex, frame);
  const document = new Document({
    creator: 'Arayış',
    lastModifiedBy: 'Arayış',
    // Of all that says whose it is, this alone is left in a PDF that is made of it.
    keywords: DRAFT_PROPERTY,
    title: options.title,
    customProperties: [{ name: DRAFT_PROPERTY, value: options.period }],
    styles: stylesIn(WORD_LANGUAGE[composed.language]),
    numbering: { config: [{ reference: DASH_LIST, levels: [DASH_LEVEL] }] },
    comments: { children: frame.comments },
    footnotes: Object.fromEntries(
      frame.notes.map((text, at) => [at + 1, { children: [new Paragraph({ style: 'FootnoteText', text })] }]),
    ),
    sections,
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  const { plots, raw, places } = frame;
  const map = { period: options.period, language: composed.language, places };
  return finishPackage(packed, options.now, { plots, raw, map }, options.look);
}

const DASH_LEVEL = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '–',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: cm(1.88), hanging: cm(0.63) } } },
};
