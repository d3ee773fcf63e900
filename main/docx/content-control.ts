import { createHash } from 'node:crypto';
import { ImportedXmlComponent, type ParagraphChild, type XmlComponent } from 'docx';
import { figureTag } from '../../shared/domain/keys/figure-tag.ts';

/** Word allows 64 characters in a tag. */
const LONGEST_TAG = 64;

/**
 * The tag by which a figure is found again in the Word file: `figureTag`. What is too
 * long keeps its beginning and ends in a hash of the whole, so that it stays unique and can be recomputed.
 */
export function tagOf(figure: string, part: 'value' | 'word' | 'change' | 'derived'): string {
  const whole = figureTag(figure, part);
  if (whole.length <= LONGEST_TAG) return whole;
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 12);
  return `${whole.slice(0, LONGEST_TAG - 13)}~${hash}`;
}

/**
 * A content control (`w:sdt`) around runs; `docx` has none of its own for text. Rich text, not plain: LibreOffice
 * prints plain ones as form fields, without the marks of an open figure.
 *
 * @param id unique in the document, 1 to 2³¹ − 1
 */
export function contentControl(
  control: { tag: string; alias: string; id: number },
  runs: readonly ParagraphChild[],
): ParagraphChild {
  const properties = new ImportedXmlComponent('w:sdtPr');
  properties.push(new ImportedXmlComponent('w:alias', { 'w:val': control.alias }));
  properties.push(new ImportedXmlComponent('w:tag', { 'w:val': control.tag }));
  properties.push(new ImportedXmlComponent('w:id', { 'w:val': String(control.id) }));
  const content = new ImportedXmlComponent('w:sdtContent');
  for (const run of runs) content.push(run as XmlComponent);
  const whole = new ImportedXmlComponent('w:sdt');
  whole.push(properties);
  whole.push(content);
  return whole as unknown as ParagraphChild;
}
