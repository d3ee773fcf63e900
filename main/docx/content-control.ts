import { createHash } from 'node:crypto';
import { figureTag } from '../../shared/domain/keys/figure-tag.ts';
import { attributeText } from './run-xml.ts';

/** Word allows 64 characters in a tag, and in the title that a person sees. */
const LONGEST = 64;

/**
 * The tag by which a figure is found again in the Word file: `figureTag`. What is too
 * long keeps its beginning and ends in a hash of the whole, so that it stays unique and can be recomputed.
 */
export function tagOf(figure: string, part: 'value' | 'word' | 'change' | 'derived'): string {
  const whole = figureTag(figure, part);
  if (whole.length <= LONGEST) return whole;
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 12);
  return `${whole.slice(0, LONGEST - 13)}~${hash}`;
}

const shortened = (title: string): string =>
  title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1).toWellFormed()}…`;

/**
 * A content control (`w:sdt`) around runs, inside a bookmark: LibreOffice drops controls and keeps bookmarks. It cannot
 * be deleted, what stands in it can be edited. Rich text, not plain: LibreOffice prints plain ones as form fields,
 * without the marks of an open figure. Never bound to data: what is bound is replaced when the file is opened.
 *
 * @param id unique in the document, 1 to 2³¹ − 1
 * @param bookmark `id` out of the one count of bookmarks, comments and changes
 */
export function contentControl(
  control: { tag: string; alias: string; id: number; bookmark: { id: number; name: string } },
  runs: string,
): string {
  const { tag, alias, id, bookmark } = control;
  return (
    `<w:bookmarkStart w:id="${bookmark.id}" w:name="${bookmark.name}"/><w:sdt><w:sdtPr>` +
    `<w:alias w:val="${attributeText(shortened(alias))}"/><w:tag w:val="${attributeText(tag)}"/>` +
    `<w:id w:val="${id}"/><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent>${runs}</w:sdtContent></w:sdt>` +
    `<w:bookmarkEnd w:id="${bookmark.id}"/>`
  );
}
