import type { CellType } from '../../../shared/domain/sheets/cell.ts';
import { formatKind, type FormatKind } from './format-kind.ts';
import { serialToDuration, serialToIso } from './serial-date.ts';
import { generalText, shownNumber } from './shown-text.ts';

interface NumberCell {
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

/** Shows a number; undefined where the simple way does not know how. */
type Shower = (value: number) => string | undefined;

/**
 * The formats that nearly all numbers and dates have, without the formatting library: `0`, `0.00`, `#,##0.0`,
 * `0.0%`, `dd.mm.yyyy`. Decimals round half up on 15 digits, as Excel does; undefined for any other format.
 */
function simpleFormat(format: string, date1904: boolean): Shower | undefined {
  const number = /^(#,##)?0(?:\.(0{1,10}))?(%)?$/.exec(format);
  if (number)
    return (value) =>
      decimal(value, number[2]?.length ?? 0, number[1] !== undefined, number[3] !== undefined);
  const bare = format
    .replace(/;@$/, '')
    .replace(/\\([-./ ])/g, '$1')
    .toLowerCase();
  if (/^(?:yyyy|mm?|dd?)([-./ ])(?:yyyy|mm?|dd?)\1(?:yyyy|mm?|dd?)$/.test(bare)) {
    return (value) => (Number.isInteger(value) ? date(value, bare, date1904) : undefined);
  }
  return undefined;
}

function decimal(value: number, places: number, groups: boolean, percent: boolean): string | undefined {
  const size = Math.abs(value);
  if (size >= 1e15 || (size !== 0 && size < 1e-6)) return undefined;
  const rounded = roundedAt(size, places + (percent ? 2 : 0));
  if (rounded >= 1e15) return undefined;
  const digits = String(rounded).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = places === 0 ? '' : `.${digits.slice(digits.length - places)}`;
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  return sign + (groups ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole) + fraction + (percent ? '%' : '');
}

/** Far from a half the product is as good as its 15 digits, which cost five times as much. */
function roundedAt(size: number, places: number): number {
  const product = size * 10 ** places;
  const rounded = Math.round(product);
  if (product < 1e9 && Math.abs(product - rounded) < 0.49) return rounded;
  return Math.round(Number(`${Number(size.toPrecision(15))}e${places}`));
}

function date(serial: number, format: string, date1904: boolean): string | undefined {
  const iso = serialToIso(serial, date1904);
  if (iso === undefined || iso.length !== 10) return undefined;
  const [year, month, day] = iso.split('-') as [string, string, string];
  return format.replace(/yyyy|mm?|dd?/g, (token) => {
    if (token === 'yyyy') return year;
    const part = token.startsWith('m') ? month : day;
    return token.length === 1 ? String(Number(part)) : part;
  });
}
