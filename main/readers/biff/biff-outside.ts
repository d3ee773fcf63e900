import type { OutsideText } from '../../../shared/domain/sheets/cell.ts';
import { pageText } from '../xlsx/page-margins.ts';
import { u16 } from './biff-records.ts';

const R = { header: 0x0014, footer: 0x0015, object: 0x005d, text: 0x01b6, continues: 0x003c } as const;
/** Object type of a comment's box ([MS-XLS] 2.5.143). */
const NOTE = 0x19;

/** Collects page headers and footers, and the texts of shapes, from the records of the sheets of BIFF8. */
export class BiffOutside {
  readonly #texts = new Map<number, OutsideText[]>();
  #object = 0;
  /** Characters of a shape's text that are still to come in CONTINUE records. */
  #left = 0;
  #text = '';

  record(type: number, data: Uint8Array, sheet: number): void {
    if (type === R.header || type === R.footer) {
      const kind = type === R.header ? 'header' : 'footer';
      for (const text of pageText(wideText(data))) this.#add(sheet, { kind, text });
    } else if (type === R.object) this.#object = u16(data, 4);
    else if (type === R.text) {
      this.#left = this.#object === NOTE ? 0 : u16(data, 10);
      this.#text = '';
    } else if (type === R.continues && this.#left > 0) this.#continue(data, sheet);
  }

  #continue(data: Uint8Array, sheet: number): void {
    const piece = characters(data.subarray(1), ((data[0] ?? 0) & 1) !== 0, this.#left);
    this.#text += piece;
    this.#left = piece === '' ? 0 : this.#left - piece.length;
    if (this.#left === 0) this.#add(sheet, { kind: 'text box', text: this.#text.replace(/\r\n?/g, '\n') });
  }

  #add(sheet: number, text: OutsideText): void {
    const known = this.#texts.get(sheet);
    if (known) known.push(text);
    else this.#texts.set(sheet, [text]);
  }

  of(sheet: number): readonly OutsideText[] {
    return this.#texts.get(sheet) ?? [];
  }
}

/** XLUnicodeString ([MS-XLS] 2.5.294). */
const wideText = (data: Uint8Array): string =>
  data.length < 3 ? '' : characters(data.subarray(3), (data[2]! & 1) !== 0, u16(data, 0));

const characters = (bytes: Uint8Array, wide: boolean, most: number): string =>
  Buffer.from(bytes.subarray(0, wide ? most * 2 : most)).toString(wide ? 'utf16le' : 'latin1');
