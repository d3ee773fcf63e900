import type { CellType } from '../../../shared/domain/cell.ts';
import type { FormatKind } from './format-kind.ts';
import { formatKind } from './format-kind.ts';
import { serialToDuration, serialToIso } from './serial-date.ts';
import type { Shower } from './simple-format.ts';
import { simpleFormat } from './simple-format.ts';
import { generalText, shownNumber } from './shown-text.ts';

export interface NumberCell {
  type: CellType;
  value: string | number;
  text: string;
}

const REMEMBERED = 4096;

/** Turns stored numbers into cells under one number format. Remembers what it wrote: dates and shares repeat. */
export class NumberFormat {
  readonly format: string;
  readonly kind: FormatKind;
  readonly #date1904: boolean;
  readonly #simple: Shower | undefined;
  readonly #remembered = new Map<number, NumberCell>();

  constructor(format: string, date1904: boolean) {
    this.format = format;
    this.kind = formatKind(format);
    this.#simple = simpleFormat(format, date1904);
    this.#date1904 = date1904;
  }

  cell(value: number): NumberCell {
    if (this.kind === 'general') return { type: 'number', value, text: generalText(value) };
    const known = this.#remembered.get(value);
    if (known) return known;
    const cell = this.#make(value);
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    this.#remembered.set(value, cell);
    return cell;
  }

  #make(value: number): NumberCell {
    const { kind } = this;
    if (kind === 'elapsed' || (kind === 'time' && Math.abs(value) < 1)) {
      return { type: 'duration', value: serialToDuration(value), text: this.#signed(value) };
    }
    const iso = kind === 'date' || kind === 'time' ? serialToIso(value, this.#date1904) : undefined;
    if (iso !== undefined) return { type: 'date', value: iso, text: this.#signed(value) };
    // A number that no calendar has, such as -5 formatted as a date: Excel shows a fence of #.
    const text = kind === 'date' || kind === 'time' ? generalText(value) : this.#shown(value);
    return { type: 'number', value, text };
  }

  #shown(value: number): string {
    return this.#simple?.(value) ?? shownNumber(value, this.format, this.#date1904, this.kind !== 'number');
  }

  /** Negative times and dates, which the 1904 system has, show a minus. */
  #signed(value: number): string {
    const text = this.#shown(Math.abs(value));
    return value < 0 ? `-${text}` : text;
  }
}
