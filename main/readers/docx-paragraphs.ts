import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import type {
  DocumentParagraph,
  DocumentText,
  TaggedSpan,
} from '../../shared/domain/reference/document-text.ts';

const WORD = /wordprocessingml\/(?:2006\/)?main$/;
/** Old copies of text that stands elsewhere, and text that was struck out or moved away. */
const IGNORED = new Set(['del', 'moveFrom', 'instrText', 'delText', 'delInstrText', 'rubyBase']);

interface OpenParagraph extends DocumentParagraph {
  tags: TaggedSpan[];
  level?: number;
}

interface OpenControl {
  tag: string;
  depth: number;
  spans: Map<OpenParagraph, TaggedSpan>;
}

/**
 * The paragraphs of `word/document.xml` in reading order: tables, list items, content controls with their
 * tags, text boxes after the paragraph that anchors them. Deletions are left out, insertions kept.
 *
 * @throws Error where the XML is damaged or declares a document type.
 */
export function docxParagraphs(xml: string): DocumentText {
  const reader = new Reader(/<w:lastRenderedPageBreak\b/.test(xml));
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw new Error('declares a document type');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('closetag', (tag) => reader.close(tag));
  parser.on('text', (text) => reader.text(text));
  parser.write(xml).close();
  return reader.document;
}

/** Holds what is open while the parser walks through the part. */
class Reader {
  readonly document: DocumentText = { format: 'docx', paragraphs: [], pages: [], headings: [] };
  private readonly paginated: boolean;
  private page = 1;
  private section = '';
  private depth = 0;
  private ignoredFrom = 0;
  private inText = false;
  private inTable = 0;
  private brokeByHand = false;
  private readonly begun: OpenParagraph[] = [];
  private readonly boxes: number[] = [];
  private controls: OpenControl[] = [];

  constructor(paginated: boolean) {
    this.paginated = paginated;
  }

  open(tag: SaxesTagNS): void {
    this.depth += 1;
    if (this.ignoredFrom > 0) return;
    if (tag.local === 'Fallback' || (WORD.test(tag.uri) && IGNORED.has(tag.local))) {
      this.ignoredFrom = this.depth;
      return;
    }
    if (WORD.test(tag.uri)) this.openWord(tag.local, value(tag));
  }

  private openWord(name: string, val: { val: string; type: string }): void {
    const paragraph = this.begun.at(-1);
    if (name === 'p') this.begun.push(this.begin());
    else if (name === 't') this.inText = true;
    else if (name === 'tab' && paragraph) this.append('\t');
    else if (name === 'noBreakHyphen') this.append('\u2011');
    else if (name === 'br' || name === 'cr') this.lineBreak(val.type);
    else if (name === 'lastRenderedPageBreak') this.newPage(false);
    else if (name === 'tc') this.inTable += 1;
    else if (name === 'txbxContent') this.boxes.push(this.depth);
    else if (name === 'pStyle' && paragraph) style(paragraph, val.val);
    else if (name === 'numPr' && paragraph?.kind === 'paragraph') paragraph.kind = 'list-item';
    else if (name === 'sdt') this.controls.push({ tag: '', depth: this.depth, spans: new Map() });
    else if (name === 'tag') {
      const control = this.controls.at(-1);
      if (control?.tag === '') control.tag = val.val;
    }
  }

  private begin(): OpenParagraph {
    const kind = this.boxes.length > 0 ? 'text-box' : this.inTable > 0 ? 'table-cell' : 'paragraph';
    const page = this.paginated ? { page: this.page } : {};
    return { text: '', section: this.section, kind, tags: [], ...page };
  }

  text(text: string): void {
    if (this.inText && this.ignoredFrom === 0) this.append(text);
  }

  private append(text: string): void {
    const paragraph = this.begun.at(-1);
    if (!paragraph) return;
    const start = paragraph.text.length;
    paragraph.text += text;
    for (const control of this.controls) {
      const span = control.spans.get(paragraph);
      if (span) span.end = paragraph.text.length;
      else control.spans.set(paragraph, { tag: '', start, end: paragraph.text.length });
    }
  }

  private lineBreak(type: string): void {
    if (type !== 'page') return this.append(type === '' || type === 'textWrapping' ? '\n' : ' ');
    this.newPage(true);
  }

  /** Word repeats a break made by hand as a rendered one: counted once. */
  private newPage(byHand: boolean): void {
    if (!this.paginated) return;
    if (!byHand && this.brokeByHand) {
      this.brokeByHand = false;
      return;
    }
    this.brokeByHand = byHand;
    this.page += 1;
    const paragraph = this.begun.at(-1);
    if (!paragraph) return;
    if (paragraph.text === '') paragraph.page = this.page;
    else (paragraph.pageStarts ??= []).push({ at: paragraph.text.length, page: this.page });
  }

  close(tag: SaxesTagNS): void {
    const ignored = this.ignoredFrom > 0;
    if (this.ignoredFrom === this.depth) this.ignoredFrom = 0;
    if (!ignored && WORD.test(tag.uri)) this.closeWord(tag.local);
    this.depth -= 1;
  }

  private closeWord(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'tc') this.inTable -= 1;
    else if (name === 'txbxContent') this.boxes.pop();
    else if (name === 'p') this.end();
    else if (name === 'sdt') {
      const control = this.controls.pop();
      for (const [paragraph, span] of control?.spans ?? []) {
        if (control!.tag !== '') paragraph.tags.push({ ...span, tag: control!.tag });
      }
    }
  }

  private end(): void {
    const paragraph = this.begun.pop();
    if (!paragraph || paragraph.text.trim() === '') return;
    if (paragraph.level !== undefined) {
      const title = paragraph.text.trim().replace(/^\[(.*)\]$/, '$1');
      this.section = title;
      paragraph.section = title;
      const at = this.document.paragraphs.length;
      this.document.headings.push({ title, level: paragraph.level, paragraph: at });
      delete paragraph.level;
    }
    this.document.paragraphs.push(paragraph);
  }
}

function style(paragraph: OpenParagraph, name: string): void {
  const level = /^heading\s*(\d*)/i.exec(name);
  if (!level && !/title/i.test(name)) return;
  paragraph.kind = 'title';
  if (level) paragraph.level = Number(level[1] === '' ? 1 : level[1]);
}

function value(tag: SaxesTagNS): { val: string; type: string } {
  const read = (local: string): string =>
    Object.values(tag.attributes).find((attribute) => attribute.local === local)?.value ?? '';
  return { val: read('val'), type: read('type') };
}
