import { guessCodePage } from '../delimited/guess-code-page.ts';

/** Code page by the number that a font gives its set of characters. */
const CHARSETS: Readonly<Record<number, string>> = {
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  238: 'windows-1250',
};

/** In which code page text stands, by the fonts that are declared and the page of the document. */
export class RtfFonts {
  readonly #pages = new Map<number, string>();
  #default: string | undefined;

  page(number: number): void {
    if (number >= 1250 && number <= 1258) this.#default = `windows-${number}`;
    else if (number === 866) this.#default = 'ibm866';
    else if (number === 65001) this.#default = 'utf-8';
  }

  declare(font: number, charset: number): void {
    const page = CHARSETS[charset];
    if (page !== undefined) this.#pages.set(font, page);
  }

  decode(bytes: readonly number[], font: number | undefined): string {
    const raw = Uint8Array.from(bytes);
    if (raw.every((byte) => byte < 0x80)) return Buffer.from(raw).toString('latin1');
    const page = (font === undefined ? undefined : this.#pages.get(font)) ?? this.#default;
    return page === undefined ? guessCodePage(raw).text : new TextDecoder(page).decode(raw);
  }
}
