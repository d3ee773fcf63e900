import type { OutsideText } from '../../../shared/domain/sheets/cell.ts';
import { attribute } from '../xml/xml-attributes.ts';
import type { OdsStyles } from './ods-styles.ts';
import { OdsText } from './ods-text.ts';

const PLACE = /^(header|footer)(?:-left|-first)?$/;

/** What a page fills in for itself. */
const FIELDS = new Set([
  'sheet-name',
  'page-number',
  'page-count',
  'date',
  'time',
  'title',
  'file-name',
  'author-name',
]);

/** Page headers and footers by master page (ODF 1.3 part 3, 16.9), of those that are shown. */
export class OdsPages {
  readonly #pages = new Map<string, OutsideText[]>();
  readonly #text: OdsText;
  #page: OutsideText[] | undefined;
  #kind: 'header' | 'footer' | undefined;
  #field = 0;

  constructor(styles: OdsStyles) {
    this.#text = new OdsText(styles);
  }

  open(name: string, raw: string): void {
    if (name === 'master-page') {
      this.#page = [];
      this.#pages.set(attribute(raw, 'name') ?? '', this.#page);
    } else if (!this.#page) return;
    else if (this.#kind === undefined) {
      const place = PLACE.exec(name)?.[1];
      if (place !== undefined && attribute(raw, 'display') !== 'false')
        this.#kind = place === 'header' ? 'header' : 'footer';
    } else if (FIELDS.has(name) || this.#field > 0) this.#field++;
    else this.#text.open(name, raw);
  }

  text(value: string): void {
    if (this.#kind !== undefined && this.#field === 0) this.#text.text(value);
  }

  close(name: string): void {
    if (name === 'master-page') this.#page = undefined;
    else if (!this.#page || this.#kind === undefined) return;
    else if (this.#field > 0) this.#field--;
    else if (PLACE.test(name) || name.startsWith('region-')) {
      const text = this.#text.take().text.trim();
      if (text !== '' && !isPageWord(text)) this.#page.push({ kind: this.#kind, text });
      if (PLACE.test(name)) this.#kind = undefined;
    } else this.#text.close(name);
  }

  /** Of every kind of page, each text once. */
  all(): OutsideText[] {
    const texts = [...this.#pages.values()].flat();
    return texts.filter(
      (one, at) => texts.findIndex(({ kind, text }) => kind === one.kind && text === one.text) === at,
    );
  }

  of(page: string | undefined): readonly OutsideText[] {
    return this.#pages.get(page ?? 'Default') ?? [];
  }
}

/** What is left of "Page 1 of 2" without its numbers. */
export const isPageWord = (text: string): boolean =>
  /^[\s/|—–-]*(?:(?:page|səh(?:ifə|\.)?|стр(?:аница|\.)?|sayfa|of|из)[\s/|—–-]*){1,2}$/iu.test(text);
