import type {
  DocumentParagraph,
  DocumentText,
  TablePlace,
  TaggedSpan,
} from '../../../shared/domain/reference/read-back/document-text.ts';
import { LIMITS } from '../../cells/limits.ts';
import { refuse } from '../../cells/refusal.ts';

interface OpenParagraph extends DocumentParagraph {
  tags: TaggedSpan[];
  level?: number;
}

interface OpenControl {
  tag: string;
  /** What it holds of each paragraph; what its inner controls hold comes to it when they close. */
  spans: Map<OpenParagraph, { start: number; end: number }>;
}

/** Collects the paragraphs of a text document in reading order, with pages, headings and content controls. */
export class FlowText {
  readonly #document: DocumentText;
  readonly #begun: OpenParagraph[] = [];
  readonly #controls: OpenControl[] = [];
  #section = '';
  #kept = 0;
  #page = 1;
  /** Whether Word has noted where its pages begin. */
  #paginated = false;
  #brokeByHand = false;

  constructor(format: 'docx' | 'odt' = 'docx') {
    this.#document = { format, paragraphs: [], pages: [], headings: [] };
  }

  begin(kind: DocumentParagraph['kind'], cell?: TablePlace): void {
    this.#begun.push({
      text: '',
      section: this.#section,
      kind,
      ...(kind === 'table-cell' && { inTable: true }),
      ...(kind === 'table-cell' && cell && { cell }),
      tags: [],
      page: this.#page,
    });
  }

  style(name: string): void {
    const paragraph = this.#begun.at(-1);
    const level = /^heading\s*(\d*)/i.exec(name);
    if (!paragraph || (!level && !/title/i.test(name))) return;
    paragraph.kind = 'title';
    if (level) paragraph.level = Number(level[1] === '' ? 1 : level[1]);
  }

  listItem(): void {
    const paragraph = this.#begun.at(-1);
    if (paragraph?.kind === 'paragraph') paragraph.kind = 'list-item';
  }

  add(text: string): void {
    const paragraph = this.#begun.at(-1);
    if (!paragraph) return;
    const start = paragraph.text.length;
    paragraph.text += text;
    const spans = this.#controls.at(-1)?.spans;
    spans?.set(paragraph, { start: spans.get(paragraph)?.start ?? start, end: paragraph.text.length });
  }

  /** Word repeats a break made by hand as a rendered one: counted once. */
  newPage(byHand: boolean): void {
    this.#paginated ||= !byHand;
    if (!byHand && this.#brokeByHand) {
      this.#brokeByHand = false;
      return;
    }
    this.#brokeByHand = byHand;
    this.#page += 1;
    const paragraph = this.#begun.at(-1);
    if (!paragraph) return;
    if (paragraph.text === '') paragraph.page = this.#page;
    else (paragraph.pageStarts ??= []).push({ at: paragraph.text.length, page: this.#page });
  }

  end(): void {
    const paragraph = this.#begun.pop();
    if (!paragraph || paragraph.text.trim() === '') return;
    const { paragraphs, headings } = this.#document;
    if (paragraph.level !== undefined) {
      const title = paragraph.text.trim().replace(/^\[(.*)\]$/, '$1');
      this.#section = title;
      paragraph.section = title;
      headings.push({ title, level: paragraph.level, paragraph: paragraphs.length });
      delete paragraph.level;
    }
    paragraphs.push(paragraph);
  }

  openControl(): void {
    this.#controls.push({ tag: '', spans: new Map() });
  }

  nameControl(tag: string): void {
    const control = this.#controls.at(-1);
    if (control?.tag === '') control.tag = tag;
  }

  closeControl(): void {
    const control = this.#controls.pop();
    if (!control) return;
    if (control.tag !== '') this.#keep(control);
    const outer = this.#controls.at(-1);
    if (outer) outer.spans = joined(outer.spans, control.spans);
  }

  #keep({ tag, spans }: OpenControl): void {
    this.#kept += spans.size;
    if (this.#kept > LIMITS.controls)
      refuse({
        tag: 'HostileContent',
        detail: `more than ${LIMITS.controls} pieces of text in content controls`,
      });
    for (const [paragraph, span] of spans) paragraph.tags.push({ ...span, tag });
  }

  /** Pages are told only where Word has noted them: breaks made by hand alone say little. */
  finish(): DocumentText {
    if (this.#paginated) return this.#document;
    for (const paragraph of this.#document.paragraphs) {
      delete paragraph.page;
      delete paragraph.pageStarts;
    }
    return this.#document;
  }
}

/** The smaller into the larger: controls may be nested hundreds deep around thousands of paragraphs. */
function joined(a: OpenControl['spans'], b: OpenControl['spans']): OpenControl['spans'] {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const [paragraph, { start, end }] of small) {
    const known = large.get(paragraph);
    large.set(paragraph, {
      start: Math.min(start, known?.start ?? start),
      end: Math.max(end, known?.end ?? end),
    });
  }
  return large;
}
