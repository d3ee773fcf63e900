import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const unescaped = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** A .docx whose parts are edited as text; every edit that finds nothing throws. */
export class WordFile {
  readonly #parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
  }

  bytes(): Uint8Array {
    return zipSync(this.#parts, { level: 1 });
  }

  names(pattern: RegExp): string[] {
    return Object.keys(this.#parts).filter((name) => pattern.test(name));
  }

  part(name: string, edit: (xml: string) => string): void {
    const xml = strFromU8(this.#parts[name]!);
    const changed = edit(xml);
    if (changed === xml) throw new Error(`nothing to edit in ${name}`);
    this.#parts[name] = strToU8(changed);
  }

  body(edit: (xml: string) => string): void {
    this.part('word/document.xml', edit);
  }

  /** Every text of the body, each as a person reads it. */
  texts(edit: (text: string) => string): void {
    this.body(
      (xml) =>
      xml.replace(/(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g, (_, open: string, text: string, close: string) => `${open}${edit(text)}${close}`), // prettier-ignore
    );
  }

  /** The first text that holds `from`. */
  text(from: string | RegExp, to: string): void {
    let done = false;
    this.texts((text) => {
      const changed = done ? text : text.replace(from, to);
      done ||= changed !== text;
      return changed;
    });
  }

  /** The nth control of a figure. */
  control(tag: string, edit: (sdt: string) => string, nth = 0): void {
    const pattern = new RegExp(`<w:sdt><w:sdtPr>(?:(?!</w:sdt>).)*?w:val="${tag.replaceAll('.', '\\.')}"/>.*?</w:sdt>`, 'gs'); // prettier-ignore
    let seen = -1;
    this.body((xml) => xml.replace(pattern, (sdt) => ((seen += 1) === nth ? edit(sdt) : sdt)));
  }

  /** What a control prints. */
  value(tag: string, to: (text: string) => string): void {
    this.control(tag, (sdt) => sdt.replace(/(<w:t(?: [^>]*)?>)([^<]*)/, (_, open: string, text: string) => open + to(text))); // prettier-ignore
  }

  /** Paragraphs outside of text boxes, in their order. */
  paragraphs(edit: (all: Paragraph[]) => (Paragraph | string)[]): void {
    this.body((xml) => {
      const pattern = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >]).)*?<\/w:p>/gs;
      const all = [...xml.matchAll(pattern)].map(([source], at) => ({ source, at, text: textOf(source) }));
      const edited = edit(all).map((one) => (typeof one === 'string' ? one : one.source));
      if (edited.length !== all.length) throw new Error('a paragraph is put beside another one in its place');
      let at = 0;
      return xml.replace(pattern, () => edited[at++]!);
    });
  }

  /** The paragraph with a text, written otherwise; `''` takes it away. */
  paragraph(holds: string, edit: (source: string) => string): void {
    let done = false;
    this.paragraphs((all) =>
      all.map((one) => {
        if (done || !one.text.includes(holds)) return one;
        done = true;
        return edit(one.source);
      }),
    );
  }
}

export interface Paragraph {
  source: string;
  text: string;
  at: number;
}

export const textOf = (xml: string): string =>
  unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraphOf = (text: string): string => `<w:p>${run(text)}</w:p>`;
