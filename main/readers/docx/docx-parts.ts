import type { OutsideText } from '../../../shared/domain/sheets/cell.ts';
import { readXmlAside } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import { relationshipsOf } from '../xlsx/relationships.ts';
import { attribute } from '../xml/xml-attributes.ts';
import { DocxContent } from './docx-content.ts';
import { FlowText } from '../flow/flow-text.ts';

/** The texts of a Word document that stand in parts of their own. */
interface DocxParts {
  /** Of all pages. */
  margins: OutsideText[];
  /** Text of a footnote (`f2`) or endnote (`e2`) by its id. */
  notes: Map<string, string>;
}

const PARTS = new Set(['header', 'footer', 'footnotes', 'endnotes']);

export async function docxParts(
  zip: ZipArchive,
  main: string,
  unreadable: (part: string) => void,
): Promise<DocxParts> {
  const parts: DocxParts = { margins: [], notes: new Map() };
  for (const { type, target } of await relationshipsOf(zip, main)) {
    if (!PARTS.has(type) || target === '') continue;
    if (type === 'header' || type === 'footer') {
      const text = new FlowText();
      if (!(await readXmlAside(zip, target, new DocxContent(text)))) unreadable(target);
      for (const one of text.finish().paragraphs)
        if (!PAGE_NUMBER.test(one.text)) parts.margins.push({ kind: type, text: one.text });
    } else if (!(await readXmlAside(zip, target, notesOf(parts.notes, type[0]!)))) unreadable(target);
  }
  return parts;
}

/** A page number, alone or with its word: `- 2 -`, `Səhifə 1 / 3`. */
const PAGE_NUMBER =
  /^[\s/|—–-]*(?:page|səh(?:ifə|\.)?|стр(?:аница|\.)?|sayfa)?[\s|—–-]*\d{1,4}(?:\s*(?:of|из|\/)\s*\d{1,4})?[\s/|—–-]*$/iu;

function notesOf(notes: Map<string, string>, kind: string): Parameters<typeof readXmlAside>[2] {
  let text = new FlowText();
  let content: DocxContent | undefined;
  let id = '';
  return {
    open(name, raw) {
      if (content) content.open(name, raw);
      else if (name === 'footnote' || name === 'endnote') {
        id = `${kind}${attribute(raw, 'id') ?? ''}`;
        text = new FlowText();
        content = new DocxContent(text);
      }
    },
    text(value) {
      content?.text(value);
    },
    close(name) {
      if (name === 'footnote' || name === 'endnote') {
        content = undefined;
        const lines = text.finish().paragraphs.map((one) => one.text.trim());
        if (lines.length > 0) notes.set(id, lines.join('\n'));
      } else content?.close(name);
    },
  };
}
