import { XmlComponent, type ParagraphChild } from 'docx';

/**
 * XML that is written beside the Word library: the library sets an empty element with a number in its place, and
 * `withRaw` sets the XML in place of that.
 */
export class RawXml {
  readonly #pieces: string[] = [];

  put(xml: string): ParagraphChild {
    this.#pieces.push(xml);
    return new Place(this.#pieces.length - 1) as unknown as ParagraphChild;
  }

  /** The part of the document with every piece in its place. */
  into(part: string): string {
    return part.replace(PLACE, (_, at: string) => this.#pieces[Number(at)] ?? '');
  }
}

const PLACE = /<w:raw w:at="(\d+)"\/>/g;

class Place extends XmlComponent {
  readonly #at: number;

  constructor(at: number) {
    super('w:raw');
    this.#at = at;
  }

  override prepForXml(): Record<string, unknown> {
    return { 'w:raw': { _attr: { 'w:at': this.#at } } };
  }
}
