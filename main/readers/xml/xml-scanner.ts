import { LIMITS } from '../../cells/limits.ts';
import { damaged, refuse } from '../../cells/refusal.ts';
import { xmlText } from './xml-text.ts';

/**
 * `name` is the local name: prefixes are the writer's choice (`<x:row>` is `row`).
 * `attributes` is the raw text between name and `>`; `xml-attributes.ts` reads it where it is wanted.
 */
export interface XmlHandler {
  open(name: string, attributes: string, qualified: string): void;
  close(name: string, qualified: string): void;
  text(value: string): void;
  /**
   * May take a whole element, with its end, that begins at `<` of `text`: gives where it ends, or below 0 where the
   * scanner should take it tag by tag.
   */
  whole?(text: string, lt: number): number;
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;

/**
 * Streaming XML reader for untrusted parts, about five times as fast as a general one: a sheet of a million
 * cells is four million tags. Document types are refused, so no entity can grow; tags must balance.
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #part: string;
  readonly #stack: string[] = [];
  readonly #locals = new Map<string, string>();
  #rest = '';
  /** As long as the rest must be to be worth a look. */
  #enough = 0;
  #seenRoot = false;
  readonly #takesWhole: boolean;

  constructor(part: string, handler: XmlHandler) {
    this.#takesWhole = handler.whole !== undefined;
    this.#part = part;
    this.#handler = handler;
  }

  write(chunk: string): void {
    this.#rest += chunk;
    if (this.#rest.length >= this.#enough) this.#scanRest();
  }

  #scanRest(): void {
    const text = this.#rest;
    const done = this.#scan(text);
    this.#rest = done === text.length ? '' : text.slice(done);
    // An unfinished token is looked through from its beginning: once it is twice as long, not at each chunk.
    this.#enough = Math.min(this.#rest.length * 2, LIMITS.xmlToken + 1);
    if (this.#rest.length > LIMITS.xmlToken) {
      refuse({
        tag: 'HostileContent',
        detail: `a single text of over ${LIMITS.xmlToken} characters in ${this.#part}`,
      });
    }
  }

  end(): void {
    this.#scanRest();
    if (this.#rest.trim() !== '') damaged(`${this.#part} ends inside a tag`);
    if (this.#stack.length > 0) damaged(`${this.#part} ends before </${this.#stack.at(-1)}>`);
    if (!this.#seenRoot) damaged(`${this.#part} is empty`);
  }

  /** @returns how much of the text was used up; what follows is an unfinished token. */
  #scan(text: string): number {
    const length = text.length;
    let at = 0;
    while (at < length) {
      const lt = text.charCodeAt(at) === LT ? at : text.indexOf('<', at);
      if (lt < 0) return this.#stack.length === 0 ? this.#outside(text, at, length) : at;
      if (lt > at) this.#characters(text, at, lt);
      if (lt + 1 >= length) return lt;
      const next = text.charCodeAt(lt + 1);
      const taken = this.#takesWhole && this.#stack.length > 0 ? this.#handler.whole!(text, lt) : -1;
      if (taken >= 0) {
        at = taken;
        continue;
      }
      const end =
        next === BANG || next === QUESTION
          ? this.#declaration(text, lt)
          : this.#tag(text, lt, next === SLASH);
      if (end < 0) return lt;
      at = end;
    }
    return length;
  }

  #outside(text: string, from: number, to: number): number {
    if (text.slice(from, to).replace('\ufeff', '').trim() !== '')
      damaged(`text outside the root of ${this.#part}`);
    return to;
  }

  #characters(text: string, from: number, to: number): void {
    if (this.#stack.length === 0) this.#outside(text, from, to);
    else this.#handler.text(xmlText(text.slice(from, to)));
  }

  #tag(text: string, lt: number, closing: boolean): number {
    const length = text.length;
    const nameFrom = closing ? lt + 2 : lt + 1;
    let nameTo = nameFrom;
    let code = 0;
    while (nameTo < length) {
      code = text.charCodeAt(nameTo);
      if (code <= 32 || code === GT || code === SLASH) break;
      nameTo++;
    }
    let gt = nameTo;
    let quote = 0;
    for (; gt < length; gt++) {
      code = text.charCodeAt(gt);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === GT) break;
      else if (code === 34 || code === 39) quote = code;
    }
    if (gt >= length) return -1;
    if (nameTo === nameFrom) damaged(`a nameless tag in ${this.#part}`);
    const qualified = text.slice(nameFrom, nameTo);
    if (closing) this.#close(qualified);
    else this.#open(qualified, text, nameTo, gt);
    return gt + 1;
  }

  #open(qualified: string, text: string, nameTo: number, gt: number): void {
    this.#seenRoot = true;
    const selfClosing = text.charCodeAt(gt - 1) === SLASH && gt > nameTo;
    const name = this.#local(qualified);
    const attributesTo = selfClosing ? gt - 1 : gt;
    this.#handler.open(name, attributesTo > nameTo ? text.slice(nameTo, attributesTo) : '', qualified);
    if (selfClosing) this.#handler.close(name, qualified);
    else if (this.#stack.push(qualified) > LIMITS.xmlDepth) {
      refuse({
        tag: 'HostileContent',
        detail: `tags nested deeper than ${LIMITS.xmlDepth} in ${this.#part}`,
      });
    }
  }

  #close(qualified: string): void {
    const opened = this.#stack.pop();
    if (opened !== qualified)
      damaged(`</${qualified.slice(0, 40)}> closes <${opened ?? ''}> in ${this.#part}`);
    this.#handler.close(this.#local(qualified), qualified);
  }

  #local(qualified: string): string {
    const known = this.#locals.get(qualified);
    if (known !== undefined) return known;
    const local = qualified.slice(qualified.indexOf(':') + 1);
    // A hostile part could use a million different names.
    if (this.#locals.size < 2000) this.#locals.set(qualified, local);
    return local;
  }

  #declaration(text: string, lt: number): number {
    if (text.startsWith('<!--', lt)) return after(text, '-->', lt + 4);
    if (text.startsWith('<?', lt)) return after(text, '?>', lt + 2);
    if (text.startsWith('<![CDATA[', lt)) {
      const end = text.indexOf(']]>', lt + 9);
      if (end < 0) return -1;
      if (end > lt + 9) this.#handler.text(text.slice(lt + 9, end).replace(/\r\n?/g, '\n'));
      return end + 3;
    }
    if (text.length - lt < 9) return -1;
    return refuse({ tag: 'HostileContent', detail: `a document type declaration in ${this.#part}` });
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}
